using System.Reflection;

namespace ScoringFramework.Testing;

/// <summary>The folders of the projects that the package was built into, which its build properties wrote into their assemblies.</summary>
internal static class ProjectFolders
{
    public const string Key = "ScoringFramework.ProjectDirectory";

    /// <summary>
    /// The folder of a test's project first, then those of the other loaded assemblies: the call may come through one of them.
    /// </summary>
    public static IEnumerable<string> Of(Assembly test) =>
        AppDomain.CurrentDomain.GetAssemblies().Where(a => a != test).Prepend(test)
            .SelectMany(a => a.GetCustomAttributes<AssemblyMetadataAttribute>())
            .Where(a => a.Key == Key && !string.IsNullOrEmpty(a.Value)).Select(a => a.Value!).Distinct();
}
