using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScoringFramework.Packages.Tests;

/// <summary>What a gallery and an editor show of the packages.</summary>
public sealed partial class PackageTests
{
    public static TheoryData<string> Libraries => ["ScoringFramework", "ScoringFramework.Reporting", "ScoringFramework.Testing"];

    public static TheoryData<string> Packages => [.. Libraries.Select(l => l.Data), "ScoringFramework.Cli"];

    // What the packing found on GitHub; the tests run with the same variables.
    private static string? Address => Environment.GetEnvironmentVariable("GITHUB_REPOSITORY") is { Length: > 0 } name
        ? $"{Environment.GetEnvironmentVariable("GITHUB_SERVER_URL") ?? "https://github.com"}/{name}" : null;

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_what_a_gallery_shows(string id)
    {
        using var package = new Package(id);
        var nuspec = package.Nuspec;

        Assert.Equal("MIT", (string?)nuspec.Element("license"));
        Assert.Equal([137, 80, 78, 71], package.Bytes((string)nuspec.Element("icon")!)[..4]);
        Assert.StartsWith("### Added", (string?)nuspec.Element("releaseNotes"), StringComparison.Ordinal);
        Assert.True(((string)nuspec.Element("description")!).Length > 40);
        Assert.Equal(Address, (string?)nuspec.Element("projectUrl"));
        Assert.Equal(Address, (string?)nuspec.Element("repository")?.Attribute("url"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_has_no_link_that_only_the_repository_knows(string id)
    {
        using var package = new Package(id);
        var readme = package.Text((string)package.Nuspec.Element("readme")!);
        var links = Links().Matches(Code().Replace(readme, "")).Select(m => m.Groups[1].Value).ToArray();

        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.StartsWith("# ScoringFramework", readme, StringComparison.Ordinal);
        if (id != "ScoringFramework.Testing")
        {
            // With an address, links lead to the commit; without, a sentence says where the pages are.
            Assert.Equal(Address is null, readme.EndsWith("are in the project's repository.\n", StringComparison.Ordinal));
            Assert.Equal(Address is not null, links.Any(l => l.StartsWith($"{Address}/blob/", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_name_sources_from_the_root_of_the_repository(string id)
    {
        using var symbols = new Package(id, "snupkg");
        var sources = symbols.SourcesOf($"lib/net10.0/{id}.pdb");

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
        Assert.Equal(Address is not null, Encoding.UTF8.GetString(symbols.Bytes($"lib/net10.0/{id}.pdb"))
            .Contains("\"documents\":{\"/_/*\":\"https://", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void An_assembly_does_not_know_where_it_was_built(string id)
    {
        using var package = new Package(id);
        var assembly = package.Bytes($"lib/net10.0/{id}.dll");

        Assert.Contains("/_/src/", Encoding.UTF8.GetString(assembly), StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Root, Encoding.UTF8.GetString(assembly), StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Root, Encoding.Unicode.GetString(assembly), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_documentation_is_of_public_types_and_of_all_of_them(string id)
    {
        using var package = new Package(id);
        var members = XElement.Parse(package.Text($"lib/net10.0/{id}.xml")).Element("members")!.Elements("member")
            .Select(m => (string)m.Attribute("name")!).ToHashSet();
        var visible = package.PublicTypesOf($"lib/net10.0/{id}.dll");

        Assert.Equal([], members.Where(m => !visible.Any(
            type => m[2..] == type || m.StartsWith($"{m[..2]}{type}.", StringComparison.Ordinal))));
        Assert.Equal([], visible.Where(type => !members.Contains($"T:{type}")));
    }

    [Fact]
    public void The_documentation_has_the_public_members_of_a_type_and_no_other()
    {
        using var package = new Package("ScoringFramework");
        var members = XElement.Parse(package.Text("lib/net10.0/ScoringFramework.xml")).Element("members")!.Elements("member")
            .Select(m => (string)m.Attribute("name")!).ToHashSet();

        // Of each kind one: a method with an argument that has arguments of its own, a property, a constructor, a field of an enum.
        Assert.Superset(new HashSet<string>
        {
            "M:ScoringFramework.LoadResult`1.DiagnosticsWith(System.Collections.Generic.IEnumerable{ScoringFramework.Diagnostic})",
            "P:ScoringFramework.LoadResult`1.Value", "M:ScoringFramework.ScoringEngine.#ctor(ScoringFramework.Rubric)",
            "F:ScoringFramework.Outcome.Scored", "M:ScoringFramework.RubricFile.Parse(System.String,System.String,"
                + "System.Collections.Generic.IEnumerable{ScoringFramework.Rubrics.CustomCurve})",
        }, members);
        Assert.Equal([], members.Where(m => m is "P:ScoringFramework.LoadResult`1.Place" or "P:ScoringFramework.LoadResult`1.Texts"));
    }

    [Fact]
    public void What_the_library_is_made_with_is_not_on_the_compilers_path_of_its_users()
    {
        using var package = new Package("ScoringFramework");
        var dependencies = package.Nuspec.Descendants("dependency").ToArray();

        Assert.Equal(["MathNet.Numerics", "SpreadCheetah", "YamlDotNet"],
            dependencies.Select(d => (string)d.Attribute("id")!).Order(StringComparer.Ordinal));
        Assert.All(dependencies, d => Assert.Contains("Compile", (string?)d.Attribute("exclude"), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();
}
