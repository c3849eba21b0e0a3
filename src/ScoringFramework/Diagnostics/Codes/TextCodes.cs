using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF0xxx: the text and its YAML. Here SF00xx: the file itself.</summary>
internal static partial class TextCodes
{
    /// <summary>Unreadable file.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = new("SF0001", Error, "unreadable file",
        "The system does not open or read the file, so its content is unknown. Check the path, the file's permissions, and whether "
        + "another program has locked it.");

    /// <summary>File not found.</summary>
    public static DiagnosticDescriptor FileMissing { get; } = new("SF0002", Error, "file not found",
        "No file exists at this path. Check the spelling, and the directory that a relative path starts from.");

    /// <summary>Directory instead of a file.</summary>
    public static DiagnosticDescriptor IsDirectory { get; } = new("SF0003", Error, "directory instead of a file",
        "The path names a directory, and a file is expected. Which of its files you mean cannot be known. Name a file in the directory.");

    /// <summary>File too large.</summary>
    public static DiagnosticDescriptor FileTooLarge { get; } = new("SF0004", Error, "file too large",
        "A file may have at most 4 MiB of UTF-8, far more than anyone writes by hand. The limit protects memory against wrong or hostile "
        + "files. Split the file, or move long prose elsewhere.");

    /// <summary>Not UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = new("SF0005", Error, "not UTF-8",
        "The file has bytes that are not UTF-8. Often it was saved in an older encoding such as Windows-1252. Guessing the encoding "
        + "could change letters. Save the file as UTF-8.");

    /// <summary>UTF-16 or UTF-32 instead of UTF-8.</summary>
    public static DiagnosticDescriptor OtherEncoding { get; } = new("SF0006", Error, "UTF-16 or UTF-32 instead of UTF-8",
        "The first bytes of the file mark it as UTF-16 or UTF-32. Save it as UTF-8, with or without a byte order mark.");

    /// <summary>Binary content.</summary>
    public static DiagnosticDescriptor Binary { get; } = new("SF0007", Error, "binary content",
        "YAML allows no control characters except tab and line breaks, and no half surrogates or noncharacters. A file with one is "
        + "binary or damaged, or it has an invisible character from a paste. Delete the character.");

    /// <summary>Unusual line break.</summary>
    public static DiagnosticDescriptor OddLineBreak { get; } = new("SF0008", Error, "unusual line break",
        "U+0085, U+2028 and U+2029 come with text pasted from web pages and layout programs. Some YAML readers break the line there and "
        + "others do not, so the file would have two meanings. Replace the character with a space or an ordinary line break.");
}
