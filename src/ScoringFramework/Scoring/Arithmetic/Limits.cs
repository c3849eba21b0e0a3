namespace ScoringFramework.Scoring;

/// <summary>Which caps and floors of an evaluation apply, and what they make of a place.</summary>
internal static class Limits
{
    /// <summary>Decides those that look at criteria only.</summary>
    public static void DecideEarly(Evaluation result, Bound? bound)
    {
        for (var i = 0; i < result.CapFired.Length; i++)
        {
            if (!result.Tree.Caps.IsLate[i])
            {
                result.CapFired[i] = Fires(result, i, bound);
            }
        }
    }

    /// <summary>
    /// Whether a changed criterion makes a limit come or go, or may do so through a composite; those that look at it are decided again.
    /// </summary>
    public static bool AreMovedBy(Evaluation result, int criterion)
    {
        var caps = result.Tree.Caps;
        var isMoved = caps.WatchesComposites;
        foreach (var cap in caps.Watching(criterion))
        {
            var fired = result.CapFired[cap];
            result.CapFired[cap] = Fires(result, cap, null);
            isMoved |= result.CapFired[cap] != fired;
        }

        return isMoved;
    }

    /// <summary>A composite's place with its limits; those that look at composites are decided here.</summary>
    public static double Apply(Evaluation result, int node, Pass pass)
    {
        var (unit, caps) = (result.Uncapped[node], result.Tree.Caps);
        foreach (var i in caps.On(node))
        {
            var limit = caps.Limits[i];
            if (caps.IsLate[limit.Cap] && !pass.IsDecided)
            {
                result.CapFired[limit.Cap] = Fires(result, limit.Cap, pass.Bound);
            }

            if (i < pass.Limits && result.CapFired[limit.Cap])
            {
                unit = limit.Of(unit);
            }
        }

        return unit;
    }

    private static bool Fires(Evaluation result, int index, Bound? bound)
    {
        var cap = result.Tree.Caps.All[index];
        var any = false;
        foreach (var list in cap.Any)
        {
            var all = true;
            foreach (var condition in list)
            {
                all &= Holds(result, condition, bound);
            }

            any |= all;
        }

        if (!any || cap.Some is not { } some)
        {
            return any;
        }

        var held = 0;
        foreach (var condition in some.Of)
        {
            held += Holds(result, condition, bound) ? 1 : 0;
        }

        return held >= some.AtLeast;
    }

    // At its worst, what has no score still has none.
    private static bool Holds(Evaluation result, CompiledCondition condition, Bound? bound)
    {
        var outcome = condition.Comparison == Comparison.NotScored && bound is { IsBest: false } b ? b.Now.Outcome[condition.Node]
            : result.Outcome[condition.Node];
        return condition.Holds(outcome, result.Unit[condition.Node]);
    }
}
