namespace ScoringFramework.Scoring;

/// <summary>
/// Confidence of composites and of the headline (design section 4.7): the weight-weighted median of the scored children, the lower of two
/// that tie, and at most amber below a completeness of 0.9.
/// </summary>
internal static class CompositeConfidence
{
    /// <summary>The completeness below which nothing is green.</summary>
    public const double Complete = 0.9;

    /// <summary>Fills in every node's confidence, children before parents, from the criteria's; null where there is no score.</summary>
    public static void Fill(
        CompiledRubric rubric, Evaluation evaluation, CriterionAssessment?[] assessments, Span<Confidence?> confidences)
    {
        for (var node = rubric.Count - 1; node >= 0; node--)
        {
            confidences[node] = evaluation.Outcome[node] != Outcome.Scored ? null
                : assessments[node] is { } assessment ? assessment.Confidence
                : AtMostAmber(evaluation, node, MedianOf(rubric, evaluation, node, confidences));
        }
    }

    /// <summary>What lowered a node's confidence.</summary>
    public static ValueList<ConfidenceReason> Reasons(
        CompiledRubric rubric, Evaluation evaluation, CriterionAssessment?[] assessments, ReadOnlySpan<Confidence?> confidences, int node)
    {
        // The criteria of a vector have scores and no evidence.
        if (confidences[node] is null)
        {
            return [];
        }

        if (assessments[node] is { } assessment)
        {
            return assessment.ConfidenceReasons;
        }

        return MedianOf(rubric, evaluation, node, confidences) switch
        {
            null => [],
            Confidence.Green => confidences[node] == Confidence.Green ? []
                : [new(ConfidenceReasonKind.Incomplete) { Completeness = evaluation.Completeness[node], Required = Complete }],
            { } median => [new(ConfidenceReasonKind.Median)
            {
                Confidence = median,
                Dimensions = Lowest(rubric, evaluation, node, confidences, median),
            }],
        };
    }

    private static Confidence? AtMostAmber(Evaluation evaluation, int node, Confidence? median) =>
        median == Confidence.Green && evaluation.Completeness[node] < Complete - Noise.Tolerance ? Confidence.Amber : median;

    private static ValueList<string> Lowest(
        CompiledRubric rubric, Evaluation evaluation, int node, ReadOnlySpan<Confidence?> confidences, Confidence most)
    {
        var low = new List<string>();
        for (var level = Confidence.Red; level <= most; level++)
        {
            foreach (var child in rubric.ChildrenOf(node))
            {
                if (evaluation.Weights[child] > 0 && confidences[child] == level)
                {
                    low.Add(rubric.DimensionOf(child).Id);
                }
            }
        }

        return low.ToValueList();
    }

    // The lowest confidence that at least half of the scored children's weight has, or a lower one; null when none has any.
    private static Confidence? MedianOf(CompiledRubric rubric, Evaluation evaluation, int node, ReadOnlySpan<Confidence?> confidences)
    {
        Span<double> upTo = stackalloc double[(int)Confidence.Green + 1];
        var weight = 0.0;
        for (var level = Confidence.Red; level <= Confidence.Green; level++)
        {
            foreach (var child in rubric.ChildrenOf(node))
            {
                weight += evaluation.Weights[child] > 0 && confidences[child] == level ? evaluation.Weights[child] : 0;
            }

            upTo[(int)level] = weight;
        }

        var half = upTo[(int)Confidence.Green] / 2;
        for (var confidence = Confidence.Red; half > 0 && confidence <= Confidence.Green; confidence++)
        {
            if (upTo[(int)confidence] >= half - (Noise.Tolerance * half))
            {
                return confidence;
            }
        }

        return null;
    }
}
