using CsCheck;
using ScoringFramework.Batch;
using ScoringFramework.Changes;
using ScoringFramework.Sql;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring;

/// <summary>Curves among the figures of a cohort.</summary>
public sealed class CohortCurveTests
{
    private const double Deviation = 17.078251276599330;

    private static readonly decimal?[] Six = [10, 20, 30, 40, 50, 60];

    [Theory]
    [InlineData("min-max", 0, 0.2, 1)]
    [InlineData("{ rule: min-max, better: lower }", 1, 0.8, 0)]
    [InlineData("z-score", 0.5 - (25 / Deviation / 6), 0.5 - (15 / Deviation / 6), 0.5 + (25 / Deviation / 6))]
    [InlineData("{ rule: z-score, better: lower }", 0.5 + (25 / Deviation / 6), 0.5 + (15 / Deviation / 6), 0.5 - (25 / Deviation / 6))]
    [InlineData("rank", 0, 0.2, 1)]
    [InlineData("{ rule: rank, better: lower }", 1, 0.8, 0)]
    [InlineData("percentile-rank", 0.5 / 6, 1.5 / 6, 5.5 / 6)]
    [InlineData("{ rule: percentile-rank, better: lower }", 5.5 / 6, 4.5 / 6, 0.5 / 6)]
    [InlineData("distance-to-best", 1d / 6, 1d / 3, 1)]
    [InlineData("{ rule: distance-to-best, better: lower }", 1, 0.5, 1d / 6)]
    public void A_rule_gives_the_places_of_its_formula(string curve, double first, double second, double last)
    {
        var places = Peers.Places(Peers.By(curve), Six);

        Assert.Equal((first, second, last), (places[0], places[1], places[^1]), Near.Instance);
    }

    [Fact]
    public void Equal_figures_share_the_better_rank_and_the_middle_of_their_percentiles()
    {
        Assert.Equal([0, 0.25, 1, 1, 0.5], Peers.Places(Peers.By("rank"), 1, 2, 9, 9, 3));
        Assert.Equal([0.1, 0.3, 0.8, 0.8, 0.5], Peers.Places(Peers.By("percentile-rank"), 1, 2, 9, 9, 3), Near.Instance);
    }

    [Fact]
    public void Figures_that_differ_in_the_twentieth_digit_are_not_equal() => Assert.Equal(
        [0, 0.25, 0.5, 0.75, 1],
        Peers.Places(Peers.By("rank"), 1.0000000000001m, 1.0000000000002m, 1.0000000000003m, 1.0000000000004m, 1.0000000000005m));

    [Theory]
    [InlineData("min-max", "1 2 3 4", "Its growth is compared with a cohort of at least five figures, and this one has four.")]
    [InlineData("rank", "3 3 3 3 3 3", "Its growth is compared with a cohort in which all figures are equal.")]
    [InlineData("distance-to-best", "0 1 2 3 4 5",
        "Its growth is divided by the best of its cohort or the other way round, and a figure there is not above 0.")]
    public void What_says_little_does_not_apply(string curve, string figures, string reason)
    {
        var rubric = Peers.By(curve);
        var cards = new ScoringEngine(rubric).ScoreTogether(Peers.With(rubric, [.. figures.Split(' ').Select(f => (decimal?)int.Parse(f))]));

        Assert.All(cards, c => Assert.Equal((Outcome.NotApplicable, reason), (c["growth"].Outcome, c["growth"].Reason!.Text)));
        Assert.All(cards, c => Assert.Equal(5, c.Headline.Score));
    }

    [Fact]
    public void A_dossier_alone_has_no_score_and_says_how_to_get_one()
    {
        var rubric = Peers.By("min-max");
        var card = new ScoringEngine(rubric).Score(Peers.One(rubric, "acme", 10));

        Assert.Equal(
            (Outcome.Missing, "Its growth is compared with a cohort, and the dossier was scored alone."),
            (card["growth"].Outcome, card["growth"].Reason!.Text));
        Assert.Equal("growth needs the figures of its cohort: score the folder of its dossiers.", Assert.Single(card["growth"].Needs).Text);
        Assert.Equal(
            "dossier: error SF3306: growth compares with the other subjects of a cohort, so 'acme' cannot be scored alone. "
            + "Score the folder of the cohort's dossiers, or add --cohort and this folder.",
            Assert.Single(card.Notices).ToString());
    }

