using System.Text;
using ScoringFramework.Tests.Files;

namespace ScoringFramework.Tests.Yaml;

/// <summary>What could be a file of ours and cannot be read never drops out of a directory.</summary>
public sealed class DirectoryListingTests
{
    private const string Dossier = "dossier: d\nrubric: r.yaml\nsubject: { name: D }\nas-of: 2026\n";

    [Fact]
    public void Files_are_listed_by_their_kinds_and_those_of_other_programs_are_left_alone()
    {
        using var folder = new LinkedFolder()
            .Write("r.yaml", "rubric: r\nversion: 1.0.0\n").Write("a/d.yaml", Dossier).Write("sources.yaml", "sources: {}\n")
            .Write("compose.yaml", "services: {}\nversion: 2\n").Write(".github/ci.yml", "on: push\njobs: {}\n").Write("d.lock.json", "{}")
            .Write("notes.md", "dossier: d\n");

        var listing = DirectoryListing.Of(folder.Path);

        Assert.Equal("a/d.yaml Dossier\nr.yaml Rubric\nsources.yaml SourceList", Said(folder, listing));
        Assert.Equal(".github/ci.yml\ncompose.yaml", folder.Said(listing.LeftAlone));
        Assert.Empty(listing.Diagnostics);
    }

    [Fact]
    public void Other_files_are_listed_when_their_ending_is_asked_for()
    {
        using var folder = new LinkedFolder().Write("d.yaml", Dossier).Write("d.lock.json", "{}").Write("other.json", "{}");

        Assert.Equal("d.lock.json Other\nd.yaml Dossier", Said(folder, DirectoryListing.Of(folder.Path, ".lock.json")));
    }

    [Fact]
    public void What_could_be_ours_and_cannot_be_read_is_listed()
    {
        using var folder = new LinkedFolder("empty.yaml")
            .Write("zeroes.yaml", new byte[64])
            .Write("utf-16.yaml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Dossier)])
            .Write("utf-16-without-mark.yaml", Encoding.BigEndianUnicode.GetBytes(Dossier))
            .Write("latin.yaml", Encoding.Latin1.GetBytes(Dossier.Replace("D", "Café", StringComparison.Ordinal)))
            .Write("flow.yaml", "{ dossier: d, rubric: r.yaml }")
            .Write("indented.yaml", "  " + Dossier.Replace("\n", "\n  ", StringComparison.Ordinal))
            .Write("misspelt.yaml", Dossier.Replace("dossier", "dosier", StringComparison.Ordinal))
            .Write("no-space.yaml", "dossier:d\n").Write("prose.yaml", "To be written.\n").Write("held.yaml", Dossier);
        using var held = new FileStream(folder.PathOf("held.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(
            """
            empty.yaml Unclear
            flow.yaml Dossier
            held.yaml Unclear
            indented.yaml Dossier
            latin.yaml Dossier
            misspelt.yaml Dossier
            no-space.yaml Unclear
            prose.yaml Unclear
            utf-16-without-mark.yaml Dossier
            utf-16.yaml Dossier
            zeroes.yaml Unclear
            """, Said(folder, DirectoryListing.Of(folder.Path)));
    }

    [Fact]
    public void Another_programs_file_is_left_alone_in_any_encoding_and_size()
    {
        const string Other = "kind: Service\nmetadata: {}\n";
        using var folder = new LinkedFolder()
            .Write("utf-16.yaml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Other)])
            .Write("large.yaml", Other + string.Concat(Enumerable.Repeat("# a line of a comment that is long\n", 150_000)));

        Assert.Empty(DirectoryListing.Of(folder.Path).Files);
        Assert.Equal(2, DirectoryListing.Of(folder.Path).LeftAlone.Count);
    }

    [Fact]
    public void Names_start_as_the_directory_does()
    {
        using var folder = new LinkedFolder().Write("a/b/d.yaml", Dossier);

        Assert.Equal(Path.GetRelativePath(RealPath.Of("."), folder.PathOf("a/b/d.yaml")),
            DirectoryListing.Of(Path.GetRelativePath(RealPath.Of("."), folder.Path)).Files[0].Name);
        Assert.Equal("a/b/d.yaml", folder.Said([DirectoryListing.Of(folder.PathOf("./a/../a//b/")).Files[0].Name]));
        Assert.Equal("a/b/d.yaml", folder.Said(DirectoryListing.NamesIn(folder.Path)));
    }

    private static string Said(LinkedFolder folder, DirectoryListing listing) =>
        folder.Said(listing.Files.Select(f => $"{f.Name} {f.Kind}"));
}
