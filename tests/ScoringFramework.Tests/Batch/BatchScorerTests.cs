using ScoringFramework.Batch;

namespace ScoringFramework.Tests.Batch;

/// <summary>Many rows by one rubric, as a program's user calls it.</summary>
public sealed class BatchScorerTests
{
    // Must-pass, variants, levels, a compass, limits that look at composites and count conditions, a lookup, a checklist and a curve.
    private const string Supplier = """
        rubric: supplier
        version: 1.0.0
        evidence: none
        levels: { 0: Weak, 4: Fair, above 7.5: Strong }
        variants:
          shop: { title: Shops, weights: { S: 50, T: 10 } }
          farm: { title: Farms, weights: { S: 10, T: 50 } }
        dimensions:
          pass: { title: Certificate, scale: 1, must-pass: { at-least: 1, else: Disqualified } }
          S:
            title: Service
            aggregate: geometric
            levels: { 0: Slow, 5: Quick }
            dimensions:
              speed:
                title: Speed
                measure: { metric: days, unit: days, rounding: { to: 0.5, direction: up }, curve: { linear: { from: 10, to: 0 } } }
              tone: { title: Tone, measure: { metric: tone, curve: { lookup: { poor: 2, good: 8, 5: 5 } } } }
          T:
            title: Trust
            dimensions:
              files: { title: Files, checklist: { open: Is it open?, kept: { asks: Is it kept?, points: 2, partly: 1 } } }
              talk: { title: Talk, scale: { min: 1, max: 5, step: 0.5 } }
        floors: { good: { when: { S: at least 9 }, limit: { headline: 5 }, because: It is so. } }
        caps:
          weak: { when: { T: below 3 }, limit: { headline: 4 }, because: It is so. }
          two:
            when-count: { at-least: 2, of: { speed: below 5, tone: at most 5, talk: not scored } }
            limit: { S: 3 }
            because: It is so.
        compass:
          x: S
          y: T
          positions: { Best: { S: at least 6, T: at least 6 }, Half: [ { S: at least 6 }, { T: at least 6 } ], Rest: {} }
        """;

    private static readonly Rubric Plain = RubricFile.Parse("""
        rubric: plain
        version: 1.0.0
        evidence: none
        dimensions: { Q1: { weight: 1 }, Q2: { weight: 3 } }
        """).ValueOrThrow();

    private sealed record Loan(string Id, double? Income, double Debt);

    [Fact]
    public void Columns_in_and_columns_out()
    {
        double[] values = [8, 4, 0.5];
        var scorer = new BatchScorer(Plain);
        var table = scorer.CreateTable(rows: values.Length);
        values.CopyTo(table.Scores("Q2"));
        table.Scores("Q1")[0] = 4;
        table.Outcomes("Q1")[1] = Outcome.Declined;
        var result = scorer.Score(table);

        Assert.Equal([7.00m, 4.00m, 0.50m], result.Headlines.ToArray());
        Assert.Equal([1, 0.75, 0.75], result.Headline.Completeness.ToArray());
        Assert.Equal("7.00", Quote.Displayed(result.Headlines[0]));
    }

    [Fact]
    public void Items_are_mapped_to_columns()
    {
        Loan[] loans = [new("a", 2, 6), new("b", null, 3)];
        var scorer = new BatchScorer(Plain, new() { Dimensions = ["Q1"] });
        var result = scorer.Score(scorer.CreateTable(loans, map => map.Score("Q1", l => l.Income).Score("Q2", l => l.Debt)));

        Assert.Equal([5.00m, 3.00m], result.Headlines.ToArray());
        Assert.Equal([Outcome.Scored, Outcome.Missing], result["Q1"].Outcomes.ToArray());
        Assert.Null(result["Q1"].Score(1));
    }

