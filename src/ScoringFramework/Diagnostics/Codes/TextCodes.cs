using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF0xxx: the text and its YAML. Here SF00xx: the file itself.</summary>
public static partial class TextCodes
{
    /// <summary>The file cannot be read.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = new("SF0001", Error, "unreadable file",
        "The system refuses to open or to read the file, so nothing can be said of what it holds. Check the path, the file's permissions, and whether another program holds it.");

    /// <summary>There is no file at the path.</summary>
    public static DiagnosticDescriptor FileMissing { get; } = new("SF0002", Error, "no such file",
        "There is no file at this path. Check the spelling, and the directory that a relative path starts from.");

    /// <summary>The path names a directory.</summary>
    public static DiagnosticDescriptor IsDirectory { get; } = new("SF0003", Error, "a directory in place of a file",
        "The path names a directory where one file is asked for, and which of its files is meant cannot be known. Name a file in it.");

    /// <summary>The file is over 4 MiB.</summary>
    public static DiagnosticDescriptor FileTooLarge { get; } = new("SF0004", Error, "file too large",
        "A file may hold 4 MiB of UTF-8, far more than anyone writes by hand, so that a hostile or mistaken file cannot use up the memory. Split it, or move long prose elsewhere.");

    /// <summary>Some bytes are not UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = new("SF0005", Error, "not UTF-8",
        "The file holds bytes that are not UTF-8, often because it was saved in an older encoding such as Windows-1252. Guessing would turn letters into others, so save the file as UTF-8.");

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public static DiagnosticDescriptor OtherEncoding { get; } = new("SF0006", Error, "UTF-16 or UTF-32 in place of UTF-8",
        "The first bytes of the file mark it as UTF-16 or UTF-32. Save it as UTF-8; with or without a byte order mark makes no difference.");

    /// <summary>A control character or another one that YAML does not allow.</summary>
    public static DiagnosticDescriptor Binary { get; } = new("SF0007", Error, "binary content",
        "YAML allows tab and line breaks and no other control character, half surrogate or noncharacter. A file with one is binary, damaged, or holds something pasted that cannot be seen. Delete the character.");

    /// <summary>A line break that not every reader takes for one.</summary>
    public static DiagnosticDescriptor OddLineBreak { get; } = new("SF0008", Error, "a line break that is none",
        "U+0085, U+2028 and U+2029 come with text pasted from web pages and layout programs. Some YAML readers break the line there and others do not, so the same file would mean two things. Replace the character with a space or an ordinary line break.");
}
