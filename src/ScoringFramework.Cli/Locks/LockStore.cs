using ScoringFramework.Cli.Files;
using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Locks;

/// <summary>Locks on the disk.</summary>
internal static class LockStore
{
    /// <summary>Reads a lock; null when there is none.</summary>
    public static LoadResult<Approval>? Read(string path) => File.Exists(path) ? LockFile.Parse(InputText.OfResult(path), path) : null;

    /// <summary>Writes a lock, in the place of the one before it.</summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, Approval approval) => WholeFile.Write(path, LockFile.Write(approval), replaces: true);
}
