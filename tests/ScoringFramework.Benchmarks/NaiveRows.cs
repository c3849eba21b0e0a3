using RulesEngine.Models;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// How rows are scored without thinking of speed: LINQ over objects, and Microsoft's RulesEngine with one rule for the headline.
/// </summary>
internal sealed class NaiveRows(double[][] columns)
{
    private readonly RulesEngine.RulesEngine engine = new([Workflow()]);

    /// <summary>The headline of a row by LINQ over its scores.</summary>
    public double? Linq(int row)
    {
        var groups = Enumerable.Range(0, HandWritten.Groups).Select(g => (Weight: Rows.GroupWeight(g), Scores: Enumerable
            .Range(g * HandWritten.Each, HandWritten.Each).Select(c => (Weight: Rows.Weight(c), Score: columns[c][row]))
            .Where(s => !double.IsNaN(s.Score)).ToList())).Where(g => g.Scores.Count > 0)
            .Select(g => (g.Weight, Score: g.Scores.Sum(s => s.Weight * s.Score) / g.Scores.Sum(s => s.Weight))).ToList();
        return groups.Count == 0 ? null : groups.Sum(g => g.Weight * g.Score) / groups.Sum(g => g.Weight);
    }

    /// <summary>The headline of a row by the engine.</summary>
    public async Task<object?> RulesAsync(int row)
    {
        var scores = new double[columns.Length];
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = columns[c][row];
        }

        var results = await engine.ExecuteAllRulesAsync("rows", new RuleParameter("row", new Row(scores))).ConfigureAwait(false);
        return results[0].ActionResult.Output;
    }

    // Each group's sums are local parameters, as its documentation does it; the headline is the action's output.
    private static Workflow Workflow()
    {
        var locals = new List<ScopedParam>();
        for (var g = 0; g < HandWritten.Groups; g++)
        {
            var all = Enumerable.Range(g * HandWritten.Each, HandWritten.Each).ToArray();
            locals.Add(new()
            {
                Name = $"w{g}",
                Expression = string.Join(" + ", all.Select(c => $"(row.Has({c}) ? {Rows.Weight(c)}.0 : 0.0)")),
            });
            locals.Add(new()
            {
                Name = $"s{g}",
                Expression = string.Join(" + ", all.Select(c => $"(row.Has({c}) ? {Rows.Weight(c)}.0 * row.Scores[{c}] : 0.0)")),
            });
        }

        var groups = Enumerable.Range(0, HandWritten.Groups).ToArray();
        var sum = string.Join(" + ", groups.Select(g => $"(w{g} > 0.0 ? {Rows.GroupWeight(g)}.0 * s{g} / w{g} : 0.0)"));
        var weight = string.Join(" + ", groups.Select(g => $"(w{g} > 0.0 ? {Rows.GroupWeight(g)}.0 : 0.0)"));
        return new()
        {
            WorkflowName = "rows",
            Rules =
            [
                new()
                {
                    RuleName = "headline",
                    LocalParams = locals,
                    Expression = "true",
                    Actions = new()
                    {
                        OnSuccess = new()
                        {
                            Name = "OutputExpression",
                            Context = new() { ["expression"] = $"({sum}) / ({weight})" },
                        },
                    },
                },
            ],
        };
    }

    /// <summary>A row as the engine's expressions read it.</summary>
    public sealed record Row(double[] Scores)
    {
        /// <summary>Whether a score is there.</summary>
        public bool Has(int criterion) => !double.IsNaN(Scores[criterion]);
    }
}
