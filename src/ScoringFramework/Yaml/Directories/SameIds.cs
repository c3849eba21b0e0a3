namespace ScoringFramework.Yaml;

/// <summary>Finds files that give one subject two scores: dossiers of one id, of the same day or in one folder.</summary>
internal sealed class SameIds
{
    private static readonly Diagnostic Top = new(DossierCodes.SameId, "") { Path = ModelPath.Of("dossier") };

    private readonly Dictionary<string, List<Entry>> byId = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What is wrong with one more dossier beside those that came before; or null. A dossier that could not be read has no id.
    /// </summary>
    public Diagnostic? Add(LoadResult<Dossier> read)
    {
        if (read is not { Value: { } dossier, Files: [var file, ..] })
        {
            return null;
        }

        var entry = new Entry(dossier.Id, dossier.AsOf, RealPath.Of(file), read.Locate(Top).Span);
        if (!byId.TryGetValue(dossier.Id, out var known))
        {
            byId.Add(dossier.Id, known = []);
        }

        var clash = known.FirstOrDefault(
            k => k.Id == entry.Id && k.File != entry.File && (k.AsOf.Last == entry.AsOf.Last || k.Folder == entry.Folder));
        var near = known.FirstOrDefault(k => k.Id != entry.Id);
        var isKnown = known.Any(k => k.File == entry.File);
        known.Add(entry);
        return (isKnown, clash, near) switch
        {
            (true, _, _) => null,
            (_, { } same, _) => Clash(entry, same),
            (_, _, { } other) when !known.SkipLast(1).Any(k => k.Id == entry.Id) => Near(entry, other),
            _ => null,
        };
    }

    private static Diagnostic Clash(Entry entry, Entry same) => Between(entry, same, new(
        DossierCodes.SameId,
        $"two files are the dossier '{entry.Id}', "
        + $"{(entry.AsOf.Last == same.AsOf.Last ? $"both as of {entry.AsOf}" : "both in this folder")}, and one subject would have two "
        + $"scores",
        "If one is a copy for another subject, give it an id of its own. If it is an earlier version, keep it in another folder with its "
        + "own 'as-of', or remove it."));

    private static Diagnostic Near(Entry entry, Entry other) => Between(entry, other, new(
        DossierCodes.NearlySameId,
        $"the ids '{other.Id}' and '{entry.Id}' differ only by case, so readers will take them for one subject",
        $"If they are one subject, write '{other.Id}' in both. Otherwise give one of them another name."));

    private static Diagnostic Between(Entry entry, Entry first, Diagnostic problem) => problem with
    {
        Path = Top.Path,
        Span = entry.Span,
        Related = [new RelatedPlace("the first") { Span = first.Span }],
    };

    private sealed record Entry(string Id, PartialDate AsOf, string File, SourceSpan? Span)
    {
        public string Folder { get; } = Path.GetDirectoryName(File) ?? "";
    }
}
