using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF061x: files that the tool writes.</summary>
public static class FileCodes
{
    /// <summary>The file exists.</summary>
    public static DiagnosticDescriptor FileExists { get; } = new("SF0611", Error, "file exists already",
        "A starting file is written where there is none, since it would take the place of work. Give another name, or replace the file knowingly with --force.");

    /// <summary>The file cannot be written.</summary>
    public static DiagnosticDescriptor NotWritable { get; } = new("SF0612", Error, "file cannot be written",
        "The system refuses to write the file: its folder may be read-only or the disk full. Nothing is left half-written: a file is written beside its place, and moved there when it is whole.");

    /// <summary>Several rubrics.</summary>
    public static DiagnosticDescriptor WhichRubric { get; } = new("SF0613", Error, "which rubric",
        "A dossier is scored by one rubric. Where a folder holds several, nobody but its user knows which is meant: name it with --rubric.");
}
