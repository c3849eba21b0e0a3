using ScoringFramework.Cli.Drafts;
using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli;

/// <summary>
/// SF06xx: the problems that only the tool has, of its calls and of the files that it writes. The library's are in <see
/// cref="DiagnosticCodes"/>.
/// </summary>
internal static class ToolCodes
{
    /// <summary>All codes, in the order of their numbers.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [.. CallCodes.All, .. FileCodes.All];
}
