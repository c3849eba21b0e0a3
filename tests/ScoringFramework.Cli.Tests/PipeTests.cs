namespace ScoringFramework.Cli.Tests;

/// <summary>Pipes instead of files: each is read once.</summary>
public sealed class PipeTests
{
    private const string Vector = "SF1/vendor@1.0.0#9271b29e/Q1:8/Q2:5.5/C:5\n";

    private static readonly string Shared = Path.Combine(Places.Scenarios, "shared");

    [Theory]
    [InlineData("scoring check <(cat acme.yaml)", "1 file checked: no problems.\n")]
    [InlineData("scoring check <(cat vendor.yaml) <(cat acme.yaml)", "2 files checked: no problems.\n")]
    [InlineData("scoring check /dev/stdin < acme.yaml", "1 file checked: no problems.\n")]
    [InlineData("cat acme.yaml | scoring check /dev/stdin", "1 file checked: no problems.\n")]
    [InlineData("cat acme.yaml | scoring score - --format vector", Vector)]
    [InlineData("scoring score --rubric <(cat vendor.yaml) acme.yaml --format vector", Vector)]
    [InlineData("scoring score <(scoring score acme.yaml --format json) --format vector", Vector)]
    [InlineData("scoring diff <(cat vendor.yaml) vendor.yaml | head -n 1", "vendor  1.0.0 → 1.0.0\n")]
    [InlineData("scoring diff <(cat acme.yaml) acme.yaml | head -n 1", "6.30 → 6.30  Acme Größe   ±0.00\n")]
    [InlineData("scoring diff --dossier <(cat acme.yaml) <(cat vendor.yaml) vendor.yaml | head -n 1", "6.30 → 6.30  Acme Größe   ±0.00\n")]
    [InlineData("scoring what-if <(cat acme.yaml) --as-of 2026-06 --set C=9 | head -n 1", "6.30 → 7.90  Acme Größe   +1.60\n")]
    public void A_pipe_is_read_once_and_its_paths_start_from_the_current_directory(string line, string output)
    {
        Shell.Need();

        Assert.Equal(new(output, "", 0), Shell.Run(line, Shared));
    }

    [Fact]
    public void A_named_pipe_has_a_folder_of_its_own()
    {
        Shell.Need();
        var folder = Directory.CreateTempSubdirectory("scoring-pipe-");
        try
        {
            foreach (var name in new[] { "acme.yaml", "vendor.yaml" })
            {
                File.Copy(Path.Combine(Shared, name), Path.Combine(folder.FullName, name));
            }

            Assert.Equal(new(Vector, "", 0),
                Shell.Run("mkfifo pipe && cat acme.yaml > pipe & sleep 0.2; cd / && scoring score \"$OLDPWD/pipe\" --format vector",
                    folder.FullName));
            Assert.Equal(
                new("", "scoring: pipe is not a dossier. Name the dossier: its lock is written beside it.\n", 2),
                Shell.Run("cat acme.yaml > pipe & scoring lock pipe", folder.FullName));
            Assert.Equal(
                new("", "scoring: 'pipe' is a named pipe, and only files can be watched. Name a file.\n", 2),
                Shell.Run("scoring watch pipe", folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_dossier_whose_rubric_is_not_in_the_current_directory_needs_its_name()
    {
        Shell.Need();

        Assert.Equal(
            new("", "error SF0602: a dossier from standard input or a pipe has no folder of its own, and its rubric is not found from "
            + "the current directory. "
                + "Name the rubric with --rubric FILE, or call scoring in the dossier's folder.\n", 2),
            Shell.Run("scoring score <(cat shared/acme.yaml)", Places.Scenarios));
    }
}
