namespace ScoringFramework.Tests.Yaml;

/// <summary>Cohort files, and the date that dossiers take from them.</summary>
public sealed class CohortFileTests
{
    private const string Rubric = "rubric: r\nversion: 1.0.0\ntitle: R\ndimensions:\n  A: { title: A }\n";
    private const string Dossier = "dossier: acme\nrubric: ../r.yaml\nsubject: Acme\nscores:\n  A: { score: 4, because: Seen. }\n";

    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["r.yaml"] = Rubric,
        ["c/cohort.yaml"] = "cohort: makers\nrubric: ../r.yaml\nedition: 2026-06\nas-of: 2026-06-30\nreference: [acme]\n",
        ["c/acme.yaml"] = Dossier.Replace("subject: Acme", "subject: { name: Acme }", StringComparison.Ordinal),
    };

    [Fact]
    public void A_cohort_is_read_with_its_rubric_and_its_folder()
    {
        var read = CohortFile.LoadFrom(Snapshot(), "c/cohort.yaml");

        Assert.Equal([], read.Diagnostics);
        Assert.Equal("makers, edition 2026-06, as of 2026-06-30", read.Value!.ToString());
        Assert.Equal(["at:c"], read.Value.Members);
        Assert.Equal(["acme"], read.Value.Reference);
        Assert.Equal("r", read.Value.Rubric!.Id);
        Assert.Equal(["at:c/cohort.yaml", "at:r.yaml"], read.Files);
    }

    [Fact]
    public void A_dossier_without_a_date_has_that_of_its_cohort_and_depends_on_it()
    {
        var read = DossierFile.LoadFrom(Snapshot(), "c/acme.yaml");

        Assert.Equal([], read.Diagnostics.Where(d => d.Severity == Severity.Error));
        Assert.Equal("2026-06-30", read.Value!.AsOf.ToString());
        Assert.Contains("at:c/cohort.yaml", read.Files);
    }

    [Fact]
    public void The_cohort_can_be_in_the_folder_above()
    {
        var deeper = Whole["c/acme.yaml"].Replace("../r", "../../r", StringComparison.Ordinal);
        var read = DossierFile.LoadFrom(Snapshot(("c/in/bolt.yaml", deeper)), "c/in/bolt.yaml");

        Assert.Equal("2026-06-30", read.Value!.AsOf.ToString());
    }

    [Fact]
    public void A_date_of_its_own_counts_and_leaves_the_cohort_unread()
    {
        var read = DossierFile.LoadFrom(Snapshot(("c/acme.yaml", Whole["c/acme.yaml"] + "as-of: 2026-03-31\n")), "c/acme.yaml");

        Assert.Equal("2026-03-31", read.Value!.AsOf.ToString());
        Assert.DoesNotContain("at:c/cohort.yaml", read.Files);
    }

    [Theory]
    [InlineData("cohort: makers\n")]
    [InlineData("cohort: makers\nas-of: June\n")]
    [InlineData("some: other\nprogram: file\n")]
    public void Without_a_date_anywhere_it_is_missing(string cohort)
    {
        var read = DossierFile.LoadFrom(Snapshot(("c/cohort.yaml", cohort)), "c/acme.yaml");

        Assert.Contains(read.Diagnostics, d => d.Code == "SF0403" && d.Message.Contains("'as-of'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("edition: a b", "SF0407")]
    [InlineData("edition: ../x", "SF0407")]
    [InlineData("edition: x.lock", "SF0407")]
    [InlineData("cohort: 6x", "SF2001")]
    [InlineData("members: all", "SF0404")]
    [InlineData("rubric: none.yaml", "SF2004")]
    [InlineData("rubric: cohort.yaml", "SF2004")]
    [InlineData("member: [a.yaml]", "SF0402")]
    public void A_mistake_is_one_problem(string line, string code)
    {
        var name = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var lines = Whole["c/cohort.yaml"].Split('\n').Where(l => !l.StartsWith(name + ":", StringComparison.Ordinal));
        var read = CohortFile.LoadFrom(Snapshot(("c/cohort.yaml", string.Join('\n', lines) + line + "\n")), "c/cohort.yaml");

        Assert.Equal([code], read.Diagnostics.Select(d => d.Code));
        Assert.Null(read.Value);
    }

    [Fact]
    public void Another_kind_of_file_is_named()
    {
        Assert.StartsWith("at:r.yaml(1,1): error SF0401: this is a rubric, and a cohort is expected.",
            Assert.Single(CohortFile.LoadFrom(Snapshot(), "r.yaml").Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("at:c/cohort.yaml(1,1): error SF0401: this is a cohort, and a dossier is expected.",
            Assert.Single(DossierFile.LoadFrom(Snapshot(), "c/cohort.yaml").Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Equal("SF0002", Assert.Single(CohortFile.LoadFrom(Snapshot(), "none.yaml").Diagnostics).Code);
    }

    [Theory]
    [InlineData("cohort: c\nas-of: 2026\n", FileKind.Cohort)]
    [InlineData("cohort: c\nrubric: r.yaml\nmembers: [a.yaml]\n", FileKind.Cohort)]
    [InlineData("cohort: 7\nbatch_size: 32\nlearning_rate: 0.1\n", FileKind.Other)]
    [InlineData("dossier: d\ncohort: c\n", FileKind.Dossier)]
    public void A_cohort_is_known_by_its_keys(string text, FileKind kind) => Assert.Equal(kind, YamlFileKind.Of(text));

    private static FileSnapshot Snapshot(params (string Path, string Text)[] others) => new("at:", path =>
        (others.FirstOrDefault(o => o.Path == path).Text ?? Whole.GetValueOrDefault(path)) is { } text
            ? System.Text.Encoding.UTF8.GetBytes(text) : null);
}
