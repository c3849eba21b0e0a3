using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace ScoringFramework.Testing.Tests;

/// <summary>The packed package in a fresh project of another repository, built deterministically.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Version = "0.1.1-test";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("package");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_deterministic_build_finds_its_snapshots()
    {
        WriteApp();
        Dotnet("msbuild", PathOf("packages.proj"), "-nologo", "-nodeReuse:false");
        Dotnet("build", PathOf("app"), "-o", PathOf("out"), "-p:ContinuousIntegrationBuild=true", "-p:UseSharedCompilation=false",
            "-nodeReuse:false");
        var (verified, received) = (PathOf("app/checks/Vendors.Acme.verified.json"), PathOf("app/checks/Vendors.Acme.received.json"));

        var missing = App("5");
        Assert.StartsWith("/_", missing.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is approved yet", missing.Output, StringComparison.Ordinal);
        Assert.Equal((1, false, true), (missing.ExitCode, File.Exists(verified), File.Exists(received)));

        Assert.Equal(1, App("5", ("SCORING_ACCEPT", "1"), ("CI", "true")).ExitCode);
        Assert.False(File.Exists(verified));

        Assert.Equal(0, App("5", ("SCORING_ACCEPT", "1")).ExitCode);
        Assert.Equal((true, false), (File.Exists(verified), File.Exists(received)));

        Assert.Equal(0, App("5").ExitCode);
        var moved = App("6");
        Assert.Contains("+1.0000  C  Cost: 5.00 → 6.00, rescored", moved.Output, StringComparison.Ordinal);
        Assert.Equal((1, true), (moved.ExitCode, File.Exists(received)));

        Assert.Equal(0, App("5").ExitCode);
        Assert.False(File.Exists(received));

        NothingNamesTheMachine();
        ACopyBesideAnotherCheckoutFails();
    }

    private void NothingNamesTheMachine() =>
        Assert.DoesNotContain(folder.FullName, Encoding.UTF8.GetString(File.ReadAllBytes(PathOf("out/App.dll"))), StringComparison.Ordinal);

    // The sources of another checkout have the same names, and another content.
    private void ACopyBesideAnotherCheckoutFails()
    {
        Directory.CreateDirectory(PathOf("other/app/checks"));
        foreach (var file in Directory.GetFiles(PathOf("app/checks")))
        {
            File.WriteAllText(PathOf($"other/app/checks/{Path.GetFileName(file)}"), File.ReadAllText(file) + "\n");
        }

        Directory.Move(PathOf("out"), PathOf("other/out"));
        var copy = Run([PathOf("other/out/App.dll"), "5"], []);
        Assert.NotEqual(0, copy.ExitCode);
        Assert.Contains("it is not the source file", copy.Output, StringComparison.Ordinal);

        Directory.Move(PathOf("other/out"), PathOf("other/app/elsewhere"));
        File.Delete(PathOf("other/app/checks/Vendors.cs"));
        copy = Run([PathOf("other/app/elsewhere/App.dll"), "5"], []);
        Assert.NotEqual(0, copy.ExitCode);
        Assert.Contains("ScoreLock cannot find the source file", copy.Output, StringComparison.Ordinal);
    }

    private void WriteApp()
    {
        Directory.CreateDirectory(PathOf("app/checks"));
        Directory.CreateDirectory(PathOf("feed"));

        // Nothing above the temporary folder has a say, and what is restored already is not fetched again.
        File.WriteAllText(PathOf("Directory.Build.props"), "<Project />");
        File.WriteAllText(PathOf("Directory.Build.targets"), "<Project />");
        File.WriteAllText(PathOf("Directory.Packages.props"), "<Project />");
        File.WriteAllText(PathOf("nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{PathOf("feed")}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{Metadata("Packages")}" /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="{PathOf("packages")}" /></config>
            </configuration>
            """);
        var projects = new[] { "ScoringFramework", "ScoringFramework.Testing" }.Select(
            p => Path.Combine(Metadata("Sources"), p, $"{p}.csproj"));
        var properties = $"NoBuild=true;Configuration={Metadata("Configuration")};Version={Version};PackageOutputPath={PathOf("feed")}";
        File.WriteAllText(PathOf("packages.proj"), $"""
            <Project DefaultTargets="Pack">
              <Target Name="Pack">
                <MSBuild Projects="{string.Join(';', projects)}" Targets="Pack" Properties="{properties}" />
              </Target>
            </Project>
            """);
        File.WriteAllText(PathOf("app/App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <SourceRoot Include="$(MSBuildThisFileDirectory)" />
                <PackageReference Include="ScoringFramework" Version="{Version}" />
                <PackageReference Include="ScoringFramework.Testing" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(PathOf("app/Program.cs"), """
            using System.Runtime.CompilerServices;
            using ScoringFramework.Testing;

            Console.OutputEncoding = System.Text.Encoding.UTF8;
            Console.WriteLine(Here());
            try
            {
                new Vendors().Acme(decimal.Parse(args[0]));
                return 0;
            }
            catch (ScoreChangedException e)
            {
                Console.WriteLine(e.Message);
                return 1;
            }

            static string Here([CallerFilePath] string file = "") => file;
            """);
        File.WriteAllText(PathOf("app/checks/Vendors.cs"), """
            using ScoringFramework;
            using ScoringFramework.Testing;

            public class Vendors
            {
                public void Acme(decimal score)
                {
                    var rubric = Rubric.Define("vendor", "1.0.0", r => r.Criterion("C", "Cost")).ValueOrThrow();
                    var dossier = Dossier.Define("acme", rubric, "Acme", new DateOnly(2026, 5, 31), d => d.Hold("C", score)).ValueOrThrow();
                    ScoreLock.Verify(new ScoringEngine(rubric).Score(dossier));
                }
            }
            """);
    }

    private static string Metadata(string key) =>
        typeof(PackageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private (int ExitCode, string Output) App(string score, params (string Name, string Value)[] environment) =>
        Run([PathOf("out/App.dll"), score], environment);

    private void Dotnet(params string[] call)
    {
        var (code, output) = Run(call, []);
        Assert.True(code == 0, $"dotnet {string.Join(' ', call)}\n{output}");
    }

    private (int ExitCode, string Output) Run(string[] call, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", call)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };

        // What the outer build set is not meant for this one, and a build server may be what runs these tests.
        foreach (var name in start.Environment.Keys.Where(
            k => Surroundings.Names.Contains(k) || k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
