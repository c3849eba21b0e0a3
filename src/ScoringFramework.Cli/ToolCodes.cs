using ScoringFramework.Cli.Drafts;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Reporting;

namespace ScoringFramework.Cli;

/// <summary>
/// SF06xx and SF07xx: the problems that only the tool has, of its calls, of the files that it writes and of pages. The library's are in
/// <see cref="DiagnosticCodes"/>.
/// </summary>
internal static class ToolCodes
{
    /// <summary>All codes, in the order of their numbers.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [.. CallCodes.All, .. FileCodes.All, .. PageCodes.All];
}