    [Fact]
    public void The_reasoning_says_what_the_figure_is_compared_with()
    {
        var rubric = Peers.By("z-score");
        var card = new ScoringEngine(rubric).ScoreTogether([.. Peers.With(rubric, Six), Peers.One(rubric, "z", 0.00001m, "million USD")])[^1];

        Assert.Equal(
            "Measured: growth is 0.00001 million USD [sales], read as 10 USD. It is number 6 of 7 figures in its cohort, from 10 to 60, "
            + "with a mean of 31.43 and a standard deviation of 18.07.",
            card["growth"].Reasoning.Origin!.Text);
        var cohort = card["growth"].Reasoning.Origin!.Reading!.Cohort!;
        Assert.Equal((CohortRule.ZScore, 7, 10, 60, 6), (cohort.Rule, cohort.Count, cohort.Least, cohort.Greatest, cohort.Rank));
        Assert.Equal(64, cohort.Hash.Length);
    }

    [Fact]
    public void Held_missing_reference_and_wound_down_subjects_give_no_figure()
    {
        var rubric = Peers.By("min-max");
        var engine = new ScoringEngine(rubric);
        var held = Peers.One(rubric, "held", 1000, more: ", growth: { score: 9, because: It is known better. }");
        var ended = DossierFile.Parse(Peers.One(rubric, "ended", 2000).ToYaml().Replace(
            "name: ended", "name: ended, wound-down: 2026-01", StringComparison.Ordinal), rubric, "ended.yaml");
        Dossier[] cohort = [.. Peers.With(rubric, Six), held, Peers.One(rubric, "none", null), Peers.One(rubric, "ref", 3000),
            ended.Value ?? throw new InvalidOperationException(ended.Diagnostics.ToString())];

        Assert.Equal([10, 20, 30, 40, 50, 60], Assert.Single(engine.FiguresOf(cohort, ["ref"])).Values);
        var cards = engine.ScoreTogether(cohort, ["ref"]);
        Assert.Equal(10, cards.Single(c => c.Subject.Id == "ref")["growth"].Score);
        Assert.Contains(
            "clamped", cards.Single(c => c.Subject.Id == "ref").ToExplanation("growth"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(9, cards.Single(c => c.Subject.Id == "held")["growth"].Score);
        Assert.Equal(Outcome.Missing, cards.Single(c => c.Subject.Id == "none")["growth"].Outcome);
    }

    [Fact]
    public void A_scorecard_is_recomputed_alone_from_its_json()
    {
        var rubric = Peers.By("percentile-rank");
        var card = new ScoringEngine(rubric).ScoreTogether(Peers.With(rubric, Six))[2];

        var again = ScorecardFile.Recompute(card.ToJson());
        Assert.Empty(again.Diagnostics);
        Assert.Equal(card.ToJson(), again.ValueOrThrow().ToJson());
        Assert.Equal(card.ToJson(), ScorecardFile.Parse(card.ToJson()).ValueOrThrow().ToJson());
    }

    [Fact]
    public void Another_figure_of_the_cohort_is_a_cause_of_its_own()
    {
        var rubric = Peers.By("min-max");
        var engine = new ScoringEngine(rubric);
        var (before, after) = (engine.ScoreTogether(Peers.With(rubric, Six)), engine.ScoreTogether(Peers.With(rubric, [.. Six[..^1], 110])));

        var change = Change.Between(before[2], after[2]);
        Assert.Equal(
            """
            4.50 → 3.50  c   −1.00
                         peers@1.0.0 · as of 2026-05-31 · draft · the dossier changed

            Causes of the change
              −1.0000  growth: 4.00 → 2.00, other figures in the cohort
                       Measured: growth is 30 USD [sales]. It is number 4 of 6 figures in its cohort, from 10 to
                     110.

            """, change.ToText());
        Assert.Equal(CauseKind.Cohort, Assert.Single(change.Parts).Kind);
        Assert.Equal(CauseKind.Measured, Change.Between(
            engine.ScoreTogether(Peers.With(rubric, [.. Six, 35]))[^1], engine.ScoreTogether(Peers.With(rubric, [.. Six, 45]))[^1]).Parts[0].Kind);
    }

    [Fact]
    public void Neither_rows_nor_a_database_have_a_cohort()
    {
        var rubric = Peers.By("rank");

        Assert.Equal(
            "error SF3403: growth compares with the other subjects of a cohort, and rows are scored one by one. Write a curve with fixed "
            + "ends, such as curve: { linear: { from: 0, to: 100 } }.",
            Assert.Single(BatchScorer.Check(rubric)).ToString());
        Assert.Equal(
            "error SF5201: growth compares with the other subjects of a cohort, and a query scores rows one by one. Score dossiers "
            + "together, or write a curve with fixed ends.",
            Assert.Single(RubricSql.Write(rubric).Diagnostics).ToString());
    }

    [Theory]
    [InlineData("min-max")]
    [InlineData("{ rule: z-score, better: lower }")]
    [InlineData("{ rule: distance-to-best, better: lower }")]
    public void A_rubric_with_one_is_written_and_read_back(string curve)
    {
        var rubric = Peers.By(curve);

        Assert.Equal(rubric, RubricFile.Parse(rubric.ToYaml()).ValueOrThrow());
        Assert.Equal(rubric, RubricFile.ParseJson(rubric.ToJson()).ValueOrThrow());
        Assert.True(rubric.ComparesWithCohort);
    }

    /// <summary>Places lie on the scale, rise with the figure, and depend on neither the order of the subjects nor the size of the unit.</summary>
    [Fact]
    public void The_laws_of_a_scale_hold_in_any_cohort() => Gen.Select(
        Gen.OneOf(Enum.GetValues<CohortRule>()), Gen.Bool, Gen.Int[1, 400].Array[5, 9], Gen.Int)
        .Holds((rule, isFalling, figures, seed) =>
        {
            var rubric = Rubric.Define("peers", "1.0.0", r => r.WithoutEvidence().Criterion("growth", "Growth", c => c.Measure(
                "growth", "USD", Curve.Cohort(rule, isFalling ? Better.Lower : Better.Higher))).Criterion("other", "Other")).ValueOrThrow();
            var engine = new ScoringEngine(rubric);
            var all = figures.Select((f, i) => Peers.One(rubric, $"s{i}", f / 10m)).ToArray();
            var cards = engine.ScoreTogether(all);
            if (figures.Distinct().Count() == 1)
            {
                Assert.All(cards, c => Assert.Equal(Outcome.NotApplicable, c["growth"].Outcome));
                return;
            }

            var shuffled = all.ToArray();
            new Random(seed).Shuffle(shuffled);
            var again = engine.ScoreTogether(shuffled).ToDictionary(c => c.Subject.Id);
            Assert.All(cards, c => Assert.Equal(c.ToJson(), again[c.Subject.Id].ToJson()));

            var larger = engine.ScoreTogether(figures.Select((f, i) => Peers.One(rubric, $"s{i}", f / 10_000_000m, "million USD")));
            Assert.Equal(cards.Select(c => c["growth"].Unrounded), larger.Select(c => c["growth"].Unrounded));

            var ordered = cards.Zip(figures).OrderBy(c => isFalling ? -c.Second : c.Second).Select(c => c.First["growth"].Unrounded!.Value)
                .ToArray();
            Assert.Equal(ordered.Order(), ordered);
            Assert.All(ordered, place => Assert.InRange(place, 0, 10));
        });

    private sealed class Near : IEqualityComparer<double>, IEqualityComparer<(double, double, double)>
    {
        public static readonly Near Instance = new();

        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-12;

        public bool Equals((double, double, double) x, (double, double, double) y) =>
            Equals(x.Item1, y.Item1) && Equals(x.Item2, y.Item2) && Equals(x.Item3, y.Item3);

        public int GetHashCode(double obj) => 0;

        public int GetHashCode((double, double, double) obj) => 0;
    }
}
