using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Locks;

/// <summary>The dossiers that paths mean, by themselves or by their locks, and the scorecards.</summary>
/// <param name="Dossiers">The paths of dossiers, each once.</param>
/// <param name="LocksWithoutDossier">The locks that have no dossier beside them.</param>
/// <param name="Scorecards">The scorecards in JSON.</param>
/// <param name="Inputs">What the paths name, with what keeps directories from being searched whole.</param>
internal sealed record LockedFiles(
    IReadOnlyList<string> Dossiers, IReadOnlyList<string> LocksWithoutDossier, IReadOnlyList<InputFile> Scorecards, InputFiles Inputs)
{
    public static LockedFiles Of(IReadOnlyList<string> paths)
    {
        var inputs = InputFiles.Of(paths, InputKind.Dossier, InputKind.Lock);
        var isScorecard = inputs.Files.ToLookup(f => f.Kind == InputKind.Scorecard && (f.Content is not null || File.Exists(f.Name)));
        var dossiers = isScorecard[false]
            .Select(f => f.Kind == InputKind.Lock && LockFile.IsNamed(f.Name) ? LockFile.DossierOf(f.Name) : f.Name)
            .DistinctBy(Path.GetFullPath, StringComparer.Ordinal)
            .ToLookup(path => !File.Exists(path) && File.Exists(LockFile.NameFor(path)));
        return new([.. dossiers[false], .. inputs.Cohorts.Select(c => c.Name)], [.. dossiers[true].Select(LockFile.NameFor)],
            [.. isScorecard[true]], inputs);
    }
}
