using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF001x: folders that are searched for files.</summary>
internal static class FolderCodes
{
    /// <summary>The folder cannot be read.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = new("SF0011", Error, "unreadable folder",
        "A directory means all the rubrics and dossiers under it. A folder that cannot be opened may contain some of them, and a check "
        + "without them would pass for the wrong reason. Check the folder's permissions, or name the files.");

    /// <summary>A pipe, a socket or a device.</summary>
    public static DiagnosticDescriptor NotAFile { get; } = new("SF0012", Error, "not a file",
        "Under a directory, pipes, sockets and devices are never opened: a pipe can block for ever, and a device may have no end. One "
        + "whose name ends with .yaml or .yml may be meant as a file, so it is reported. Remove it or rename it; to read a pipe, name it "
        + "in the call.");

    /// <summary>A link to nothing.</summary>
    public static DiagnosticDescriptor LeadsNowhere { get; } = new("SF0013", Error, "link that leads nowhere",
        "A symbolic link leads to a file or a folder. When nothing is there, or links lead to each other in a circle, a dossier may be "
        + "missing. Restore the target of the link, or remove the link.");
}
