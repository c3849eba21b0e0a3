namespace ScoringFramework.Scoring;

/// <summary>
/// Puts together what a scorecard says of each dimension: its numbers, outcome and facts, but the reasoning, which is made later.
/// </summary>
internal sealed class DimensionsBuilder(
    ScoringRun run, EvidenceIndex book, ValueList<LedgerLine> ledger, ValueList<Need>[] needs, CriterionAssessment?[] assessments)
{
    private readonly CompiledRubric rubric = run.Rubric;
    private readonly (double[] Local, double[] Effective) shares = Shares.Of(run.Now);
    private readonly decimal?[] upsides = run.Upsides();

    /// <param name="gate">What is locked while a reasoning is made.</param>
    /// <param name="reasoning">Makes the reasoning of a node.</param>
    public ValueList<DimensionScore> Build(object gate, Func<int, ReasoningSnapshot> reasoning)
    {
        var contributions = Contributions();
        var dimensions = new DimensionScore[rubric.Count - 1];
        for (var node = 1; node < rubric.Count; node++)
        {
            dimensions[node - 1] = Build(node, contributions[node], new(gate, reasoning, node));
        }

        return ValueList.Create<DimensionScore>(dimensions);
    }

    private DimensionScore Build(int node, decimal contribution, Late<ReasoningSnapshot> reasoning)
    {
        var (dimension, assessment, score) = (rubric.DimensionOf(node), assessments[node], run.Displayed(node));
        return new(dimension.Id, dimension.Title, assessment is null ? DimensionKind.Composite : DimensionKind.Criterion)
        {
            Parent = rubric.Parent[node] == CompiledRubric.Root ? null : rubric.DimensionOf(rubric.Parent[node]).Id,
            Aggregation = rubric.Aggregation[node],
            Role = ScoreRole.Of(rubric.Tree, rubric.Tree.All[node - 1]),
            Outcome = run.Now.Outcome[node],
            Score = score,
            Unrounded = run.Unrounded(node),
            Weight = rubric.Weight[node],
            LocalShare = shares.Local[node],
            EffectiveWeight = shares.Effective[node],
            Contribution = ledger.Count == 0 ? null : contribution,
            Upside = upsides[node],
            Completeness = run.Completeness(node),
            Level = score is { } s ? dimension.Levels.At(s)?.Text : null,
            Basis = assessment?.Held is not { HasScore: true } ? null : assessment.Held.Basis,
            Override = assessment?.Override ?? false,
            Replaced = assessment?.Override == true ? assessment.Origin!.Replaced : null,
            Because = assessment?.Held?.Because,
            Confidence = run.Confidences[node],
            ConfidenceReasons = run.ConfidenceReasons(node),
            Reason = assessment is null ? PathToPublication.ReasonOf(run, node) : assessment.Reason,
            Needs = needs[node],
            Evidence = Ids(book.For(dimension.Id)),
            CounterEvidence = Ids(book.Against(dimension.Id)),
            LateReasoning = reasoning,
        };
    }

    private static ValueList<string> Ids(IReadOnlyList<Evidence> pieces) => pieces.Count == 0 ? [] : pieces.Select(e => e.Id).ToValueList();

    // A composite's contribution is the sum of the displayed lines below it, its caps' included.
    private decimal[] Contributions()
    {
        var sums = new decimal[rubric.Count];
        foreach (var line in ledger)
        {
            if ((line.Target ?? line.Id) is not null)
            {
                for (var node = rubric.NodeOf(line.Target ?? line.Id!); node >= 0; node = rubric.Parent[node])
                {
                    sums[node] += line.Displayed;
                }
            }
        }

        return sums;
    }
}
