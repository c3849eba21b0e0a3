namespace ScoringFramework.Batch;

/// <summary>Splits the headlines of a block's rows as a scorecard's is split, one by one. For one thread at a time.</summary>
internal sealed class LedgerWorkspace
{
    private readonly CompiledRubric rubric;
    private readonly Evaluation now;
    private readonly Evaluation scratch;
    private readonly CriterionValue[] given;
    private readonly Workspace workspace;

    public LedgerWorkspace(BatchProgram program)
    {
        rubric = program.Rubric;
        (now, scratch, workspace) = (new(rubric.Nodes), new(rubric.Nodes), new(rubric.Nodes));
        rubric.Weight.CopyTo(now.Weights);
        rubric.Weight.CopyTo(scratch.Weights);
        given = new CriterionValue[rubric.Count];
    }

    public void Write(Block block, BlockRows rows, BatchResult result)
    {
        for (var lane = 0; lane < block.Count; lane++)
        {
            if (result.Headline.Score(rows.At(lane)) is not { } headline)
            {
                continue;
            }

            for (var node = 1; node < given.Length; node++)
            {
                if (rubric.IsCriterion(node))
                {
                    given[node] = Of(block, node, lane);
                }
            }

            Evaluator.Evaluate(now, given, workspace);
            result.Ledger!.Take(rows.At(lane), Ledger.Of(rubric, now, scratch, given, workspace, headline));
        }
    }

    // Missing and declined are one to a ledger.
    private static CriterionValue Of(Block block, int node, int lane) =>
        !double.IsNaN(block.Unit[node][lane]) ? new(Outcome.Scored, block.Unit[node][lane])
        : block.HasNotApplicable[node] && block.NotApplicable(node)[lane] != 0 ? new(Outcome.NotApplicable, 0)
        : new(Outcome.Missing, 0);
}
