namespace ScoringFramework.Testing;

/// <summary>Finds the folder of a test's source.</summary>
internal static class SourceFolder
{
    /// <summary>The folder of a source file.</summary>
    /// <param name="file">
    /// The file as the compiler knew it: a path that is there, or one below another root, such as <c>/_/tests/VendorTests.cs</c> of a
    /// deterministic build.
    /// </param>
    /// <param name="projects">The folders of the projects that it may belong to, the likeliest first.</param>
    /// <exception cref="DirectoryNotFoundException">The file is not there.</exception>
    public static string Of(string file, IEnumerable<string> projects)
    {
        if (Path.IsPathFullyQualified(file) && File.Exists(file))
        {
            return Path.GetDirectoryName(file)!;
        }

        // The most of the path that is below the project, or below a folder above it.
        var parts = file.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var roots = projects.Select(Above).ToArray();
        var found = Enumerable.Range(0, parts.Length).Select(skipped => Path.Combine(parts[skipped..]))
            .SelectMany(end => roots.SelectMany(folders => folders).Select(folder => Path.Combine(folder, end)))
            .FirstOrDefault(File.Exists);
        return Path.GetDirectoryName(found) ?? throw new DirectoryNotFoundException(
            $"ScoreLock does not find the source file '{file}', and approved snapshots stand beside it. Run the tests where the sources "
            + $"are, and let the "
            + "test project reference the package ScoringFramework.Testing, whose build properties carry the project's folder.");
    }

    private static List<string> Above(string project)
    {
        var folders = new List<string>();
        for (var folder = new DirectoryInfo(project); folder is not null; folder = folder.Parent)
        {
            folders.Add(folder.FullName);
        }

        return folders;
    }
}
