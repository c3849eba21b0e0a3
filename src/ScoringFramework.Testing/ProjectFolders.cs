using System.Reflection;

namespace ScoringFramework.Testing;

/// <summary>
/// Where the projects may be that the package was built into. Its build targets wrote the way from the output to the project into their
/// assemblies, and no
/// absolute path.
/// </summary>
internal static class ProjectFolders
{
    public const string Key = "ScoringFramework.ProjectDirectory";

    /// <summary>
    /// A test's assembly first, then the other loaded ones that know their project: the call may come through one of them.
    /// </summary>
    public static IReadOnlyList<Assembly> Assemblies(Assembly test) =>
        [.. AppDomain.CurrentDomain.GetAssemblies().Where(a => a != test && Way(a) is not null).Prepend(test)];

    /// <summary>The folders, the likeliest first: where the way leads, then those above the output, such as for a published test.</summary>
    public static IEnumerable<string> Of(IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(a => Way(a) is { } way && Output(a) is { } output ? Above(output).Prepend(Path.Combine(output, way)) : [])
            .Select(f => Path.TrimEndingDirectorySeparator(Path.GetFullPath(f))).Distinct();

    private static string? Way(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == Key)?.Value;

    private static string? Output(Assembly assembly) => Path.GetDirectoryName(assembly.Location) is { Length: > 0 } folder ? folder : null;

    private static IEnumerable<string> Above(string folder)
    {
        for (var above = Directory.GetParent(folder); above is not null; above = above.Parent)
        {
            yield return above.FullName;
        }
    }
}
