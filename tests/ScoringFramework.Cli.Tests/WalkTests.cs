namespace ScoringFramework.Cli.Tests;

/// <summary>Directories that hold what a checkout cannot: links, pipes, folders that may not be entered.</summary>
public sealed class WalkTests : IDisposable
{
    private const string LowScore =
        "dossier: low\nrubric: vendor.yaml\nsubject: { name: Low }\nas-of: 2026-05-31\nscores: { Q1: { score: 3 }, Q2: { score: 3 }, C: "
        + "{ score: 3 } }\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scoring-walk-");

    public WalkTests()
    {
        foreach (var name in new[] { "acme.yaml", "vendor.yaml" })
        {
            Directory.CreateDirectory(PathOf("d"));
            File.Copy(Path.Combine(Places.Scenarios, "shared", name), PathOf($"d/{name}"));
        }
    }

    public static TheoryData<string> Verbs => ["check d", "score d --min 5", "lock d", "verify d", "what-if d --set C=9", "diff d d"];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_pipe_in_a_directory_fails_every_verb(string verb)
    {
        Shell.Need();

        var run = Shell.Run($"mkfifo d/pipe.yaml && scoring {verb}", folder.FullName);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("d/pipe.yaml(1,1): error SF0012: 'd/pipe.yaml' is a named pipe", run.Output + run.Error);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_folder_that_may_not_be_entered_fails_every_verb(string verb)
    {
        Shell.Need();
        var isRoot = Environment.UserName == "root";
        Assert.SkipWhen(isRoot && !File.Exists("/usr/bin/setpriv"), "Everything may be entered here.");
        var asNobody = isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups env DOTNET_CLI_HOME=/tmp HOME=/tmp " : "";
        var tool = $"{asNobody}dotnet '{Places.Tool}'";
        Assert.SkipWhen(Shell.Run($"{tool} --version", "/").ExitCode != 0, "Nobody else may run the tool here.");

        var run = Shell.Run(
            $"chmod -R a+rwX . && mkdir -p d/closed && chmod 000 d/closed && {tool} {verb}; code=$?; chmod 755 d/closed; exit $code",
            folder.FullName);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("d/closed(1,1): error SF0011: the system does not let the folder 'd/closed' be read", run.Output + run.Error);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_link_that_leads_nowhere_fails_every_verb(string verb)
    {
        Shell.Need();
        Directory.CreateSymbolicLink(PathOf("d/more"), "../gone");

        var run = Run(verb);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("d/more(1,1): error SF0013: the link 'd/more' leads to '../gone', where nothing is", run.Output + run.Error);
    }

    [Fact]
    public void A_dossier_behind_a_link_is_scored()
    {
        Shell.Need();
        Directory.CreateDirectory(PathOf("elsewhere"));
        File.WriteAllText(PathOf("elsewhere/low.yaml"), LowScore.Replace("vendor.yaml", "../d/vendor.yaml", StringComparison.Ordinal));
        Directory.CreateSymbolicLink(PathOf("d/linked"), "../elsewhere");
        Directory.CreateSymbolicLink(PathOf("d/circle"), "..");

        Assert.Equal(new("3 files checked: no problems.\n", "", 0), Run("check d"));
        Assert.Equal(
            new("SF1/vendor@1.0.0#9271b29e/Q1:8/Q2:5.5/C:5\nSF1/vendor@1.0.0#9271b29e/Q1:3/Q2:3/C:3\n",
                "scoring: low: the headline of 3.00 is below --min 5.\n", 1),
            Run("score d --min 5 --format vector"));
        Assert.Equal(new("acme  6.30  locked\nlow  3.00  locked\n", "", 0), Run("lock d"));
        Assert.True(File.Exists(PathOf("elsewhere/low.lock.json")));
        Assert.Equal(0, Run("verify elsewhere d").ExitCode);
    }

    [Fact]
    public void One_file_by_several_ways_is_one_file()
    {
        Shell.Need();
        File.WriteAllText(PathOf("d/vendor.yaml"), "rubric: vendor\nversion: 1\n");
        Directory.CreateSymbolicLink(PathOf("d/again.yaml"), "vendor.yaml");
        Directory.CreateSymbolicLink(PathOf("linked"), "d");

        foreach (var call in new[] { "check d", "check d linked ./d/vendor.yaml", $"check d {folder.FullName}/d/acme.yaml",
            "check linked/acme.yaml d/again.yaml" })
        {
            var run = Run(call);

            Assert.Equal(2, run.ExitCode);
            Assert.EndsWith("\n2 files checked: 2 errors.\n", run.Output);
            Assert.StartsWith("d/vendor.yaml(1,1): error SF0403", run.Output);
        }
    }

    [Fact]
    public void Nothing_of_a_copied_dossier_is_locked()
    {
        File.Copy(PathOf("d/acme.yaml"), PathOf("d/lakebank.yaml"));
        File.WriteAllText(PathOf("d/low.yaml"), LowScore);

        var run = Run("lock d");

        Assert.Equal((2, "low  3.00  locked\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("d/lakebank.yaml(1,10): error SF2008: two files are the dossier 'acme', both as of 2026-05-31", run.Error);
        Assert.Equal(["low.lock.json"], Directory.GetFiles(PathOf("d"), "*.lock.json").Select(f => Path.GetFileName(f)));
        Assert.Equal((2, "low  3.00  as locked\n1 verified: as locked. Not verified: 2, see the errors.\n"),
            (Run("verify d").ExitCode, Run("verify d").Output));
    }

    [Fact]
    public void A_scorecard_whose_results_were_edited_fails_verify_and_warns_elsewhere()
    {
        var json = Run("score d/acme.yaml --format json").Output;
        File.WriteAllText(PathOf("card.json"), json);
        Assert.Equal(0, Run("verify card.json").ExitCode);

        File.WriteAllText(PathOf("card.json"), json.Replace("\"score\": 6.3,", "\"score\": 8.3,", StringComparison.Ordinal));

        Assert.Equal(1, Run("verify card.json").ExitCode);
        Assert.StartsWith("card.json(1,1): warning SF4004", Run("verify card.json").Error);
        Assert.Contains("\"passes\": false", Run("verify card.json --format json").Output);
        Assert.Equal(0, Run("score card.json --format vector").ExitCode);
    }

    [Fact]
    public void A_copy_with_an_id_of_its_own_can_be_approved()
    {
        Run("lock d");
        File.Copy(PathOf("d/acme.lock.json"), PathOf("d/lakebank.lock.json"));
        File.WriteAllText(PathOf("d/lakebank.yaml"), LowScore.Replace("low", "lakebank", StringComparison.Ordinal));

        var run = Run("lock d/lakebank.yaml");

        Assert.Equal(
            "d/lakebank.lock.json(1,1): error SF4206: the lock approves 'acme', and the dossier beside it is 'lakebank'. "
            + "If the dossier is a copy that now has its own id, check the score and approve it: scoring lock --force. Otherwise change "
            + "the id back.\n", run.Error);
        Assert.Equal(0, Run("lock d/lakebank.yaml --force").ExitCode);
    }

    [Fact]
    public void Dossiers_whose_names_differ_by_the_case_of_their_ending_have_two_locks()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names that differ by case only are one file here.");
        foreach (var name in new[] { "low.yaml", "low.YAML", "low.yml", "low.yml.yaml", "low.yaml.yaml" })
        {
            File.WriteAllText(PathOf($"d/{name}"),
                LowScore.Replace("dossier: low", $"dossier: {name.Replace("YAML", "upper", StringComparison.Ordinal)}",
                    StringComparison.Ordinal));
        }

        Assert.Equal(0, Run("lock d").ExitCode);
        Assert.Equal(6, Directory.GetFiles(PathOf("d"), "*.lock.json").Length);
        Assert.EndsWith("\n6 verified: all as locked.\n", Run("verify d").Output);
    }

    [Fact]
    public void A_dossier_without_the_ending_of_yaml_has_no_lock()
    {
        File.Copy(PathOf("d/acme.yaml"), PathOf("d/acme"));

        Assert.Equal(
            new("", "scoring: the name of 'd/acme' does not end with .yaml or .yml, so its lock could be read as another dossier's. "
            + "Rename it to d/acme.yaml.\n", 2),
            Run("lock d/acme"));
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private ToolRun Run(string call) => ToolRun.Of(call.Split(' '), folder.FullName);
}
