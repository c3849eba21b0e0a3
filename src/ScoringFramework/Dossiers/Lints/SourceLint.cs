namespace ScoringFramework.Dossiers;

/// <summary>Sources that are one publication, and origins that are nearly a listed source.</summary>
internal static class SourceLint
{
    public static IEnumerable<Diagnostic> Of(DossierIndex index) => Twice(index).Concat(Alike(index)).Concat(Near(index));

    private static IEnumerable<Diagnostic> Twice(DossierIndex index) =>
        index.Dossier.Sources.Where(s => index.Names.FirstOf(s).Id != s.Id).Select(s => (Source: s, First: index.Names.FirstOf(s)))
        .Select(p => new Diagnostic(
            SourceCodes.OnePublicationTwice,
            $"the addresses of '{p.First.Id}' and '{p.Source.Id}' lead to one page, so they are one publication and count once",
            $"Remove '{p.Source.Id}' and write source: {p.First.Id} in its evidence, or give each its own url.")
            .At(ModelPath.Of("sources", p.Source.Id).Name).And(ModelPath.Of("sources", p.First.Id).Name, "the other"));

    // One title of one publisher and month may be two volumes: it is asked, and changes no count.
    private static IEnumerable<Diagnostic> Alike(DossierIndex index) =>
        index.Dossier.Sources.Where(s => s.Published is { Month: not null })
        .GroupBy(s => (PlainName.Of(s.Publisher), PlainName.Of(s.Title), s.Published))
            .Select(g => g.ToArray()).Where(g => g.Length > 1 && g.Count(s => s.Url is not null) < 2).Select(g => new Diagnostic(
                SourceCodes.OnePublicationTwice,
                $"the sources '{g[0].Id}' and '{g[1].Id}' have one title, publisher and date, and count as two",
                $"Remove '{g[1].Id}' and write source: {g[0].Id} in its evidence if they are one publication, or give both their url.")
                .At(ModelPath.Of("sources", g[1].Id).Name).And(ModelPath.Of("sources", g[0].Id).Name, "the other"));

    // Looking for near names among more than this takes longer than a reader waits.
    private const long MostComparisons = 1_000_000;
    private const int ShortestName = 4;

    private static IEnumerable<Diagnostic> Near(DossierIndex index)
    {
        var ids = index.SourceIds.ToArray();
        if (index.Dossier.Sources.Sum(s => (long)s.Relays.Count) * ids.Length > MostComparisons)
        {
            yield break;
        }

        foreach (var source in index.Dossier.Sources)
        {
            for (var i = 0; i < source.Relays.Count; i++)
            {
                var name = source.Relays[i];
                if (name.Length >= ShortestName && index.Names.Find(name) is { Source: null, Published.Count: 0 }
                    && NearName.Find(name, ids.Where(id => id != source.Id)) is { } near)
                {
                    yield return new Diagnostic(
                        SourceCodes.NearlyListed,
                        $"'{source.Id}' relays '{Quote.Short(name)}', which is not listed, so '{source.Id}' and '{near}' count as "
                        + $"independent",
                        $"Write relays: [{near}] if that is meant.")
                    {
                        Path = ModelPath.Of("sources", source.Id, "relays").Then(i),
                        Suggestion = near,
                    };
                }
            }
        }
    }
}
