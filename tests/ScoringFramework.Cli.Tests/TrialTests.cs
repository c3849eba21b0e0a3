namespace ScoringFramework.Cli.Tests;

/// <summary>What analysts did in a trial, a row each: what misled them then is said now.</summary>
public sealed class TrialTests : IDisposable
{
    private const string Unions = "score: 4, because: 'There is one [union] [talks].'";

    private const string Rubric = """
        rubric: esg-banks
        version: 1.0.0
        publish: { min-completeness: 0.6 }
        dimensions:
          S:
            title: Staff
            weight: 40
            dimensions:
              S1: { title: Pay, measure: { metric: pay-gap, unit: percent, curve: { points: { 0: 10, 40: 0 } } } }
              S3: { title: Unions, requires: { sources: 2 } }
              S5: { title: Privacy, measure: { metric: branches, unit: branches, curve: { log: { from: 1, to: 2000 } } } }
          E6: { title: Openness, weight: 20, checklist: { prices: Prices?, terms: Terms?, board: Board? } }
          G3: { title: Board, weight: 40 }
        caps:
          captured:
            when: { G3: at most 2 }
            limit: { headline: 5 }
            because: A captured board cannot be balanced.

        """;

    private const string Dossier = """
        dossier: lakebank
        rubric: esg-banks.yaml
        subject: { name: Lake Bank }
        as-of: 2026-06-30
        sources:
          report: { title: Annual report, publisher: Lake Bank, tier: primary, published: 2026-03 }
          press: { title: Talks at Lake Bank, publisher: The Daily, tier: secondary, published: 2026-04 }
        evidence:
          gap: { claim: The gap is 20 percent., source: report, supports: [S1], metric: { name: pay-gap, value: 20, unit: percent } }
          union: { claim: There is a union., source: report, supports: [S3] }
          talks: { claim: It talks with the union., source: press, supports: [S3] }
          places: { claim: It has 1410 branches., source: report, supports: [S5], metric: { name: branches, value: 1410, unit: branches } }
        scores:
          S3: { score: 4, because: 'There is one [union] [talks].' }
          E6: { checklist: { prices: yes, terms: no, board: yes } }
          G3: { score: 5, because: Half of it is independent. }

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trials");

    public TrialTests()
    {
        File.WriteAllText(PathOf("esg-banks.yaml"), Rubric);
        File.WriteAllText(PathOf("lakebank.yaml"), Dossier);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_dossier_of_the_trial_has_no_problem() =>
        Assert.Equal(new("2 files checked: no problems.\n", "", 0), Run("check", "--strict", "."));

    [Theory]
    [InlineData(
        "claim: The gap is 20 percent.", "claim: 'What the source says, in your own words.'", "error SF2921", "as-of: 2026-06-30",
        "as-of: 2026-06-30\nstatus: published")]
    [InlineData("name: pay-gap", "name: paygap", "warning SF3219")]
    [InlineData("terms: no, board: yes", "terms: no", "note SF3221")]
    [InlineData("value: 1410", "value: 1.410", "warning SF3216")]
    [InlineData("source: press, supports", "source: report, supports", "note SF3302: S3 is declined: it has one independent source")]
    [InlineData("talks: { claim", "talks: { observed: 2026-01, claim", "no problems")]
    [InlineData("S3: { score", "S33: { score", "error SF2106")]
    [InlineData("score: 5, because: Half of it is independent.", "declined: It is secret.", "warning SF3301")]
    [InlineData("score: 5, because: Half of it is independent.", "not-applicable: It has no board.", "warning SF3301")]
    [InlineData(Unions, "not-applicable: It has no union.", "warning SF3304: S3 is said not to apply")]
    [InlineData("published: 2026-04 }", "published: 2026-04, retracted: { date: 2026-05, why: It was wrong. } }", "SF3224")]
    public void What_a_dossier_does_not_say_check_says(string from, string to, string said, string alsoFrom = "", string alsoTo = "")
    {
        Change("lakebank.yaml", from, to);
        if (alsoFrom.Length > 0)
        {
            Change("lakebank.yaml", alsoFrom, alsoTo);
        }

        var run = Run("check", "lakebank.yaml");

        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Unions, "not-applicable: It has no union.", "1 not applicable (S3, up to +")]
    [InlineData("terms: no, board", "terms: n/a, board", "1 checklist item n/a (E6, up to +")]
    [InlineData("  E6:", "  S1: { score: 9, because: 'We know better [gap].' }\n  E6:", "1 override (S1 measured 5.00, held 9.00, +")]
    [InlineData(Unions, "declined: It is secret.", "1 without a score (S3, up to +")]
    [InlineData("source: press, supports", "source: report, supports", "1 without a score (S3 4.00, +")]
    public void A_trick_is_on_the_card_of_text_Markdown_and_JSON(string from, string to, string shown)
    {
        Change("lakebank.yaml", from, to);

        Assert.Contains(shown, Words(Run("score", "lakebank.yaml")), StringComparison.Ordinal);
        Assert.Contains(shown, Words(Run("score", "--format", "markdown", "lakebank.yaml")), StringComparison.Ordinal);
        Assert.Contains("\"lifts\": [\n    {", Run("score", "--format", "json", "lakebank.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_of_0_is_on_the_card()
    {
        Change("esg-banks.yaml", "E6: { title: Openness, weight: 20", "E6: { title: Openness, weight: 0");

        Assert.Contains("1 of weight 0 (E6", Words(Run("score", "lakebank.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_years_later_the_headline_is_declined_and_check_says_so()
    {
        Change("esg-banks.yaml", "publish:", "requires: { max-age: 18 months }\npublish:");
        Change("lakebank.yaml", "as-of: 2026-06-30", "as-of: 2028-06-30\nstatus: reviewed");

        var run = Run("check", "--strict", "lakebank.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning SF3302: S3 is declined", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copied_dossier_is_an_error_and_neither_is_locked()
    {
        File.Copy(PathOf("lakebank.yaml"), PathOf("nordbank.yaml"));

        Assert.Contains("error SF2008", Run("check", ".").Output, StringComparison.Ordinal);
        Assert.NotEqual(0, Run("lock", ".").ExitCode);
        Assert.Empty(folder.GetFiles("*.lock.json"));
    }

    [Fact]
    public void A_regulators_older_figure_is_set_aside_for_the_newer_one()
    {
        Change(
            "lakebank.yaml", "value: 20, unit: percent }",
            "value: 20, unit: percent, period: 2025 } }\n  old: { claim: It was 10., source: report, supports: [S1], "
            + "metric: { name: pay-gap, value: 10, unit: percent, period: 2024 }");

        Assert.Contains("S1 Pay 5.00", Words(Run("score", "lakebank.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_csv_says_that_a_headline_is_declined()
    {
        Change("lakebank.yaml", "  G3: { score: 5, because: Half of it is independent. }\n", "");
        Change("lakebank.yaml", "  E6: { checklist: { prices: yes, terms: no, board: yes } }\n", "");

        var run = Run("score", "--format", "csv", "lakebank.yaml");

        Assert.Contains(",headline,,Headline,headline,declined,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_dossiers_are_an_overview_of_a_line_each()
    {
        for (var i = 1; i < 60; i++)
        {
            var text = Dossier.Replace("lakebank", $"bank{i}", StringComparison.Ordinal);
            File.WriteAllText(PathOf($"bank{i}.yaml"), text.Replace("name: Lake Bank", $"name: Bank {i}", StringComparison.Ordinal));
        }

        var lines = Run("score", ".").Output.Split('\n');

        Assert.InRange(lines.Length, 60, 75);
        Assert.Contains(lines, l => l.Contains("Bank 59", StringComparison.Ordinal));
    }

    private static string Words(ToolRun run) => string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private void Change(string name, string from, string to)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(name), text.Replace(from, to, StringComparison.Ordinal));
    }

    private ToolRun Run(params string[] call) => ToolRun.Of(call, folder.FullName);
}
