using static ScoringFramework.Severity;

namespace ScoringFramework.Cli.Drafts;

/// <summary>SF061x: files that the tool writes.</summary>
internal static class FileCodes
{
    public static IReadOnlyList<DiagnosticDescriptor> All => [FileExists, NotWritable, WhichRubric];

    /// <summary>File exists.</summary>
    public static DiagnosticDescriptor FileExists { get; } = new("SF0611", Error, "file exists",
        "scoring new does not replace a file that exists, because the work in it would be lost. Choose another name, or replace the file "
        + "with --force.");

    /// <summary>File cannot be written.</summary>
    public static DiagnosticDescriptor NotWritable { get; } = new("SF0612", Error, "file cannot be written",
        "The system does not allow the file to be written. Its folder may be read-only, or the disk may be full. No half-written file is "
        + "left behind. Choose another folder, or change its permissions.");

    /// <summary>Which rubric.</summary>
    public static DiagnosticDescriptor WhichRubric { get; } = new("SF0613", Error, "which rubric",
        "Each dossier is scored with one rubric, and this folder has several. Choose one with --rubric FILE.");
}
