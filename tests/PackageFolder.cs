using System.Text.RegularExpressions;

namespace ScoringFramework.Tests;

/// <summary>A folder of somebody who has only the packages: projects in it are restored from the packed files.</summary>
internal static class PackageFolder
{
    /// <summary>Prepares a folder, so no other file than the packages reaches its projects.</summary>
    /// <param name="folder">The folder, outside of the repository.</param>
    /// <param name="feed">The folder of the packed packages.</param>
    /// <param name="restored">Where they are restored to.</param>
    public static void Prepare(string folder, string feed, string restored)
    {
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{Path.GetFullPath(feed)}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.GetFullPath(restored)}" /></config>
            </configuration>
            """);
        // Nothing above a folder of temporary files may reach the project.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text.ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>The version of a package in a feed.</summary>
    public static string VersionOf(string package, string feed) =>
        Directory.GetFiles(feed, $"{package}.*.nupkg").Select(Path.GetFileName)
            .Select(name => Regex.Match(name!, $@"^{Regex.Escape(package)}\.(\d.*)\.nupkg$")).Single(m => m.Success).Groups[1].Value;
}
