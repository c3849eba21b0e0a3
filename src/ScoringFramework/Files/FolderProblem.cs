namespace ScoringFramework.Files;

/// <summary>What keeps a directory from being walked whole. Each is an error: what it hides may be an expected file.</summary>
internal static class FolderProblem
{
    public static Diagnostic NoFolder(string path) => At(path, File.Exists(path)
        ? new(FolderCodes.Unreadable, $"'{path}' is a file, and a folder is expected", "Name the folder that it is in.")
        : new(TextCodes.FileMissing, $"there is no folder '{path}'", "Check the spelling, and where a relative path starts."));

    public static Diagnostic Unreadable(string folder) => At(folder, new(
        FolderCodes.Unreadable,
        $"the system does not let the folder '{folder}' be read, so files in it would be left out",
        "Check the folder's permissions, or name the files and folders that are meant."));

    public static Diagnostic NotAFile(string name, string what) => At(name, new(
        FolderCodes.NotAFile,
        $"'{name}' is {what} and not a file, and a directory is searched for files only",
        "Remove it from the directory, or give it a name that does not end with .yaml or .yml. To read it, name it in the call."));

    public static Diagnostic LeadsNowhere(string link, string target) => At(link, new(
        FolderCodes.LeadsNowhere,
        $"the link '{link}' leads to '{Quote.Short(target)}', where nothing is, so what it stood for would be left out",
        "Restore what it leads to, or remove the link."));

    private static Diagnostic At(string name, Diagnostic problem) => problem with { Span = new SourceSpan(name, 1, 1, 1, 1) };
}
