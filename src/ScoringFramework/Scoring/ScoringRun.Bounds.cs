namespace ScoringFramework.Scoring;

/// <content>How far scores could move by what is open.</content>
internal sealed partial class ScoringRun
{
    /// <summary>
    /// The displayed headline with all that is missing or declined at the bottom and at the top; null when nothing applies.
    /// </summary>
    public Bounds? Bounds()
    {
        return Bounds(CompiledRubric.Root, Bound(isBest: false), Bound(isBest: true));
    }

    /// <summary>The same of every dimension, in rubric order.</summary>
    public ValueList<Bounds?> DimensionBounds()
    {
        double[] low = [.. Units(isBest: false)], high = [.. Units(isBest: true)];
        return Enumerable.Range(1, Rubric.Count - 1).Select(node => Bounds(node, low[node], high[node])).ToValueList();
    }

    private Bounds? Bounds(int node, double low, double high)
    {
        if (Now.Outcome[node] == Outcome.NotApplicable)
        {
            return null;
        }

        (low, high) = high < low ? (high, low) : (low, high);
        if (Now.Outcome[node] == Outcome.Scored)
        {
            // The score lies between them except for the last bit of a sum.
            var now = Now.Unit[node];
            (low, high) = (Math.Min(low, now), Math.Max(high, now));
        }

        var scale = Rubric.Scales[node];
        return new(Shown(low), Shown(high));

        decimal? Shown(double end) => double.IsFinite(end) ? scale.Displayed(end) : null;
    }

    private double Bound(bool isBest) => Units(isBest)[CompiledRubric.Root];

    private double[] Units(bool isBest)
    {
        var result = Scratch();
        Evaluator.Evaluate(result, given, workspace, new Bound(Now, isBest));
        return result.Unit;
    }
}
