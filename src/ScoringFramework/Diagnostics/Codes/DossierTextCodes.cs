using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF292x: texts that nobody wrote yet.</summary>
internal static class DossierTextCodes
{
    /// <summary>Text that waits to be replaced.</summary>
    public static DiagnosticDescriptor Placeholder { get; } = new("SF2921", Warning, "text that waits to be replaced",
        "'scoring new' writes a dossier with an example, and TODO marks what is to be done. Readers must not take either for research. "
        + "While the dossier is a draft nothing is said; from status: reviewed on it is a warning, and an error with status: published. "
        + "Write the text, or go back to status: draft.");
}
