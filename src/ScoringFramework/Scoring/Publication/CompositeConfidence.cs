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
                found[node] = evaluation.Outcome[node] == Outcome.Scored ? (assessment.Confidence, assessment.ConfidenceReasons)
                    : (null, []);
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
        if (MedianOf(rubric, evaluation, node, found) is not { } confidence)
        {
            // The criteria of a vector have scores and no evidence.
            return (null, []);
        }

        if (confidence == Confidence.Green)
        {
            return evaluation.Completeness[node] < Complete - Noise.Tolerance
                ? (Confidence.Amber,
                    [new(ConfidenceReasonKind.Incomplete) { Completeness = evaluation.Completeness[node], Required = Complete }])
                : (confidence, []);
        }

        var low = new List<string>();
        for (var level = Confidence.Red; level <= confidence; level++)
        {
            foreach (var child in rubric.ChildrenOf(node))
            {
                if (evaluation.Weights[child] > 0 && found[child].Confidence == level)
                {
                    low.Add(rubric.DimensionOf(child).Id);
                }
            }
        }

        return (confidence, [new(ConfidenceReasonKind.Median) { Confidence = confidence, Dimensions = low.ToValueList() }]);
    }

    // The lowest confidence that at least half of the scored children's weight has, or a lower one; null when none has any.
    private static Confidence? MedianOf(
        CompiledRubric rubric, Evaluation evaluation, int node, (Confidence? Confidence, ValueList<ConfidenceReason> Reasons)[] found)
    {
        var (half, running) = (WeightUpTo(Confidence.Green) / 2, 0.0);
        for (var confidence = Confidence.Red; half > 0 && confidence <= Confidence.Green; confidence++)
        {
            running = WeightUpTo(confidence);
            if (running >= half - (Noise.Tolerance * half))
            {
                return confidence;
            }
        }

        return null;

        double WeightUpTo(Confidence most)
        {
            var weight = 0.0;
            for (var level = Confidence.Red; level <= most; level++)
            {
                foreach (var child in rubric.ChildrenOf(node))
                {
                    weight += evaluation.Weights[child] > 0 && found[child].Confidence == level ? evaluation.Weights[child] : 0;
                }
            }

            return weight;
        }
    }
}
