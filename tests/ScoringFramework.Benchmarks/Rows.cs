using System.Globalization;
using System.Text;
using ScoringFramework.Batch;

namespace ScoringFramework.Benchmarks;

/// <summary>Rubrics of a size, and rows of held scores for them, of which one in twenty is missing.</summary>
internal static class Rows
{
    private const double Missing = 0.05;

    /// <summary>A rubric of so many criteria in so many levels above them, five children each at the top levels.</summary>
    /// <param name="criteria">How many criteria.</param>
    /// <param name="depth">How many levels of composites, the headline among them: 2 is criteria in groups.</param>
    /// <param name="aggregate">How composites aggregate.</param>
    public static Rubric Rubric(int criteria, int depth, string aggregate)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"rubric: rows\nversion: 1.0.0\nevidence: none\naggregate: {aggregate}\ndimensions:\n");
        var next = 0;
        Children(text, criteria, depth - 1, "  ", "", ref next);
        return RubricFile.Parse(text.ToString()).ValueOrThrow();
    }

    /// <summary>The columns of the rows, one a criterion, not a number where a score is missing.</summary>
    public static double[][] Columns(int criteria, int rows)
    {
        var columns = new double[criteria][];
        Parallel.For(0, criteria, c =>
        {
            var random = new Random(c);
            var column = new double[rows];
            for (var row = 0; row < rows; row++)
            {
                column[row] = random.NextDouble() < Missing ? double.NaN : random.Next(0, 101) / 10.0;
            }

            columns[c] = column;
        });
        return columns;
    }

    /// <summary>The same as a table.</summary>
    public static BatchTable Table(BatchScorer scorer, double[][] columns)
    {
        var table = scorer.CreateTable(columns[0].Length);
        for (var c = 0; c < columns.Length; c++)
        {
            columns[c].CopyTo(table.Scores($"C{c}"));
        }

        return table;
    }

    /// <summary>The weight of the criterion with a number.</summary>
    public static double Weight(int criterion) => 10 + (criterion % 7);

    /// <summary>The weight of the group with a number.</summary>
    public static double GroupWeight(int group) => 1 + (group % 5);

    private static void Children(StringBuilder text, int criteria, int levels, string indent, string path, ref int next)
    {
        var groups = levels == 0 ? 0 : levels == 1 ? (criteria + 7) / 8
            : (int)Math.Clamp(Math.Round(Math.Pow(criteria, 1.0 / (levels + 1))), 1, criteria);
        for (var g = 0; g < groups; g++)
        {
            var own = (criteria * (g + 1) / groups) - (criteria * g / groups);
            text.Append(CultureInfo.InvariantCulture,
                $"{indent}G{path}{g}:\n{indent}  weight: {GroupWeight(g)}\n{indent}  dimensions:\n");
            Children(text, own, levels - 1, indent + "    ", $"{path}{g}.", ref next);
        }

        for (var c = 0; groups == 0 && c < criteria; c++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}C{next}: {{ weight: {Weight(next)} }}\n");
            next++;
        }
    }
}
