using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class FigureChoiceTests
{
    private const string Measure = "metric: m, unit: percent, curve: { linear: { from: 0, to: 100 } }";

    [Theory]
    [InlineData("audit 80 2025", "paper 20 2026", 2, "the newer period, though of a lower tier")]
    [InlineData("filing 80 2016", "audit 20 2025", 2, "the newer period, though its source is older")]
    [InlineData("paper 80 2026", "filing 20 2026", 2, "of one period the better tier")]
    [InlineData("audit 20 2025", "paper 22 FY26", 2.2, "the fiscal year that ends later")]
    [InlineData("audit 80 2025-Q4", "paper 20 2026-Q1", 2, "the newer quarter")]
    [InlineData("audit 80", "paper 20 2020", 2, "one with a period before one without")]
    public void The_newest_period_is_read_and_then_the_best_tier(string one, string other, double score, string why)
    {
        Assert.NotNull(why);
        Assert.Equal((decimal)score, Score(one, other)["A"].Score);
        Assert.Equal((decimal)score, Score(other, one)["A"].Score);
    }

    [Theory]
    [InlineData("audit 80 2025", "paper 20 2026", 8)]
    [InlineData("audit 80 2025", "filing 20 2024", 8)]
    public void A_measure_may_put_the_tier_first(string one, string other, int score) =>
        Assert.Equal(score, Cases.Score(Rubric(", prefer: tier"), Evidence(one, other))["A"].Score);

    [Fact]
    public void A_measure_may_read_periods_of_one_length()
    {
        var card = Cases.Score(Rubric(", period: year"), Evidence("audit 80 2025", "filing 22 2026-Q1", "paper 50"));

        Assert.Equal(8, card["A"].Score);
        Assert.Equal(
            [SetAsideReason.AnotherLength, SetAsideReason.AnotherLength],
            card.Evidence.SelectMany(e => e.Readings).Select(r => r.SetAside).OfType<SetAsideReason>());
    }

    [Fact]
    public void Without_a_figure_of_that_length_the_criterion_is_missing()
    {
        var card = Cases.Score(Rubric(", period: year"), Evidence("filing 22 2026-Q1") + "scores: { B: { score: 5 } }");

        Assert.Equal("No figure of m is for a period of the length 'year'; 22 percent (2026-Q1) [e1] is not.", card["A"].Reason!.Text);
        Assert.Equal("A needs evidence with a figure of m in percent for periods of the length 'year'.",
            Assert.Single(card["A"].Needs).Text);
    }

    [Fact]
    public void Periods_of_two_lengths_are_an_error_and_its_remedies_work()
    {
        var read = Read(Rubric(""), Evidence("audit 80 2025", "filing 22 2026-Q1"));

        Assert.Equal(
            "dossier.yaml(16,105): error SF3211: A reads m from 'e1' for 2025 and from 'e2' for 2026-Q1. Periods of two lengths, 'year' "
            + "and 'quarter', cannot be ordered. "
            + "Write period: year in the measure of A, in the rubric; or remove A from what 'e2' supports.",
            Assert.Single(read.Diagnostics).ToString());
        Assert.Empty(Read(Rubric(", period: year"), Evidence("audit 80 2025", "filing 22 2026-Q1")).Diagnostics);
        Assert.Empty(
            Read(Rubric(""),
                Evidence("audit 80 2025", "filing 22 2026-Q1")
                    .Replace("source: filing, supports: [A]", "source: filing", StringComparison.Ordinal)).Diagnostics);
    }

    [Fact]
    public void A_held_score_needs_no_choice() =>
        Assert.Empty(
            Read(Rubric(""), Evidence("audit 80 2025", "filing 22 2026-Q1") + "scores: { A: { score: 5, because: So. } }").Diagnostics);

    [Fact]
    public void One_period_of_fiscal_and_calendar_name_must_agree()
    {
        var text = Evidence("audit 80 FY26-Q4", "filing 20 2026-Q1");
        var card = new ScoringEngine(Cases.Rubric(Rubric("")))
            .Score(Read(Rubric(""), text, "name: Subject, fiscal-year-ends: 03").ValueOrThrow());

        Assert.Equal([FigureUse.Unreconciled, FigureUse.Unreconciled], card.Evidence.Select(e => e.Use));
    }

    [Fact]
    public void The_register_says_which_figure_is_read_and_why_not_the_others()
    {
        var card = Score("audit 80 2024", "filing 60 2025", "paper 40 2025", "old 60 2025");

        Assert.Equal(
            ["A older-period", "A", "A lower-tier", "A older-source"],
            card.Evidence.SelectMany(e => e.Readings)
                .Select(r => $"{r.Dimension} {(r.SetAside is { } why ? Terms.Of(why).Replace(' ', '-') : "")}".TrimEnd()));
        Assert.Equal(
            "Not used: 80 percent (2024) [e1], of an older period; 40 percent (2025) [e3], from a lower tier; 60 percent (2025) [e4], "
            + "from an older source.",
            card["A"].Reasoning.Notes.Single(n => n.Kind == ReasoningNoteKind.NotUsed).Text);
    }

    [Fact]
    public void Where_earlier_releases_read_another_figure_it_is_said_once()
    {
        Assert.Equal(["SF3223"], Score("audit 80 2024", "paper 20 2025").Notices.Select(n => n.Code));
        Assert.Empty(Score("audit 80 2025", "paper 20 2024").Notices);
        Assert.Empty(Cases.Score(Rubric(", prefer: tier"), Evidence("audit 80 2024", "paper 20 2025")).Notices);
    }

    [Fact]
    public void Whatever_is_read_no_other_figure_is_of_a_newer_period_or_else_of_a_better_tier() => RandomDossiers.Any.Holds(dossier =>
    {
        var card = dossier.Score();
        var tiers = dossier.Rubric.SourcePolicy.Tiers.Select(t => t.Name).ToList();
        var prefer = ((Criterion)dossier.Rubric.Find("C")!).Measure!.Prefer;
        var readings = card.Evidence.SelectMany(e => e.Readings.Select(r => (Entry: e, r.SetAside))).ToArray();
        if (readings.SingleOrDefault(r => r.SetAside is null) is not { Entry: { } used })
        {
            return;
        }

        foreach (var (other, why) in readings.Where(r => r.SetAside is not null and not SetAsideReason.Reconciled))
        {
            var (newer, better) = (Last(other).CompareTo(Last(used)), Tier(used).CompareTo(Tier(other)));
            var (first, second) = prefer == FigurePreference.Tier ? (better, newer) : (newer, better);
            Assert.True(first < 0 || (first == 0 && second <= 0), $"{other.Id} is set aside for {used.Id}: {why}");
        }

        DateOnly Last(EvidenceEntry e) => e.Figure!.Period is { } p ? Period.Of(p).Last()!.Value : DateOnly.MinValue;

        int Tier(EvidenceEntry e) => tiers.IndexOf(card.Sources.Single(s => s.Id == e.Source).Tier);
    }, iter: 500);

    [Theory]
    [InlineData("points: { 0: 2, 60: 10 }", 80, "Clamped: 80 percent [e] counts as 60 percent, where its curve ends.")]
    [InlineData("points: { 0: 2, 60: 10 }", -3, "Clamped: -3 percent [e] counts as 0 percent, where its curve ends.")]
    [InlineData("points: { 0: 2, 60: 10 }", 60, null)]
    [InlineData("linear: { from: 50, to: 20 }", 10, "Clamped: 10 percent [e] counts as 20 percent, where its curve ends.")]
    [InlineData("log: { from: 1, to: 100 }", 0, "Clamped: 0 percent [e] counts as 1 percent, where its curve ends.")]
    [InlineData("steps: { 10: 5, 20: 10 }", 9.99, "Clamped: 9.99 percent [e] is below the first step of its curve, 10 percent.")]
    [InlineData("steps: { 10: 5, 20: 10 }", 500, null)]
    [InlineData("logistic: { midpoint: 10, slope: 1 }", 500, null)]
    [InlineData("log-normal: { median: 20, p10: 10 }", -4, null)]
    public void A_figure_beyond_its_curve_is_said_to_be(string curve, double value, string? note)
    {
        var card = Cases.Score(
            $"dimensions: {{ A: {{ measure: {{ metric: m, unit: percent, curve: {{ {curve} }} }} }} }}",
            $"evidence:\n  e: {{ claim: So., source: filing, supports: [A], metric: {{ name: m, unit: percent, value: "
            + $"{value.ToString(System.Globalization.CultureInfo.InvariantCulture)} }} }}\n");

        Assert.Equal(note, card["A"].Reasoning.Notes.SingleOrDefault()?.Text);
        Assert.Equal(note is null ? [] : ["SF3218"], card.Notices.Select(n => n.Code));
    }

    [Theory]
    [InlineData("2", "2")]
    [InlineData("2", "\"2\"")]
    [InlineData("2", "2.0")]
    [InlineData("\"2.0\"", "2")]
    public void A_lookup_reads_a_number_as_its_text(string entry, string value) => Assert.Equal(7, Cases.Score(
        $"dimensions: {{ A: {{ measure: {{ metric: m, curve: {{ lookup: {{ {entry}: 7, other: 1 }} }} }} }} }}",
        $"evidence:\n  e: {{ claim: So., source: filing, supports: [A], metric: {{ name: m, value: {value} }} }}\n")["A"].Score);

    private static string Rubric(string more) => $"dimensions: {{ A: {{ measure: {{ {Measure}{more} }} }}, B: {{}} }}";

    // "audit 80 2025": a source, a percentage and a period.
    private static string Evidence(params string[] figures) =>
        "evidence:\n" + string.Concat(figures.Select((f, i) => f.Split(' ')).Select((f, i) =>
        $"  e{i + 1}: {{ claim: So., source: {f[0]}, supports: [A], metric: {{ name: m, value: {f[1]}, unit: "
        + $"percent{(f.Length > 2 ? $", period: {f[2]}" : "")} }} }}\n"));

    private static Scorecard Score(params string[] figures) => Cases.Score(Rubric(""), Evidence(figures));

    private static LoadResult<Dossier> Read(string rubric, string body, string subject = "name: Subject") => DossierFile.Parse(
        $$"""
        dossier: d
        rubric: r.yaml
        subject: { {{subject}} }
        as-of: 2026-05-31
        sources:
          filing: { title: Filing, publisher: Subject, tier: primary, published: 2026-05 }
          audit: { title: Audit, publisher: Auditor, tier: primary, published: 2026-04 }
          paper: { title: Report, publisher: Gazette, tier: secondary, published: 2026-04 }





        """ + "\n" + body, Cases.Rubric(rubric));
}
