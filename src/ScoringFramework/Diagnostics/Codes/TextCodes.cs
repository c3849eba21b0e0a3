using static ScoringFramework.Severity;

namespace ScoringFramework;

/// <summary>SF0xxx: the text and its YAML.</summary>
public static class TextCodes
{
    /// <summary>The file does not exist or cannot be read.</summary>
    public static DiagnosticCode Unreadable { get; } = new("SF0001", Error, "unreadable file",
        "The file does not exist, is a directory, or may not be read. Nothing can be said of what it holds.");
}
