namespace ScoringFramework.Rubrics;

/// <summary>Caps and floors that look at what depends on their target.</summary>
internal static class LimitCircles
{
    /// <summary>One problem for each limit that closes a circle.</summary>
    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        var limits = tree.Rubric.Floors.Select(f => (Limit: f, List: "floors"))
            .Concat(tree.Rubric.Caps.Select(c => (Limit: c, List: "caps"))).ToArray();
        if (limits.All(l => l.Limit.Conditions.All(c => tree.Find(c.Dimension)?.Dimension is Criterion)))
        {
            yield break;
        }

        // What is looked at, by what it limits.
        var watched = limits.SelectMany(l => l.Limit.Limits.SelectMany(t => l.Limit.Conditions.Select(c => (t.Target, c.Dimension))))
            .ToLookup(p => p.Target, p => p.Dimension, StringComparer.Ordinal);
        var children = tree.All.ToLookup(d => d.Parent?.Dimension.Id ?? CapLimit.Headline, d => d.Dimension.Id, StringComparer.Ordinal);
        foreach (var (limit, list) in limits)
        {
            foreach (var (target, condition) in limit.Limits.SelectMany(t => limit.Conditions.Select(c => (t.Target, c))))
            {
                if ((target == CapLimit.Headline || tree.Find(target)?.Dimension is Composite)
                    && Reaches(condition.Dimension, target, watched, children))
                {
                    yield return new Diagnostic(
                        MethodCodes.LimitCircle,
                        $"'{limit.Id}' looks at {Name(condition.Dimension)}, which depends on {(target == condition.Dimension ? "itself, "
                            + "since it is limited" : $"{Name(target)}, which it limits")}",
                        "Let it look at other dimensions, or limit another one.").At(ModelPath.Of(list, limit.Id).Name);
                    break;
                }
            }
        }
    }

    private static string Name(string id) => id == CapLimit.Headline ? "the headline" : $"'{Quote.Short(id)}'";

    private static bool Reaches(string from, string to, ILookup<string, string> watched, ILookup<string, string> children)
    {
        var (seen, pending) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([from]));
        while (pending.TryPop(out var id))
        {
            if (id == to)
            {
                return true;
            }

            if (seen.Add(id))
            {
                foreach (var next in children[id].Concat(watched[id]))
                {
                    pending.Push(next);
                }
            }
        }

        return false;
    }
}
