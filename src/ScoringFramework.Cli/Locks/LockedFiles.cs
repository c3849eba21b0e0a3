using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Locks;

/// <summary>The dossiers that paths mean, by themselves or by their locks.</summary>
/// <param name="Dossiers">The paths of dossiers, each once.</param>
/// <param name="LocksWithoutDossier">The locks beside which no dossier stands.</param>
/// <param name="EmptyDirectories">The directories with neither.</param>
internal sealed record LockedFiles(IReadOnlyList<string> Dossiers, IReadOnlyList<string> LocksWithoutDossier, IReadOnlyList<string> EmptyDirectories)
{
    public static LockedFiles Of(IReadOnlyList<string> paths)
    {
        var files = InputFiles.Of(paths, InputKind.Dossier, InputKind.Lock);
        var dossiers = files.Files.Select(f => f.Kind == InputKind.Lock && LockFile.IsNamed(f.Name) ? LockFile.DossierOf(f.Name) : f.Name)
            .DistinctBy(Path.GetFullPath, StringComparer.Ordinal).ToLookup(path => !File.Exists(path) && File.Exists(LockFile.NameFor(path)));
        return new([.. dossiers[false]], [.. dossiers[true].Select(LockFile.NameFor)], files.EmptyDirectories);
    }
}
