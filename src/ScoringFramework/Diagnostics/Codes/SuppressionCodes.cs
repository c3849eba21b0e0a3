using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF05xx: comments that suppress a diagnostic.</summary>
internal static class SuppressionCodes
{
    /// <summary>Suppression without a reason.</summary>
    public static DiagnosticDescriptor NoReason { get; } = new("SF0501", Warning, "suppression without a reason",
        "Readers of the file must be able to see why the problem does not matter here. Without a reason, the comment suppresses nothing. "
        + "Write the reason after the code.");

    /// <summary>Suppression of an unknown code.</summary>
    public static DiagnosticDescriptor UnknownCode { get; } = new("SF0502", Warning, "suppression of an unknown code",
        "No diagnostic has this code, so the comment suppresses nothing. Copy the code from the diagnostic that you want to suppress.");

    /// <summary>Suppression of an error.</summary>
    public static DiagnosticDescriptor NotSuppressible { get; } = new("SF0503", Warning, "suppression of an error",
        "With an error there is no score. An error must be fixed and cannot be suppressed. Diagnostics about suppressions cannot be "
        + "suppressed either. Fix the problem, and remove the comment.");

    /// <summary>Unused suppression.</summary>
    public static DiagnosticDescriptor Unused { get; } = new("SF0504", Warning, "unused suppression",
        "Nothing with this code is reported where the comment applies. A comment after a value applies to its line, and a comment on its "
        + "own line to the entry that follows. An unused comment could hide the next mistake. Remove it, or move it to the entry that it "
        + "is for.");

    /// <summary>Malformed suppression.</summary>
    public static DiagnosticDescriptor Malformed { get; } = new("SF0505", Warning, "malformed suppression",
        "A comment that begins with 'scoring:' has one form: '# scoring:ignore SF3104 why it is right here', with one code. Anything "
        + "else suppresses nothing. Write this form, or begin the comment with another word.");
}
