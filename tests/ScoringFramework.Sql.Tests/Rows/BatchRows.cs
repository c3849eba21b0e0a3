using ScoringFramework.Batch;

namespace ScoringFramework.Sql.Tests.Rows;

/// <summary>The rows of a table as the batch engine has them, and its results.</summary>
internal static class BatchRows
{
    public static BatchResult Score(CompiledRubric rubric, IReadOnlyList<SubjectRow> subjects)
    {
        var dimensions = Enumerable.Range(1, rubric.Count - 1).Select(node => rubric.DimensionOf(node).Id);
        var scorer = new BatchScorer(rubric.Rubric, new() { AssumeEvidence = true, Dimensions = [.. dimensions] });
        var table = scorer.CreateTable(subjects.Count);
        for (var row = 0; row < subjects.Count; row++)
        {
            if (rubric.Rubric.Variants.Count > 0)
            {
                table.Variants[row] = subjects[row].Variant;
            }

            foreach (var criterion in rubric.Criteria.ToArray())
            {
                if (criterion is not null)
                {
                    Fill(table, row, criterion, subjects[row].Cells);
                }
            }
        }

        return scorer.Score(table, TestContext.Current.CancellationToken);
    }

    private static void Fill(BatchTable table, int row, CompiledCriterion criterion, IReadOnlyDictionary<string, object?> cells)
    {
        var id = criterion.Criterion.Id;
        if (cells.GetValueOrDefault(SqlInputs.OutcomeOf(id)) is string word && word != "scored")
        {
            table.Outcomes(id)[row] = word switch
            {
                "declined" => Outcome.Declined,
                "missing" => Outcome.Missing,
                _ => Outcome.NotApplicable,
            };
        }

        foreach (var (key, _, _) in criterion.Checklist?.Items ?? [])
        {
            table.Answers(id, key)[row] = cells.GetValueOrDefault(SqlInputs.ItemOf(id, key)) switch
            {
                "yes" => Answer.Yes,
                "no" => Answer.No,
                "partly" => Answer.Partly,
                "n/a" => Answer.NotApplicable,
                _ => null,
            };
        }

        switch (cells.GetValueOrDefault(id))
        {
            case string text:
                table.Texts(id)[row] = text;
                break;
            case decimal figure when criterion.Figure is not null:
                table.Figures(id)[row] = (double)figure;
                break;
            case decimal score:
                table.Scores(id)[row] = (double)score;
                break;
            default:
                break;
        }
    }
}
