namespace ScoringFramework.Scoring;

/// <summary>Caps that can never lower their target.</summary>
internal static class CapLint
{
    // Each is compared with each.
    private const int MostCompared = 500;

    public static IEnumerable<Diagnostic> Of(CompiledRubric rubric, CapBoundsByNode reaches)
    {
        for (var cap = 0; cap < rubric.Caps.Length; cap++)
        {
            for (var limit = 0; limit < rubric.Caps[cap].Limits.Length; limit++)
            {
                if (reaches.IsIdle(cap, limit))
                {
                    yield return Unreached(rubric.Rubric, cap, limit, reaches.Of(cap, limit));
                }
                else if (rubric.Caps.Length <= MostCompared && Stricter(rubric, cap, limit) is { } stricter)
                {
                    yield return Overruled(rubric.Rubric, cap, limit, stricter);
                }
            }
        }
    }

    private static Diagnostic Unreached(Rubric rubric, int index, int limit, double reach)
    {
        var (cap, target) = (rubric.Caps[index], rubric.Caps[index].Limits[limit]);
        var highest = Noise.Score(reach, rubric.Scale);
        var shown = Quote.Number(rubric.Rounding.Round(highest));
        return new Diagnostic(
            RubricLintCodes.IdleCap,
            $"the cap '{cap.Id}' can never lower {Name(target.Target)}: while {Quote.List(cap.When.Select(w => w.ToSentence()))}, "
            + $"{Name(target.Target)} is at most {shown}, and the limit is {Quote.Number(target.Limit)}",
            highest > rubric.Scale.Min ? $"Write a limit below {shown}, or remove the limit." : "Remove the limit.")
            .At(PathOf(cap, target));
    }

    private static Diagnostic Overruled(Rubric rubric, int index, int limit, (int Cap, int Limit) stricter)
    {
        var (cap, target) = (rubric.Caps[index], rubric.Caps[index].Limits[limit]);
        var (other, lower) = (rubric.Caps[stricter.Cap], rubric.Caps[stricter.Cap].Limits[stricter.Limit]);
        return new Diagnostic(
            RubricLintCodes.IdleCap,
            $"the cap '{cap.Id}' has no effect: when it applies, '{other.Id}' applies too and limits {Name(target.Target)} to "
            + (lower.Limit == target.Limit ? "the same score"
                : $"{Quote.Number(lower.Limit)}, which is below its {Quote.Number(target.Limit)}"),
            $"Change its conditions, or remove it.").At(PathOf(cap, target)).And(PathOf(other, lower), "the stricter limit");
    }

    private static (int Cap, int Limit)? Stricter(CompiledRubric rubric, int cap, int limit)
    {
        var mine = rubric.Caps[cap];
        for (var other = 0; other < rubric.Caps.Length; other++)
        {
            var theirs = rubric.Caps[other];
            var same = IndexOf(theirs, mine.Limits[limit].Node);
            if (other == cap || same < 0 || theirs.Limits[same].Limit > mine.Limits[limit].Limit || !Implies(mine, theirs))
            {
                continue;
            }

            // Of two that are the same, the second is reported.
            if (theirs.Limits[same].Limit < mine.Limits[limit].Limit || other < cap || !Implies(theirs, mine))
            {
                return (other, same);
            }
        }

        return null;
    }

    private static bool Implies(CompiledCap cap, CompiledCap other) =>
        other.When.All(theirs => cap.When.Any(mine => mine.Node == theirs.Node && mine.AtMost <= theirs.AtMost));

    private static int IndexOf(CompiledCap cap, int target)
    {
        for (var i = 0; i < cap.Limits.Length; i++)
        {
            if (cap.Limits[i].Node == target)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Name(string target) => target == CapLimit.Headline ? "the headline" : $"'{target}'";

    private static ModelPath PathOf(Cap cap, CapLimit limit) => ModelPath.Of("caps", cap.Id, "limit").Then(limit.Target);
}
