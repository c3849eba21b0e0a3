namespace ScoringFramework.Testing;

/// <summary>Finds the folder of a test's source, for certain or not at all.</summary>
internal static class SourceFolder
{
    /// <summary>The folder of a source file.</summary>
    /// <param name="file">
    /// The file as the compiler knew it: a path that is there, or one below another root, such as <c>/_/tests/VendorTests.cs</c> of a
    /// deterministic build.
    /// </param>
    /// <param name="projects">Where the projects may be that it may belong to, the likeliest first.</param>
    /// <param name="checksum">What the compiler read of it; null when the debug symbols are not there.</param>
    /// <exception cref="DirectoryNotFoundException">The file is not there, or is not the one that was compiled.</exception>
    public static string Of(string file, IEnumerable<string> projects, Func<SourceChecksum?> checksum)
    {
        if (Path.IsPathFullyQualified(file) && File.Exists(file))
        {
            return Path.GetDirectoryName(file)!;
        }

        if (checksum() is not { } compiled)
        {
            throw new DirectoryNotFoundException(
                $"ScoreLock cannot find the source file '{file}' without debug symbols, and approved snapshots are beside it. Build the "
                + "tests with "
                + "symbols (DebugType portable or embedded), and copy them with the tests.");
        }

        var named = Named(file, [.. projects]).Where(File.Exists).Distinct().ToArray();
        return Path.GetDirectoryName(named.FirstOrDefault(compiled.IsOf)) ?? throw new DirectoryNotFoundException(named.Length == 0
            ? $"ScoreLock cannot find the source file '{file}', and approved snapshots are beside it. Run the tests where they "
                + "were built, in the checkout with their sources. The test project must reference the package ScoringFramework.Testing "
                + "itself."
            : $"ScoreLock finds '{named[0]}', but it is not the source file '{file}' that the test was built from. "
                + "Approved snapshots are beside the source. Build the tests again, and run them where they were built.");
    }

    // The most of the path that is below a project, or below a folder above it. Directly below a project only the whole path without its
    // root: what is
    // left of a longer one could be another file of this name.
    private static IEnumerable<string> Named(string file, string[] projects)
    {
        var parts = file.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        for (var skipped = 0; skipped < parts.Length; skipped++)
        {
            var end = Path.Combine(parts[skipped..]);
            foreach (var project in projects)
            {
                for (var folder = new DirectoryInfo(project); folder is not null; folder = folder.Parent)
                {
                    if (skipped <= 1 || folder.FullName != project)
                    {
                        yield return Path.Combine(folder.FullName, end);
                    }
                }
            }
        }
    }
}
