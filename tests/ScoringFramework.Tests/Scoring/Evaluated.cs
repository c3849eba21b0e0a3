using System.Collections.Immutable;

namespace ScoringFramework.Tests.Scoring;

/// <summary>A compiled rubric evaluated once, with room of its own.</summary>
internal static class Evaluated
{
    public static Evaluation By(CompiledRubric rubric, ImmutableArray<double> weights, ReadOnlySpan<CriterionValue> given)
    {
        var result = new Evaluation(rubric.Nodes);
        weights.CopyTo(result.Weights);
        Evaluator.Evaluate(result, given, new(rubric.Nodes));
        return result;
    }
}
