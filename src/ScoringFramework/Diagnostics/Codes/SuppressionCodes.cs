using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF05xx: comments that suppress a diagnostic.</summary>
public static class SuppressionCodes
{
    /// <summary>Suppression without a reason.</summary>
    public static DiagnosticDescriptor NoReason { get; } = new("SF0501", Warning, "suppression without a reason",
        "Whoever reads the file later must see why what is told does not matter here, so a suppression without a reason suppresses nothing. Write the reason after the code.");

    /// <summary>Suppression of an unknown code.</summary>
    public static DiagnosticDescriptor UnknownCode { get; } = new("SF0502", Warning, "suppression of an unknown code",
        "No diagnostic has this code, so the comment suppresses nothing, and what it was meant for is told. Copy the code from the diagnostic.");

    /// <summary>Suppression of what cannot be suppressed.</summary>
    public static DiagnosticDescriptor NotSuppressible { get; } = new("SF0503", Warning, "suppression of an error",
        "With an error there is no score, so there is nothing to go on with: an error is mended, never suppressed. Nor can what is said of suppressions be suppressed. Mend what is told, and remove the comment.");

    /// <summary>Unused suppression.</summary>
    public static DiagnosticDescriptor Unused { get; } = new("SF0504", Warning, "unused suppression",
        "Nothing of this code is told where the comment applies: on its own line after a value, or else in the entry that begins on the next line. What it suppressed was mended or has moved; left there, it would hide the next mistake of its kind. Remove it, or move it to the entry that it is for.");

    /// <summary>Malformed suppression.</summary>
    public static DiagnosticDescriptor Malformed { get; } = new("SF0505", Warning, "malformed suppression",
        "A comment that begins with 'scoring:' speaks to the checker, which knows one form: '# scoring:ignore SF3104 why it is right here', one code a comment. Anything else suppresses nothing. Write it in this form, or begin the comment with another word.");
}
