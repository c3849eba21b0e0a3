namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class ReconciliationTests
{
    private const string Measured = "dimensions: { A: { measure: { metric: m, unit: percent, curve: { linear: { from: 0, to: 100 } } } } }";

    [Theory]
    [InlineData("paper 50", "filing 80", 8, "the better tier")]
    [InlineData("audit 50", "filing 80", 8, "the more recent")]
    [InlineData("filing 80", "filing 50", 5, "the lower score")]
    [InlineData("undated 80", "old 50", 5, "the dated one")]
    public void Without_a_reconciliation_the_best_tiers_most_recent_and_then_the_lower_is_used(string one, string other, int score,
        string why)
    {
        Assert.NotNull(why);
        Assert.Equal(score, Score(one, other)["A"].Score);
        Assert.Equal(score, Score(other, one)["A"].Score);
    }

    [Fact]
    public void Of_two_alike_the_first_id_is_used()
    {
        var card = Cases.Score(Measured, "evidence:\n" + Piece("b", "filing", "50 percent") + Piece("a", "filing", "0.5 ratio"));

        Assert.Equal("Measured: m is 0.5 ratio [a].", card["A"].Reasoning.Origin?.Text);
        Assert.Equal(["Not used: 50 percent [b], which gives the same score."],
            card["A"].Reasoning.Notes.Where(n => n.Kind == ReasoningNoteKind.NotUsed).Select(n => n.Text));
    }

    [Theory]
    [InlineData("100", "85", false)]
    [InlineData("100", "84.999999", true)]
    [InlineData("-100", "-85", false)]
    [InlineData("-100", "-84.9", true)]
    [InlineData("0", "0", false)]
    [InlineData("0", "0.000001", true)]
    [InlineData("-1", "1", true)]
    [InlineData("1 billion", "1000 million", false)]
    [InlineData("1 billion", "800 million", true)]
    [InlineData("1 year", "12 months", false)]
    [InlineData("7000000000000000000000000000 billion", "-7000000000000000000000000000 billion", true)]
    public void Figures_disagree_above_the_limit_only(string one, string other, bool disagree)
    {
        var rubric = Cases.Rubric("dimensions: { A: {} }");
        var text = "evidence:\n" + Piece("a", "filing", one) + Piece("b", "audit", other) + "scores: { A: { score: 5 } }";

        Assert.Equal(disagree ? [FigureUse.Unreconciled, FigureUse.Unreconciled] : [FigureUse.Undisputed, FigureUse.Undisputed],
            Cases.Score(rubric, text).Evidence.Select(e => e.Use));
    }

    [Fact]
    public void A_bound_counts_as_its_number_and_is_shown_as_a_bound()
    {
        var card = Cases.Score("dimensions: { A: {} }", """
            evidence:
              a: { claim: So., source: filing, supports: [A], metric: { name: m, value: 90000, unit: tenants, bound: at-least } }
              b: { claim: So., source: audit, metric: { name: m, value: 50000.50, unit: tenants, bound: at-most, period: 2026 } }
              c: { claim: So., source: audit, metric: { name: m, value: 70000, unit: tenants } }
            scores: { A: { score: 5 } }
            """);

        Assert.Equal(["at least 90,000 tenants", "at most 50,000.5 tenants (2026)", "70,000 tenants"],
            card.Evidence.Select(e => e.Figure?.Text));
        Assert.Equal([FigureUse.Unreconciled, FigureUse.Undisputed, FigureUse.Unreconciled], card.Evidence.Select(e => e.Use));
        Assert.Contains("For m there are at least 90,000 tenants [a] and 70,000 tenants [c], and none is chosen.",
            card["A"].Reasoning.Notes.Select(n => n.Text));
    }

    [Fact]
    public void A_reconciled_figure_is_used_with_its_reason_and_the_others_beside_it()
    {
        var card = Cases.Score(Measured, "evidence:\n" + Piece("a", "filing", "80 percent") + Piece("b", "post", "50 percent")
            + "reconciliations: { m: { use: b, because: The filing is of another region. } }");

        Assert.Equal(5, card["A"].Score);
        Assert.Equal([FigureUse.SetAside, FigureUse.Chosen], card.Evidence.Select(e => e.Use));
        Assert.Contains("For m, 50 percent [b] is used instead of 80 percent [a]. The filing is of another region.",
            card["A"].Reasoning.Notes.Select(n => n.Text));
        Assert.Equal(Confidence.Green, card["A"].Confidence);
    }

    [Fact]
    public void It_is_never_an_average()
    {
        Assert.Equal(8, Score("filing 80", "audit 20")["A"].Score);
        Assert.Equal(["The figures in [x] and [y] disagree with other figures of the same metric, and none is chosen."],
            Score("filing 80", "audit 20")["A"].ConfidenceReasons.Select(r => r.Text));
    }

    [Fact]
    public void Figures_that_disagree_are_warned_of_once_with_all_of_them()
    {
        var rubric = Cases.Rubric("dimensions: { A: {} }");
        var told = DossierFile.Parse("""
            dossier: d
            rubric: r.yaml
            subject: { name: S }
            as-of: 2026-05-31
            sources:
              s: { title: T, publisher: P, tier: primary }
            evidence:
              a: { claim: So., source: s, metric: { name: m, value: 6.0, unit: billion USD, bound: at-least } }
              b: { claim: So., source: s, metric: { name: m, value: 4000, unit: million USD, bound: at-least } }
            """, rubric, "d.yaml").Diagnostics;

        Whole.Equal("""
            d.yaml(8,57): warning SF3201: 'a' gives m as at least 6 billion USD, and 'b' as at least 4,000 million USD: they differ by 33.3 percent, more than the rubric allows. Choose one under reconciliations: m: { use: a, because: … }.
            """, string.Join('\n', told));
        Assert.Equal(["d.yaml(9,57)"], told.Select(d => Assert.Single(d.Related).Span.ToString()));
    }

    private static Scorecard Score(string one, string other) =>
        Cases.Score(Measured, "evidence:\n" + Figure("x", one) + Figure("y", other));

    private static string Figure(string id, string sourceAndValue)
    {
        var parts = sourceAndValue.Split(' ');
        return Piece(id, parts[0], parts[1] + " percent");
    }

    private static string Piece(string id, string source, string figure)
    {
        var parts = figure.Split(' ');
        return $"  {id}: {{ claim: So., source: {source}, supports: [A], metric: {{ name: m, value: "
            + $"{parts[0]}{(parts.Length == 1 ? "" : ", unit: " + parts[1])} }} }}\n";
    }
}
