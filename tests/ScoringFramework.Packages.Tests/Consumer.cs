using System.Diagnostics;
using System.Text.RegularExpressions;
using ScoringFramework.Tests;

namespace ScoringFramework.Packages.Tests;

/// <summary>
/// A project of somebody who has only the packages: in a folder outside of the repository, restored from the packed files.
/// </summary>
internal sealed partial class Consumer : IDisposable
{
    public static readonly string Feed = Environment.GetEnvironmentVariable("PACKAGES") ?? "";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("consumer");

    /// <summary>Copies a project, with its references to projects of the repository replaced by references to the packages.</summary>
    /// <param name="project">The project's folder, from the root of the repository; null for an empty folder.</param>
    public Consumer(string? project = null)
    {
        Assert.SkipWhen(Feed.Length == 0, "PACKAGES is not the folder of packed packages: dotnet pack -c Release -o FOLDER.");
        if (project is not null)
        {
            Copy(Path.Combine(Repository.Root, project), folder.FullName);
        }

        PackageFolder.Prepare(folder.FullName, Feed, Path.Combine(Feed, "restored"));
        foreach (var file in folder.GetFiles("*.csproj"))
        {
            File.WriteAllText(file.FullName, Packaged(File.ReadAllText(file.FullName)));
        }
    }

    /// <summary>The version of a package in the feed.</summary>
    public static string VersionOf(string package) => PackageFolder.VersionOf(package, Feed);

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text.ReplaceLineEndings("\n") + "\n");

    /// <summary>Writes a console project with a reference to the library's package.</summary>
    /// <param name="program">Its source.</param>
    /// <param name="others">Other packages that the application has.</param>
    public void WriteConsole(string program, params IEnumerable<(string Package, string Version)> others)
    {
        var references = string.Concat(others.Prepend(("ScoringFramework", VersionOf("ScoringFramework")))
            .Select(r => $"<PackageReference Include=\"{r.Item1}\" Version=\"{r.Item2}\" />"));
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
        Write("Program.cs", program);
    }

    /// <summary>Runs dotnet in the folder; what it writes. It must succeed without a warning.</summary>
    public string Dotnet(params string[] arguments)
    {
        var (output, code) = Run("dotnet", arguments);
        Assert.True(code == 0 && !Warning().IsMatch(output), $"dotnet {string.Join(' ', arguments)}: exit code {code}\n{output}");
        return output;
    }

    /// <summary>Runs a program in the folder.</summary>
    public (string Output, int ExitCode) Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (output.ReplaceLineEndings("\n"), process.ExitCode);
    }

    /// <summary>Starts a program in the folder.</summary>
    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the running tests' own host sets is not for another project.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
            || k.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return Process.Start(start)!;
    }

    private static string Packaged(string project) => Import().Replace(ProjectReference().Replace(
        UnversionedReference().Replace(project, m => $"{m.Groups[1].Value} Version=\"{Repository.VersionOf(m.Groups[2].Value)}\""),
        m => $"<PackageReference Include=\"{m.Groups[1].Value}\" Version=\"{VersionOf(m.Groups[1].Value)}\" />"), "")
        .Replace("<PropertyGroup>", "<PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>"
            + "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/([A-Za-z.]+)\.csproj"" */>")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"(<PackageReference Include=""([A-Za-z0-9.]+)"")(?! Version)")]
    private static partial Regex UnversionedReference();

    [GeneratedRegex(@"<Import Project=""[^""]*"" */>")]
    private static partial Regex Import();

    [GeneratedRegex(@"\bwarning [A-Z]+\d+")]
    private static partial Regex Warning();
}
