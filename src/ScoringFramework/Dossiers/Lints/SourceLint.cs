namespace ScoringFramework.Dossiers;

/// <summary>Sources that are one publication, and origins that are nearly a listed source.</summary>
internal static class SourceLint
{
    public static IEnumerable<Diagnostic> Of(DossierIndex view) => Twice(view).Concat(Near(view));

    private static IEnumerable<Diagnostic> Twice(DossierIndex view) =>
        view.Dossier.Sources.Where(s => view.Names.FirstOf(s).Id != s.Id).Select(s => (Source: s, First: view.Names.FirstOf(s))).Select(p => new Diagnostic(
            SourceCodes.OnePublicationTwice,
            $"the sources '{p.First.Id}' and '{p.Source.Id}' are one publication: {Why(p.First, p.Source)}. They count as one source",
            $"Remove '{p.Source.Id}' and write source: {p.First.Id} in its evidence, or give each its own url.")
            .At(ModelPath.Of("sources", p.Source.Id).Name).And(ModelPath.Of("sources", p.First.Id).Name, "the other"));

    private static string Why(Source first, Source other) =>
        first.Url is not null && other.Url is not null ? "their addresses lead to one page" : "their title, publisher and date are the same";

    // Looking for near names among more than this takes longer than a reader waits.
    private const long MostComparisons = 1_000_000;
    private const int ShortestName = 4;

    private static IEnumerable<Diagnostic> Near(DossierIndex view)
    {
        var ids = view.SourceIds.ToArray();
        if (view.Dossier.Sources.Sum(s => (long)s.Relays.Count) * ids.Length > MostComparisons)
        {
            yield break;
        }

        foreach (var source in view.Dossier.Sources)
        {
            for (var i = 0; i < source.Relays.Count; i++)
            {
                var name = source.Relays[i];
                if (name.Length >= ShortestName && view.Names.Find(name) is { Source: null, Published.Count: 0 } && NearName.Find(name, ids.Where(id => id != source.Id)) is { } near)
                {
                    yield return new Diagnostic(
                        SourceCodes.NearlyListed,
                        $"'{source.Id}' relays '{Quote.Short(name)}', which is not listed, so '{source.Id}' and '{near}' count as independent",
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
