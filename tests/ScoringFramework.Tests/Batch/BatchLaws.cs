using CsCheck;
using ScoringFramework.Batch;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Batch;

/// <summary>A batch gives what a single row's evaluator gives, whatever the rubric and the rows.</summary>
public sealed class BatchLaws
{
    // More than a block, and no whole number of vectors.
    private const int Rows = 299;

    [Fact]
    public void A_row_has_the_bits_that_it_has_alone() => Gen.Select(MethodTrees.Any, Gen.Int[0, 3], Gen.Int[0, 1_000_000]).Holds(
        (tree, rule, seed) =>
    {
        var rubric = tree.Rubric with
        {
            OnMissing = (MissingRule)rule,
            MissingScore = (MissingRule)rule == MissingRule.Score ? tree.Rubric.Scale.Min + 1 : null,
            Publish = seed % 3 == 0 ? new(0.7, null) : null,
        };
        if (RubricValidator.Check(rubric).Any(p => p.Severity == Severity.Error))
        {
            // The other rule for what is missing can make a rubric that no file could have: the worst of an open scale is no number.
            return;
        }

        var compiled = new CompiledRubric(rubric);
        var scorer = new BatchScorer(rubric, new() { Dimensions = SameBits.AllOf(compiled), Threads = 1 });
        var rows = RandomRows.Of(scorer, compiled, Rows, seed);

        Assert.Equal([], Compare(compiled, rows, scorer.Score(rows.Table)));
    }, iter: 400);

    [Fact]
    public void A_row_has_the_bits_that_its_dossier_has() => Gen.Select(Sketches.Any, Gen.Int[0, 1_000_000]).Holds((sketch, seed) =>
    {
        var rubric = sketch.BuildRubric();
        var compiled = new CompiledRubric(rubric);
        var scorer = new BatchScorer(rubric, new() { Dimensions = SameBits.AllOf(compiled), Threads = 1 });
        var rows = RandomRows.Of(scorer, compiled, Rows, seed);

        Assert.Equal([], Compare(compiled, rows, scorer.Score(rows.Table)));
    }, iter: 300);

    [Fact]
    public void A_row_has_the_scorecard_that_its_dossier_has() => Gen.Select(Sketches.Any, Gen.Int[0, 1_000_000]).Holds((sketch, seed) =>
    {
        var random = new Random(seed);
        var given = Enumerable.Range(0, 5).Select(i => i == 0 ? sketch : Shuffled(sketch, random)).ToArray();
        var rubric = given[0].BuildRubric();
        var compiled = new CompiledRubric(rubric);
        var scorer = new BatchScorer(rubric, new() { Dimensions = SameBits.AllOf(compiled), Ledger = true, Threads = 1 });
        var table = scorer.CreateTable(given.Length);
        for (var row = 0; row < given.Length; row++)
        {
            Fill(table, row, given[row]);
        }

        var result = scorer.Score(table);
        for (var row = 0; row < given.Length; row++)
        {
            SameCard.Check(given[row].Score(), result, row);
        }
    }, iter: 400);

    private static List<string> Compare(CompiledRubric compiled, RandomRows rows, BatchResult result)
    {
        var (one, room) = (new Evaluation(compiled.Nodes), new Workspace(compiled.Nodes));
        compiled.Weight.CopyTo(one.Weights);
        var differences = new List<string>();
        for (var row = 0; row < rows.Given.Length && differences.Count < 5; row++)
        {
            Evaluator.Evaluate(one, rows.Given[row], room);
            differences.AddRange(SameBits.Differences(compiled, one, result, row));
        }

        return differences;
    }

    // The same rubric with something else given for every criterion.
    private static RubricSketch Shuffled(RubricSketch sketch, Random random) => sketch.Map(d => d is not CriterionSketch c ? d
        : c with
        {
            Given = random.Next(6) switch
            {
                0 => new Given(),
                1 => new Given { Declined = true },
                2 => new Given { NotApplicable = true },
                3 => new Given { Score = random.Next(0, 101) / 100m },
                _ => c.Curve is null || c.Given.Figure is null ? c.Given : new Given { Figure = random.Next(-100, 4000) / 20m },
            },
        });

    private static void Fill(BatchTable table, int row, RubricSketch sketch)
    {
        foreach (var criterion in sketch.Criteria)
        {
            var given = criterion.Given;
            if (given.NotApplicable || given.Declined)
            {
                table.Outcomes(criterion.Id)[row] = given.NotApplicable ? Outcome.NotApplicable : Outcome.Declined;
            }

            if (given.Score is { } unit)
            {
                table.Scores(criterion.Id)[row] = (double)sketch.Score(unit);
            }

            if (given.Figure is { } figure && criterion.Curve is { Kind: not CurveKind.Lookup })
            {
                table.Figures(criterion.Id)[row] = (double)figure;
            }

            if (given.Text is { } text)
            {
                table.Texts(criterion.Id)[row] = text;
            }

            for (var i = 0; i < given.Answers.Count; i++)
            {
                table.Answers(criterion.Id, $"item-{i}")[row] = given.Answers[i];
            }
        }
    }
}
