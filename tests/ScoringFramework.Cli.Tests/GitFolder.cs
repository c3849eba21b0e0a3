using System.Diagnostics;

namespace ScoringFramework.Cli.Tests;

/// <summary>A repository in a scratch folder: a rubric of two criteria, shared sources, and dossiers that tests change.</summary>
internal sealed class GitFolder : IDisposable
{
    private const string Rubric =
        """
        rubric: makers
        version: 1.0.0
        title: Makers
        publish: { min-completeness: 0.5 }
        dimensions:
          A: { title: Reach, weight: 50 }
          B: { title: Depth, weight: 50 }

        """;

    private const string Sources =
        """
        sources:
          report: { title: Annual report, publisher: Bureau, tier: primary, published: 2026-04 }
        evidence:
          reach: { claim: The reach is known., source: report, supports: [A] }

        """;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("history");

    public GitFolder()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Write("makers.yaml", Rubric);
        Write("work/sources.yaml", Sources);
    }

    /// <summary>The folder of the dossiers.</summary>
    public string Work => Path.Combine(root.FullName, "work");

    /// <summary>The root.</summary>
    public string Root => root.FullName;

    public void Dispose()
    {
        // Git makes its objects read-only, which Windows does not delete.
        foreach (var file in root.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        root.Delete(recursive: true);
    }

    /// <summary>Skips the test where there is no git.</summary>
    public static void Need()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true })!;
            git.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no git here.");
        }
    }

    /// <summary>A dossier of the folder.</summary>
    public void Dossier(string id, double a, double b, string status = "published", string extra = "", string? file = null) => Write(
        $"work/{file ?? id}.yaml",
        $$"""
        dossier: {{id}}
        rubric: ../makers.yaml
        subject: { name: {{char.ToUpperInvariant(id[0])}}{{id[1..]}} }
        as-of: 2026-06-30
        status: {{status}}
        include: [sources.yaml]
        scores:
          A: { score: {{Text(a)}}, because: "The report says so [reach]." }
          B: { score: {{Text(b)}}, because: Seen. }
        {{extra}}
        """);

    public void Write(string path, string text)
    {
        var full = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n"));
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(root.FullName, path));

    public void Delete(string path) => File.Delete(Path.Combine(root.FullName, path));

    /// <summary>Commits all that there is.</summary>
    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", message);
    }

    /// <summary>Runs git, and gives its output.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false",
            "-c", "core.autocrlf=false", .. arguments])
        {
            WorkingDirectory = root.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }

    public ToolRun Run(params string[] arguments) => ToolRun.Of(arguments, Work);

    private static string Text(double number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
