namespace ScoringFramework.Yaml;

/// <summary>What a dossier takes from the lists that it includes.</summary>
internal sealed record Included(ValueList<Source> Sources, ValueList<Evidence> Evidence)
{
    public static Included Nothing { get; } = new([], []);

    public static Included Of(IReadOnlyCollection<Included> lists) =>
        new(lists.SelectMany(l => l.Sources).ToValueList(), lists.SelectMany(l => l.Evidence).ToValueList());

    /// <summary>The dossier with what is included after its own.</summary>
    public Dossier AddTo(Dossier dossier) => dossier with
    {
        Sources = [.. dossier.Sources, .. Sources],
        IncludedSources = Sources.Count,
        Evidence = [.. dossier.Evidence, .. Evidence],
        IncludedEvidence = Evidence.Count,
    };
}
