using System.Diagnostics;
using System.Globalization;
using ScoringFramework.Tests;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// What a user has who has only the packages: the installed tool, and a console app that references the library, compiled to native code
/// and not. All in a folder of its own, restored from the packed files.
/// </summary>
internal sealed class PackedApp : IDisposable
{
    // Once: from the start to a scored example. With rounds: the first and the least of each step, in microseconds.
    private const string Program = """
        using System.Diagnostics;
        using System.Globalization;
        using ScoringFramework;
        using ScoringFramework.Output;

        if (args is [var only])
        {
            var once = DossierFile.Load(only).ValueOrThrow();
            Console.WriteLine(new ScoringEngine(once.Rubric).Score(once).Headline.Score);
            return;
        }

        var rounds = int.Parse(args[1], CultureInfo.InvariantCulture);
        var first = new double[3];
        var least = new double[3];
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var dossier = DossierFile.Load(args[0]).ValueOrThrow();
            var loaded = Stopwatch.GetTimestamp();
            var card = new ScoringEngine(dossier.Rubric).Score(dossier);
            _ = card.Headline.Score;
            var scored = Stopwatch.GetTimestamp();
            _ = card.ToJson().Length;
            var written = Stopwatch.GetTimestamp();
            double[] took = [Microseconds(start, loaded), Microseconds(loaded, scored), Microseconds(scored, written)];
            first = round == 0 ? took : first;
            least = round == 0 ? took : [.. least.Zip(took, Math.Min)];
        }

        Console.WriteLine(string.Join(' ', first.Concat(least).Select(n => n.ToString("F1", CultureInfo.InvariantCulture))));

        static double Microseconds(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMicroseconds;
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("packed");

    private PackedApp(string packages)
    {
        PackageFolder.Prepare(folder.FullName, packages, PathOf("restored"));
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="ScoringFramework" Version="{PackageFolder.VersionOf("ScoringFramework", packages)}" /></ItemGroup>
            </Project>
            """);
        Write("Program.cs", Program);
    }

    /// <summary>The installed tool.</summary>
    public string Tool => PathOf(Path.Combine("tool", "scoring"));

    /// <summary>The app as native code.</summary>
    public string Native => PathOf(Path.Combine("native", "App"));

    /// <summary>The app that the runtime compiles as it runs.</summary>
    public string Jit => PathOf(Path.Combine("jit", "App"));

    /// <summary>Installs the tool and publishes the app twice.</summary>
    /// <param name="packages">The folder of the packed packages.</param>
    /// <exception cref="InvalidOperationException">A step failed; its output is on the console.</exception>
    public static PackedApp From(string packages)
    {
        var app = new PackedApp(packages);
        app.Dotnet("tool", "install", "ScoringFramework.Cli", "--tool-path", app.PathOf("tool"), "--prerelease");
        app.Dotnet("publish", "-c", "Release", "-o", app.PathOf("jit"), "-v", "q", "--nologo");
        app.Dotnet("publish", "-c", "Release", "--ucr", "-p:PublishAot=true", "-o", app.PathOf("native"), "-v", "q", "--nologo");
        return app;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    private void Dotnet(params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder.FullName })!;
        run.WaitForExit();
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                $"dotnet {string.Join(' ', arguments)} ended with {run.ExitCode}."));
        }
    }
}
