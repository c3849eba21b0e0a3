using System.IO.Compression;

namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring score … -o FILE</c>.</summary>
public sealed class OutputFileTests : IDisposable
{
    private static readonly string Shared = Path.Combine(Places.Scenarios, "shared");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scoring-output-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("json", "json")]
    [InlineData("md", "markdown")]
    [InlineData("txt", "text")]
    public void The_file_has_what_standard_output_would_have(string ending, string format)
    {
        var file = PathOf($"card.{ending}");
        File.WriteAllText(file, "the one before");

        Assert.Equal(new("", "", 0), ToolRun.Of(["score", "acme.yaml", "-o", file], Shared));
        Assert.Equal(ToolRun.Of(["score", "acme.yaml", "--format", format], Shared).Output, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public void Several_subjects_are_in_one_workbook()
    {
        var file = PathOf("all.xlsx");

        Assert.Equal(new("", "", 0), ToolRun.Of(["score", "acme.yaml", "bolt.yaml", "--output", file], Shared));

        using var zip = ZipFile.OpenRead(file);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var text = sheet.ReadToEnd();
        Assert.Contains(">acme<", text, StringComparison.Ordinal);
        Assert.Contains(">bolt<", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score acme.yaml --format xlsx", "--format xlsx writes a file; name it with -o FILE.xlsx. Try 'scoring score --help'.", 2)]
    [InlineData(
        "score acme.yaml -o bolt.yaml",
        "--output would replace 'bolt.yaml' by a result; name a file that is no rubric, dossier or lock. Try 'scoring score --help'.",
        2)]
    [InlineData("score acme.yaml --min 80%", "'80%' has a percent sign; write 80. Try 'scoring score --help'.", 2)]
    [InlineData("what-if acme.yaml --set Q1=80%", "'Q1=80%' has a percent sign; write Q1=80. Try 'scoring what-if --help'.", 2)]
    [InlineData("score acme.yaml -o none/card.csv", "none/card.csv cannot be written: its folder does not exist.", 74)]
    [InlineData("score acme.yaml -o more", "more cannot be written: it is a directory.", 74)]
    public void What_cannot_be_written_is_reported(string call, string message, int code) =>
        Assert.Equal(new("", $"scoring: {message}\n", code), ToolRun.Of(call.Split(' '), Shared));

    [Fact]
    public void A_link_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own there.");
        File.WriteAllText(PathOf("real.csv"), new string('x', 100_000));
        File.CreateSymbolicLink(PathOf("link.csv"), PathOf("real.csv"));

        Assert.Equal(0, ToolRun.Of(["score", "acme.yaml", "-o", PathOf("link.csv")], Shared).ExitCode);

        Assert.NotNull(new FileInfo(PathOf("link.csv")).LinkTarget);
        Assert.Equal(ToolRun.Of(["score", "acme.yaml", "--format", "csv"], Shared).Output, File.ReadAllText(PathOf("real.csv")));
    }

    [Fact]
    public void A_pipe_is_written_to_and_stays_a_pipe()
    {
        Shell.Need();

        var score = $"scoring score {Shared}/acme.yaml --format csv -o p";
        var run = Shell.Run($"mkfifo p; cat p > read & {score}; wait; test -p p && head -c 8 read", folder.FullName);

        Assert.Equal(new("subject,", "", 0), run);
    }

    [Fact]
    public void A_full_disk_is_reported_and_leaves_no_half_of_a_file()
    {
        Shell.Need();
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no such device here.");

        Assert.Equal(new("", "scoring: full.csv cannot be written: no space is left on the device.\n", 74),
            Shell.Run($"ln -s /dev/full full.csv; scoring score {Shared}/acme.yaml -o full.csv", folder.FullName));
        Assert.Equal("/dev/full", new FileInfo(PathOf("full.csv")).LinkTarget);
        Assert.Single(folder.GetFileSystemInfos());
    }

    // The limit of a file's size is met by a lock, as the end of a disk is.
    [Fact]
    public void A_lock_that_the_disk_does_not_take_leaves_the_old_one_whole()
    {
        Shell.Need();
        foreach (var file in new[] { "acme.yaml", "vendor.yaml" })
        {
            File.Copy(Path.Combine(Shared, file), PathOf(file));
        }

        Assert.Equal(0, ToolRun.Of(["lock", "acme.yaml"], folder.FullName).ExitCode);
        var before = File.ReadAllText(PathOf("acme.lock.json"));
        var text = File.ReadAllText(PathOf("acme.yaml"));
        File.WriteAllText(PathOf("acme.yaml"), text.Replace("score: 8", "score: 7", StringComparison.Ordinal));

        // The runtime's own files may be larger.
        var run = Shell.Run(
            "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 4; scoring lock --force acme.yaml", folder.FullName);

        Assert.Equal(74, run.ExitCode);
        Assert.Contains("acme.lock.json' cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(PathOf("acme.lock.json")));
        Assert.Equal(["acme.lock.json", "acme.yaml", "vendor.yaml"],
            folder.GetFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
