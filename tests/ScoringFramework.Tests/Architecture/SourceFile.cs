namespace ScoringFramework.Tests.Architecture;

/// <summary>A source file of the library.</summary>
/// <param name="Path">Its path below the library's folder, with slashes.</param>
/// <param name="Text">What it says.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public static SourceFile[] All() => Directory.EnumerateFiles(Repository.Library, "*.cs", SearchOption.AllDirectories)
        .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Library, file).Replace('\\', '/'), File.ReadAllText(file)))
        .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
        .OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
}
