namespace ScoringFramework.Scoring;

/// <summary>
/// Confidence of composites and of the headline (design section 4.7): the weight-weighted median of the scored children, the lower of two
/// that tie, and at most amber below a completeness of 0.9.
/// </summary>
internal static class CompositeConfidence
{
    /// <summary>The completeness below which nothing is green.</summary>
    public const double Complete = 0.9;

    /// <summary>Fills every node's confidence, children before parents, from the criteria's; null where there is no score.</summary>
    public static (Confidence? Confidence, ValueList<ConfidenceReason> Reasons)[] Of(
        CompiledRubric rubric, Evaluation evaluation, CriterionAssessment?[] assessments)
    {
        var found = new (Confidence? Confidence, ValueList<ConfidenceReason> Reasons)[rubric.Count];
        for (var node = rubric.Count - 1; node >= 0; node--)
        {
            found[node] = (null, []);
            if (assessments[node] is { } assessment)
            {
                found[node] = evaluation.Outcome[node] == Outcome.Scored ? (assessment.Confidence, assessment.ConfidenceReasons) : (null, []);
            }
            else if (evaluation.Outcome[node] == Outcome.Scored)
            {
                found[node] = Median(rubric, evaluation, node, found);
            }
        }

        return found;
    }

    private static (Confidence?, ValueList<ConfidenceReason>) Median(
        CompiledRubric rubric, Evaluation evaluation, int node, (Confidence? Confidence, ValueList<ConfidenceReason> Reasons)[] found)
    {
        var children = rubric.ChildrenOf(node).ToArray()
            .Where(c => evaluation.Weights[c] > 0 && found[c].Confidence is not null)
            .Select(c => (Node: c, Confidence: found[c].Confidence!.Value, Weight: evaluation.Weights[c]))
            .OrderBy(c => c.Confidence).ToArray();
        if (children.Length == 0)
        {
            // The criteria of a vector have scores and no evidence to speak of.
            return (null, []);
        }

        var half = children.Sum(c => c.Weight) / 2;
        var (running, index) = (0.0, -1);
        do
        {
            running += children[++index].Weight;
        }
        while (running < half - (Noise.Tolerance * half) && index < children.Length - 1);

        var confidence = children[index].Confidence;
        var reasons = new List<ConfidenceReason>();
        if (confidence < Confidence.Green)
        {
            var low = children.Where(c => c.Confidence <= confidence).Select(c => rubric.DimensionOf(c.Node).Id);
            reasons.Add(new(ConfidenceReasonKind.Median) { Confidence = confidence, Dimensions = low.ToValueList() });
        }

        if (confidence == Confidence.Green && evaluation.Completeness[node] < Complete - Noise.Tolerance)
        {
            confidence = Confidence.Amber;
            reasons.Add(new(ConfidenceReasonKind.Incomplete) { Completeness = evaluation.Completeness[node], Required = Complete });
        }

        return (confidence, reasons.ToValueList());
    }
}
