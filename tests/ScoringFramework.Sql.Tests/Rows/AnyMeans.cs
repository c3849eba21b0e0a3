using System.Globalization;
using System.Text;

namespace ScoringFramework.Sql.Tests.Rows;

/// <summary>Random trees of arithmetic means, which are written as sums of scores, with scales of every kind.</summary>
internal sealed class AnyMeans
{
    private static readonly string[] ScaleTexts =
    [
        "{ min: 0, max: 10 }", "{ min: 1, max: 5 }", "{ min: -3, max: 3 }", "{ min: 0, max: 1 }", "{ min: 0, max: 100, step: 1 }",
        "{ min: 0, max: 2.5 }", "{ min: 0, max: 1000000 }", "{ min: 0, max: 10, only: [0, 1, 3, 10] }",
    ];

    private readonly StringBuilder text = new("version: 1.0.0\nevidence: none\n");
    private readonly Random random;
    private int next;

    private AnyMeans(int seed) => random = new(seed);

    /// <summary>The same rubric for the same seed.</summary>
    public static Rubric Of(int seed)
    {
        var means = new AnyMeans(seed);
        means.Add(seed);
        return RubricFile.Parse(means.text.ToString()).ValueOrThrow();
    }

    private void Add(int seed)
    {
        Line("", $"rubric: means-{seed}");
        Line("", "scale: { min: 0, max: 10 }");
        Line("", $"rounding: {{ decimals: {random.Next(0, 4)} }}");
        Line("", "dimensions:");
        Children("  ", random.Next(1, 4), random.Next(2, 7));
    }

    private void Children(string indent, int depth, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = $"d{next++}";
            Line(indent, $"{id}:");
            Line(indent, $"  weight: {(random.Next(6) == 0 ? random.Next(1, 99) / 10m : random.Next(1, 30))}");
            if (random.Next(12) == 0)
            {
                Line(indent, "  better: lower");
            }

            if (random.Next(9) == 0)
            {
                Line(indent, "  on-missing: decline");
            }

            if (depth > 1 && random.Next(3) > 0)
            {
                Composite(indent, depth);
            }
            else if (random.Next(5) == 0)
            {
                Line(indent, $"  measure: {{ metric: {id}, unit: EUR, curve: {{ linear: {{ from: 0, to: 1000 }} }} }}");
            }
            else if (random.Next(2) == 0)
            {
                Line(indent, $"  scale: {ScaleTexts[random.Next(ScaleTexts.Length)]}");
            }
        }
    }

    private void Composite(string indent, int depth)
    {
        if (random.Next(4) == 0)
        {
            Line(indent, "  min-completeness: 0.5");
        }

        if (random.Next(5) == 0)
        {
            Line(indent, "  aggregate: geometric");
        }

        Line(indent, "  dimensions:");
        Children($"{indent}    ", depth - 1, random.Next(1, 7));
    }

    private void Line(string indent, FormattableString line) =>
        text.Append(indent).Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private void Line(string indent, string line) => text.Append(indent).Append(line).Append('\n');
}
