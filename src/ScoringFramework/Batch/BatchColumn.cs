using System.Numerics;

namespace ScoringFramework.Batch;

/// <summary>The results of the headline or of one dimension, a value a row.</summary>
public sealed class BatchColumn
{
    private readonly ValueList<Level> levels;
    private readonly DisplayedColumn displayed;
    private readonly CompiledScale scale;
    private readonly Outcome[] outcomes;
    private readonly decimal[] scores;
    private readonly double[] unrounded;
    private readonly double[] completeness;

    internal BatchColumn(CompiledRubric rubric, int node, int rows)
    {
        Node = node;
        Id = node == CompiledRubric.Root ? CapLimit.Headline : rubric.DimensionOf(node).Id;
        levels = node == CompiledRubric.Root ? rubric.Rubric.Levels : rubric.DimensionOf(node).Levels;
        scale = rubric.Scales[node];
        displayed = new(scale);
        outcomes = GC.AllocateUninitializedArray<Outcome>(rows);
        scores = GC.AllocateUninitializedArray<decimal>(rows);
        unrounded = GC.AllocateUninitializedArray<double>(rows);
        completeness = GC.AllocateUninitializedArray<double>(rows);
    }

    /// <summary>The dimension's id, or <c>headline</c>.</summary>
    public string Id { get; }

    /// <summary>How each row came out.</summary>
    public ReadOnlySpan<Outcome> Outcomes => outcomes;

    /// <summary>
    /// The displayed scores, with all the decimals of the rounding. A decimal has no value for unknown: where a row's outcome is not <see
    /// cref="Outcome.Scored"/> it is 0 and says nothing. <see cref="Score"/> gives null there.
    /// </summary>
    public ReadOnlySpan<decimal> Scores => scores;

    /// <summary>The scores before they are rounded; not a number where there is none.</summary>
    public ReadOnlySpan<double> Unrounded => unrounded;

    /// <summary>How much of what applies is scored, 0 to 1; not a number where nothing applies.</summary>
    public ReadOnlySpan<double> Completeness => completeness;

    internal int Node { get; }

    /// <summary>The displayed score of a row; null where it has none.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is outside the table.</exception>
    public decimal? Score(int row) => outcomes[row] == Outcome.Scored ? scores[row] : null;

    /// <summary>What a row's displayed score means in words; null without one.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is outside the table.</exception>
    public string? Level(int row) => Score(row) is { } score ? levels.At(score)?.Text : null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Takes over a block's results.</summary>
    internal void Take(Block block, BlockRows rows, CriterionColumns? columns, bool isCriterion)
    {
        if (rows.Start is { } start && !isCriterion && !block.HasNotApplicable[Node] && block.Count == block.Width)
        {
            TakeVectors(block, start);
            return;
        }

        for (var lane = 0; lane < block.Count; lane++)
        {
            var (row, unit) = (rows.At(lane), block.Unit[Node][lane]);
            var applies = !block.HasNotApplicable[Node] || block.NotApplicable(Node)[lane] == 0;
            outcomes[row] = !double.IsNaN(unit) ? Outcome.Scored : !applies ? Outcome.NotApplicable
                : isCriterion ? CriterionLoader.WithoutScore(columns, row) : Outcome.Declined;
            unrounded[row] = scale.Unrounded(unit);
            scores[row] = double.IsNaN(unit) ? 0 : displayed.At(unit);
            completeness[row] = !applies ? double.NaN : !isCriterion ? block.Completeness[Node][lane] : double.IsNaN(unit) ? 0 : 1;
        }
    }

    /// <summary>Takes the score from the rows of some lanes: the subject does not pass what it must.</summary>
    internal void Disqualify(Block block, BlockRows rows)
    {
        for (var lane = 0; lane < block.Count; lane++)
        {
            if (block.Disqualified[lane] != 0)
            {
                var row = rows.At(lane);
                (outcomes[row], scores[row], unrounded[row]) = (Outcome.Disqualified, 0, double.NaN);
                completeness[row] = block.HasNotApplicable[Node] && block.NotApplicable(Node)[lane] != 0 ? block.Completeness[Node][lane]
                    : completeness[row];
            }
        }
    }

    /// <summary>The displayed score at a place of this column.</summary>
    internal decimal Displayed(double unit) => displayed.At(unit);

    private void TakeVectors(Block block, int start)
    {
        var units = block.Unit[Node];
        var (min, span) = (new Vector<double>(scale.Min), new Vector<double>(scale.Span));
        for (var i = 0; i < block.Count; i += Vector<double>.Count)
        {
            (min + (new Vector<double>(units, i) * span)).CopyTo(unrounded, start + i);
        }

        block.Completeness[Node].AsSpan(0, block.Count).CopyTo(completeness.AsSpan(start));
        for (var lane = 0; lane < block.Count; lane++)
        {
            var isScored = !double.IsNaN(units[lane]);
            outcomes[start + lane] = isScored ? Outcome.Scored : Outcome.Declined;
            scores[start + lane] = isScored ? displayed.At(units[lane]) : 0;
        }
    }
}
