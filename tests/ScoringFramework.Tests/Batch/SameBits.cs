using ScoringFramework.Batch;

namespace ScoringFramework.Tests.Batch;

/// <summary>Holds a batch's results against a single row's evaluation: every dimension, in every bit.</summary>
internal static class SameBits
{
    public static ValueList<string> AllOf(CompiledRubric compiled) =>
        [.. Enumerable.Range(1, compiled.Count - 1).Select(node => compiled.DimensionOf(node).Id)];

    /// <summary>What differs in a row, a line each.</summary>
    public static IEnumerable<string> Differences(CompiledRubric compiled, Evaluation one, BatchResult result, int row)
    {
        for (var node = 0; node < compiled.Count; node++)
        {
            var (id, scale) = (node == 0 ? CapLimit.Headline : compiled.DimensionOf(node).Id, compiled.Scales[node]);
            var column = result[id];
            var unrounded = one.Outcome[node] == Outcome.Scored ? scale.Unrounded(one.Unit[node]) : double.NaN;
            if (column.Outcomes[row] != one.Outcome[node])
            {
                yield return $"row {row}, {id}: {column.Outcomes[row]}, and not {one.Outcome[node]}";
            }
            else if (!IsSame(column.Unrounded[row], unrounded))
            {
                yield return $"row {row}, {id}: {column.Unrounded[row]:R}, and not {unrounded:R}";
            }

            if (one.Outcome[node] == Outcome.Scored && column.Score(row) != scale.Displayed(one.Unit[node]))
            {
                yield return $"row {row}, {id}: displayed {column.Score(row)}, and not {scale.Displayed(one.Unit[node])}";
            }

            var completeness = one.Outcome[node] == Outcome.NotApplicable ? double.NaN : one.Completeness[node];
            if (!column.Completeness[row].Equals(completeness))
            {
                yield return $"row {row}, {id}: complete {column.Completeness[row]:R}, and not {completeness:R}";
            }
        }
    }

    // What is not a number has several patterns of bits, and which one comes out is the compiler's choice. A zero has two.
    private static bool IsSame(double a, double b) =>
        double.IsNaN(a) ? double.IsNaN(b) : BitConverter.DoubleToInt64Bits(a + 0.0) == BitConverter.DoubleToInt64Bits(b + 0.0);
}
