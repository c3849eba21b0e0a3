using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Watching;

/// <summary>A file in one look at all of them.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">What it was; null when it is new.</param>
/// <param name="Changed">Those of its files that were saved since.</param>
/// <param name="Model">What it is.</param>
/// <param name="IsRead">Whether it was read again.</param>
internal sealed record SeenFile(InputFile File, Watched? Before, IReadOnlyList<string> Changed, ReadModel Model, bool IsRead)
{
    /// <summary>Whether what is scored is not what it was: by itself, or by figures of others.</summary>
    public bool IsMoved => Model.Card?.Dossier.ScoringHash != Before?.Model.Card?.Dossier.ScoringHash;
}