    [Fact]
    public void Every_kind_of_column_scores_as_a_dossier_does()
    {
        var rubric = RubricFile.Parse(Supplier).ValueOrThrow();
        var (engine, scorer) = (new ScoringEngine(rubric),
            new BatchScorer(rubric, new() { Dimensions = SameBits.AllOf(new(rubric)), Ledger = true, Threads = 2 }));
        var random = new Random(7);
        var subjects = Enumerable.Range(0, Law(700)).Select(_ => new Subject(random)).ToArray();
        var table = scorer.CreateTable(subjects, map => map
            .Variant(s => s.Variant)
            .Score("pass", s => s.Pass).Figure("speed", s => s.Days).Text("tone", s => s.Tone)
            .Answer("files", "open", s => s.Open).Answer("files", "kept", s => s.Kept)
            .Score("talk", s => s.Talk).Outcome("talk", s => s.TalkDeclined ? Outcome.Declined : Outcome.Scored)
            .Outcome("speed", s => s.NoSpeed ? Outcome.NotApplicable : Outcome.Scored));
        var result = scorer.Score(table);

        for (var row = 0; row < subjects.Length; row++)
        {
            SameCard.Check(engine.Score(subjects[row].In(rubric)), result, row);
        }

        Assert.Equal(5, Enumerable.Range(0, subjects.Length).Select(row => result.Position(row)).Append("").Distinct().Count());
    }

    [Fact]
    public void A_rubric_that_needs_evidence_is_refused_unless_the_caller_vouches_for_it()
    {
        var rubric = RubricFile.Parse("""
            rubric: strict
            version: 1.0.0
            requires: { evidence: 1 }
            publish: { min-confidence: amber }
            ratings: { combine: median, least: 2 }
            dimensions: { A: {}, B: {} }
            """).ValueOrThrow();

        Assert.Equal(
            "error SF3401: the rubric strict has 'requires' and 'min-confidence' and 'ratings' of several raters, and rows have no "
            + "evidence to check that with. If every score meets these conditions, use --assume-evidence (AssumeEvidence = true in "
            + "BatchOptions).",
            Assert.Single(BatchScorer.Check(rubric)).ToString());
        Assert.Contains("SF3401", Assert.Throws<ArgumentException>(() => new BatchScorer(rubric)).Message, StringComparison.Ordinal);
        var scorer = new BatchScorer(rubric, new() { AssumeEvidence = true });
        var table = scorer.CreateTable(1);
        table.Scores("A")[0] = 3;
        Assert.Equal(3, scorer.Score(table).Headlines[0]);
    }

    [Fact]
    public void A_result_that_does_not_exist_is_reported_with_a_near_name() => Assert.Equal(
        "error SF3402: the rubric plain has no dimension 'Q22'. Did you mean 'Q2'? Give the id of one of its dimensions, or 'headline'.",
        Assert.Single(BatchScorer.Check(Plain, new() { Dimensions = ["Q1", "Q22"] })).ToString());

