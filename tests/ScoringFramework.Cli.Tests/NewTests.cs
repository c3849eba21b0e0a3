namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring new</c>, in an empty folder.</summary>
public sealed class NewTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scoring-new-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_rubric_and_a_dossier_work_unedited()
    {
        Assert.Equal("r.yaml is a rubric to start from. Next: scoring new dossier NAME.yaml --rubric r.yaml\n",
            Done("new", "rubric", "r.yaml"));
        Assert.Equal("d.yaml is a dossier to start from. Next: scoring score d.yaml\n",
            Done("new", "dossier", "d.yaml", "--rubric", "r.yaml"));
        Assert.Equal("2 files checked: no problems.\n", Done("check", ".", "--strict"));
        Assert.StartsWith("6.00  D   Strong\n      bounds 1.80 to 8.80 · 30% complete · confidence amber\n", Done("score", "d.yaml"));
    }

    [Fact]
    public void Two_dossiers_just_begun_have_no_problems_and_a_path_with_a_space_can_be_copied()
    {
        Done("new", "rubric", "r.yaml");
        Assert.Equal(
            "acme ltd.yaml is a dossier to start from, scored by r.yaml, the rubric in its folder. Next: scoring score \"acme ltd.yaml\"\n",
            Done("new", "dossier", "acme ltd.yaml"));
        Done("new", "dossier", "bolt.yaml");

        Assert.Equal("3 files checked: no problems.\n", Done("check", ".", "--strict"));
    }

    [Fact]
    public void A_dossier_can_start_from_a_published_method()
    {
        Assert.Equal(
            "projects/rice.yaml is the published method rice.\nprojects/p.yaml is a dossier to start from. "
            + "Next: scoring score projects/p.yaml\n",
            Done("new", "dossier", "projects/p.yaml", "--rubric", "published:rice"));
        Assert.Equal("projects/q.yaml is a dossier to start from. Next: scoring score projects/q.yaml\n",
            Done("new", "dossier", "projects/q.yaml", "--rubric", "published:rice"));
        Assert.EndsWith("3 files checked: 2 notes.\n", Done("check", "."));
        Assert.Equal(
            "mine.yaml is the published method sus. Next: scoring new dossier NAME.yaml --rubric mine.yaml\n",
            Done("new", "rubric", "mine.yaml", "--rubric", "published:sus"));
    }

    [Fact]
    public void A_published_method_that_was_changed_is_not_replaced()
    {
        File.WriteAllText(PathOf("rice.yaml"), "rubric: rice\n");

        Assert.Equal(
            "rice.yaml(1,1): error SF0611: a file with this name exists. Choose another name, or replace the file with --force.\n",
            Run("new", "dossier", "p.yaml", "--rubric", "published:rice").Error);
    }

    [Theory]
    [InlineData("published:rise", "there is no published rubric 'rise'. Write --rubric published:rice.\n")]
    [InlineData("published:../../x", "there is no published rubric '../../x'. Write --rubric published: and one of ahp-vehicle, ")]
    public void A_method_that_is_not_published_is_reported(string named, string expected)
    {
        var run = Run("new", "dossier", "p.yaml", "--rubric", named);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error);
        Assert.Empty(Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public void A_file_that_is_there_stays_unless_force_is_given()
    {
        File.WriteAllText(PathOf("r.yaml"), "mine");

        var refused = Run("new", "rubric", "r.yaml");
        Assert.Equal((2, "", "r.yaml(1,1): error SF0611: a file with this name exists. "
            + "Choose another name, or replace the file with --force.\n"), (refused.ExitCode, refused.Output, refused.Error));
        Assert.Equal("mine", File.ReadAllText(PathOf("r.yaml")));

        Done("new", "rubric", "r.yaml", "--force");
        Assert.Contains("rubric: r\n", File.ReadAllText(PathOf("r.yaml")));
        Assert.Equal([PathOf("r.yaml")], Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public void A_dossier_finds_the_rubric_of_its_folder_and_gets_one_where_there_is_none()
    {
        Assert.Equal(
            "subjects/rubric.yaml is a rubric to start from. No rubric was found here.\nsubjects/acme.yaml is a dossier to start from. "
            + "Next: scoring score subjects/acme.yaml\n",
            Done("new", "dossier", "subjects/acme"));
        Assert.Equal(
            "subjects/bolt.yaml is a dossier to start from, scored by subjects/rubric.yaml, the rubric of the other dossiers in its "
            + "folder. "
            + "Next: scoring score subjects/bolt.yaml\n", Done("new", "dossier", "subjects/bolt.yaml"));
        Assert.Equal("1 file checked: no problems.\n", Done("check", "subjects/bolt.yaml"));
    }

    [Fact]
    public void A_dossier_takes_the_rubric_that_its_neighbours_name_before_any_other()
    {
        Done("new", "rubric", "esg-banks.yaml");
        Done("new", "rubric", "dossiers/other.yaml");
        Done("new", "dossier", "dossiers/nordbank.yaml", "--rubric", "esg-banks.yaml");

        Assert.Equal(
            "dossiers/lakebank.yaml is a dossier to start from, scored by esg-banks.yaml, the rubric of the other dossiers in its folder. "
            + "Next: scoring score dossiers/lakebank.yaml\n", Done("new", "dossier", "dossiers/lakebank"));
        Assert.Contains("\nrubric: { file: ../esg-banks.yaml, version: ", File.ReadAllText(PathOf("dossiers/lakebank.yaml")));
        Assert.False(File.Exists(PathOf("dossiers/rubric.yaml")));
    }

    [Fact]
    public void A_dossier_takes_the_nearest_rubric_above_it()
    {
        Done("new", "rubric", "far.yaml");
        Done("new", "rubric", "a/near.yaml");

        Assert.Equal(
            "a/b/c/x.yaml is a dossier to start from, scored by a/near.yaml, the nearest rubric above it. Next: scoring score "
            + "a/b/c/x.yaml\n",
            Done("new", "dossier", "a/b/c/x"));
        Assert.Contains("\nrubric: { file: ../../near.yaml, version: ", File.ReadAllText(PathOf("a/b/c/x.yaml")));
    }

    [Fact]
    public void A_dossier_takes_the_only_rubric_of_the_repository()
    {
        Directory.CreateDirectory(PathOf(".git"));
        Directory.CreateDirectory(PathOf("dossiers"));
        Done("new", "rubric", "rubrics/r.yaml");

        Assert.Equal("x.yaml is a dossier to start from, scored by ../rubrics/r.yaml, the only rubric here. Next: scoring score x.yaml\n",
            ToolRun.Of(["new", "dossier", "x"], PathOf("dossiers")).Output);
    }

    [Fact]
    public void No_rubric_is_written_beside_work_that_has_another()
    {
        File.WriteAllText(PathOf("old.yaml"), "dossier: old\nrubric: gone.yaml\nsubject: { name: Old }\nas-of: 2026\n");

        Assert.Equal("new.yaml(1,1): error SF0613: there are dossiers here, but no rubric. "
            + "Name the rubric with --rubric FILE, or write one first: scoring new rubric FILE.\n", Refused("new", "dossier", "new.yaml"));
        Assert.Equal([PathOf("old.yaml")], Directory.GetFiles(folder.FullName));
    }

    [Theory]
    [InlineData("Zürich-Bank", "zurich-bank", "\"Zürich-Bank\"")]
    [InlineData("Zu\u0308rich", "zurich", "\"Zu\u0308rich\"")]
    [InlineData("alibaba-qwen", "alibaba-qwen", "Alibaba Qwen")]
    [InlineData("AcmeCorp", "acmecorp", "AcmeCorp")]
    [InlineData("Łódź Straße", "lodz-strasse", "\"Łódź Straße\"")]
    [InlineData("腾讯", "dossier", "\"腾讯\"")]
    [InlineData("2026", "dossier-2026", "Dossier 2026")]
    public void A_name_keeps_its_letters_and_its_id_does_without(string file, string id, string name)
    {
        Done("new", "rubric", "r.yaml");
        Done("new", "dossier", file, "--rubric", "r.yaml");

        var text = File.ReadAllText(PathOf($"{file}.yaml"));

        Assert.Contains($"\ndossier: {id}\n", text);
        Assert.Contains($"\n  name: {name}\n", text);
        Done("check", $"{file}.yaml");
    }

    [Fact]
    public void The_examples_of_the_help_work_where_the_tool_is_installed()
    {
        Shell.Need();
        Shell.Run("git init -q -b main && git -c user.name=A -c user.email=a@b.c commit -q --allow-empty -m Begin", folder.FullName);
        foreach (var verb in new[] { "new rubric", "new dossier", "check", "score", "explain", "what-if", "lock", "verify", "diff",
            "schema", "report" })
        {
            var example = Done([.. verb.Split(' '), "--help"]).TrimEnd().Split('\n')[^1].Trim();
            var run = Shell.Run(example, folder.FullName);
            Assert.True((run.ExitCode, run.Error) == (0, ""), $"{example}\n{run.Error}");
        }
    }

    [Fact]
    public void Of_several_rubrics_one_has_to_be_named()
    {
        Done("new", "rubric", "a.yaml");
        Done("new", "rubric", "b.yaml");

        var unclear = Run("new", "dossier", "d.yaml");

        Assert.Equal(
            (2, "d.yaml(1,1): error SF0613: the new dossier could use any of 2 rubrics, and it needs one. Choose one: --rubric a.yaml or "
            + "--rubric b.yaml.\n"),
            (unclear.ExitCode, unclear.Error));
        Assert.False(File.Exists(PathOf("d.yaml")));
    }

    [Fact]
    public void A_rubric_in_another_folder_is_found_from_the_dossier()
    {
        Done("new", "rubric", "rubrics/vendor.yaml");
        Done("new", "dossier", "subjects/2026/acme.yaml", "--rubric", "rubrics/vendor.yaml");

        Assert.Contains("\nrubric: { file: ../../rubrics/vendor.yaml, version: ", File.ReadAllText(PathOf("subjects/2026/acme.yaml")));
        Assert.StartsWith("6.00  Acme", Done("score", "subjects"));
    }

    [Fact]
    public void A_broken_or_missing_rubric_makes_no_dossier()
    {
        File.WriteAllText(PathOf("r.yaml"), "rubric: r\nversion: 1\n");

        Assert.Contains("error SF", Refused("new", "dossier", "d.yaml", "--rubric", "r.yaml"));
        Assert.Contains("none.yaml(1,1): error SF0002", Refused("new", "dossier", "d.yaml", "--rubric", "none.yaml"));
        Assert.Equal([PathOf("r.yaml")], Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public void What_cannot_be_written_is_reported_and_leaves_nothing_behind()
    {
        File.WriteAllText(PathOf("file"), "");
        Directory.CreateDirectory(PathOf("d.yaml"));

        Assert.Equal(
            "file/r.yaml(1,1): error SF0612: the file cannot be written: 'file' is a file, not a folder. Choose another folder.\n",
            Refused("new", "rubric", "file/r.yaml"));
        Assert.Contains("d.yaml(1,1): error SF0003: this is a directory", Refused("new", "rubric", "d.yaml"));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.FullName).Length);
    }

    [Fact]
    public void The_call_says_what_to_write()
    {
        Assert.Equal("scoring: write rubric or dossier. Try 'scoring new --help'.\n", Refused("new"));
        Assert.Equal("scoring: write rubric or dossier. Try 'scoring new --help'.\n", Refused("new", "report", "x.yaml"));
        Assert.Equal("scoring: unknown option '--forced'. Try 'scoring new rubric --help'.\n", Refused("new", "rubric", "--forced"));
        Assert.EndsWith("Example:\n  scoring new dossier acme.yaml --rubric vendor.yaml\n", Done("new", "dossier", "--help"));
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private ToolRun Run(params string[] arguments) => ToolRun.Of(arguments, folder.FullName);

    private string Done(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    private string Refused(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        return run.Error;
    }
}
