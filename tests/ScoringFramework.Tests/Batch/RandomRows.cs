using ScoringFramework.Batch;

namespace ScoringFramework.Tests.Batch;

/// <summary>Random rows of held scores and outcomes for a rubric, in a table and as what a single row's evaluator takes.</summary>
internal sealed class RandomRows
{
    private RandomRows(BatchTable table, CriterionValue[][] given) => (Table, Given) = (table, given);

    public BatchTable Table { get; }

    /// <summary>By row and node.</summary>
    public CriterionValue[][] Given { get; }

    public static RandomRows Of(BatchScorer scorer, CompiledRubric compiled, int rows, int seed)
    {
        var (random, table) = (new Random(seed), scorer.CreateTable(rows));
        var given = Enumerable.Range(0, rows).Select(_ => new CriterionValue[compiled.Count]).ToArray();
        for (var node = 1; node < compiled.Count; node++)
        {
            if (compiled.Criteria[node] is not { } criterion)
            {
                continue;
            }

            // Whole blocks without a gap, and blocks with every outcome.
            var gaps = random.Next(3);
            var scores = table.Scores(criterion.Criterion.Id);
            for (var row = 0; row < rows; row++)
            {
                var outcome = gaps == 0 || random.Next(gaps == 1 ? 20 : 4) != 0 ? Outcome.Scored
                    : (Outcome)random.Next(4);
                var score = ScoreOf(criterion.Scale.Scale, random);
                if (outcome is Outcome.NotApplicable or Outcome.Declined)
                {
                    table.Outcomes(criterion.Criterion.Id)[row] = outcome;
                }

                // What is under another outcome has no effect.
                scores[row] = outcome == Outcome.Missing ? double.NaN : (double)score;
                given[row][node] = new(outcome, outcome == Outcome.Scored ? criterion.Scale.UnitOf(score) : 0);
            }
        }

        return new(table, given);
    }

    private static decimal ScoreOf(Scale scale, Random random) => random.Next(8) switch
    {
        0 => scale.Min,
        1 => scale.IsOpen ? scale.Min + 1000 : scale.Max,
        2 => scale.Min + (Span(scale) * random.Next(0, 1_000_001) / 1_000_000),
        _ => scale.Min + (Span(scale) * random.Next(0, 101) / 100),
    };

    private static decimal Span(Scale scale) => scale.IsOpen ? 20 : scale.Span;
}