    [Theory]
    [InlineData(10.5, "Row 1: the score 10.5 of Q1 is not on its scale, 0 to 10.")]
    [InlineData(double.NegativeInfinity, "Row 1: the score -Infinity of Q1 is not on its scale, 0 to 10.")]
    public void A_score_that_cannot_be_is_named(double score, string message)
    {
        var scorer = new BatchScorer(Plain);
        var table = scorer.CreateTable(2);
        table.Scores("Q1")[1] = score;

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => scorer.Score(table)).Message);
        table.Outcomes("Q1")[1] = Outcome.Declined;
        Assert.Equal([Outcome.Declined, Outcome.Declined], scorer.Score(table).Headline.Outcomes.ToArray());
    }

    [Fact]
    public void What_the_rubric_does_not_have_is_named()
    {
        var scorer = new BatchScorer(Plain);

        Assert.StartsWith("The rubric 'plain' has no criterion 'Q9'.",
            Assert.Throws<ArgumentException>(() => scorer.CreateTable(1).Scores("Q9").Length).Message, StringComparison.Ordinal);
        Assert.StartsWith("'Q1' has no measure that reads numbers.",
            Assert.Throws<ArgumentException>(() => scorer.CreateTable(1).Figures("Q1").Length).Message, StringComparison.Ordinal);
        Assert.StartsWith("There are no results of 'Q1'; name it in BatchOptions.Dimensions.",
            Assert.Throws<ArgumentException>(() => scorer.Score(scorer.CreateTable(1))["Q1"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => scorer.Score(new BatchScorer(RubricFile.Parse(Supplier).ValueOrThrow()).CreateTable(1)));
    }

    [Fact]
    public void A_row_of_no_variant_is_named()
    {
        var scorer = new BatchScorer(RubricFile.Parse(Supplier).ValueOrThrow());
        var table = scorer.CreateTable(2);
        table.Variants[0] = "shop";

        Assert.Equal("Row 1: it has no variant. Give it one of shop, farm.",
            Assert.Throws<ArgumentException>(() => scorer.Score(table)).Message);
    }

    [Fact]
    public void An_empty_table_has_no_results()
    {
        var scorer = new BatchScorer(Plain);

        Assert.Equal(0, scorer.Score(scorer.CreateTable(0)).Headlines.Length);
    }

    [Fact]
    public void Progress_rises_to_the_number_of_rows()
    {
        var (scorer, told) = (new BatchScorer(Plain), new Told());
        scorer.Score(scorer.CreateTable(100_000), told);

        Assert.Equal(told.Rows.Order(), told.Rows);
        Assert.Equal(100_000, told.Rows[^1]);
        Assert.True(told.Rows.Count > 2);
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        var scorer = new BatchScorer(Plain);
        var table = scorer.CreateTable(1_000_000);

        Assert.ThrowsAny<OperationCanceledException>(() => scorer.Score(table, new Told { Then = source.Cancel }, source.Token));
    }

    [Fact]
    public void Nothing_is_allocated_for_a_row()
    {
        var scorer = new BatchScorer(Plain, new() { Threads = 1 });
        Assert.True(Allocated(scorer, 40_000) - Allocated(scorer, 20_000) - (20_000 * 33) < 20_000);
    }

    // A result has 33 bytes a row.
    private static long Allocated(BatchScorer scorer, int rows)
    {
        var table = scorer.CreateTable(rows);
        table.Scores("Q1").Fill(3);
        scorer.Score(table);
        var before = GC.GetAllocatedBytesForCurrentThread();
        scorer.Score(table);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Law(int count) => Generators.Law.Many(count);

    private sealed class Told : IProgress<int>
    {
        public List<int> Rows { get; } = [];

        public Action? Then { get; init; }

        public void Report(int value)
        {
            Rows.Add(value);
            Then?.Invoke();
        }
    }

    /// <summary>A supplier at random.</summary>
    private sealed class Subject(Random random)
    {
        public string Variant { get; } = random.Next(2) == 0 ? "shop" : "farm";

        public double? Pass { get; } = random.Next(8) switch { 0 => 0, 1 => null, _ => 1 };

        public double? Days { get; } = random.Next(6) == 0 ? null : random.Next(-20, 130) / 10.0;

        public bool NoSpeed { get; } = random.Next(9) == 0;

        public string? Tone { get; } = random.Next(6) switch { 0 => null, 1 => "unheard", 2 => "5.0", 3 => "poor", _ => "good" };

        public Answer? Open { get; } = random.Next(6) switch { 0 => null, 1 => Answer.NotApplicable, 2 => Answer.No, _ => Answer.Yes };

        public Answer? Kept { get; } = random.Next(5) switch
        {
            0 => Answer.NotApplicable,
            1 => Answer.No,
            2 => Answer.Partly,
            _ => Answer.Yes,
        };

        public double? Talk { get; } = random.Next(6) == 0 ? null : 1 + (random.Next(9) / 2.0);

        public bool TalkDeclined { get; } = random.Next(9) == 0;

        public Dossier In(Rubric rubric) => Dossier.Define("subject", rubric, "Subject", new DateOnly(2026, 5, 31), d =>
        {
            d.Variant(Variant).Source(new() { Id = "s", Title = "T", Publisher = "P", Tier = "primary" });
            Hold(d, "pass", Pass);
            _ = NoSpeed ? d.NotApplicable("speed", "It is so.") : d;
            _ = Days is { } days ? d.Evidence(Figure("speed", new("days") { Value = (decimal)days, Unit = "days" })) : d;
            _ = Tone is { } tone ? d.Evidence(Figure("tone", new("tone") { Text = tone })) : d;
            var answers = new (string Key, Answer? Given)[] { ("open", Open), ("kept", Kept) }.Where(a => a.Given is not null).ToArray();
            _ = answers.Length > 0 ? d.Answer("files", answers.Select(a => (a.Key, a.Given!.Value))) : d;
            _ = TalkDeclined ? d.Decline("talk", "It is so.") : d;
            Hold(d, "talk", TalkDeclined ? null : Talk);
        }).ValueOrThrow();

        private static void Hold(DossierBuilder dossier, string id, double? score)
        {
            if (score is { } held)
            {
                dossier.Hold(id, (decimal)held, "It is so.");
            }
        }

        private static Evidence Figure(string id, Metric metric) =>
            new() { Id = $"of-{id}", Claim = "So.", Source = "s", Supports = [id], Metric = metric };
    }
}
