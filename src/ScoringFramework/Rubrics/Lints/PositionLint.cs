namespace ScoringFramework.Rubrics;

/// <summary>
/// Positions of the compass that no subject can be at, since one before them holds wherever they do. Scores are looked at one dimension at
/// a time, as if each could be anything on the scale: what is reported is certain.
/// </summary>
internal static class PositionLint
{
    // Beyond this many combinations of scores only pairs of positions are compared.
    private const long MostCombinations = 100_000;

    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        var positions = tree.Rubric.Compass?.Positions ?? [];

        // What follows a position without conditions is an error of the rules already.
        var tried = positions.TakeWhile(p => p.When.Count > 0).ToList();
        if (tried.Exists(p => p.Or is not null || p.Conditions.Any(c => c.Comparison == Comparison.NotScored)))
        {
            yield break;
        }

        for (var i = 0; i < tried.Count; i++)
        {
            if (Hiding(tree, tried, i) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static Diagnostic? Hiding(RubricTree tree, List<Position> positions, int at)
    {
        var position = positions[at];
        var path = ModelPath.Of("compass", "positions", position.Name).Name;
        var name = Quote.Short(position.Name);
        if (position.When.FirstOrDefault(w => !Scores(tree, [w]).Any(w.Holds)) is { } never)
        {
            return new Diagnostic(
                RubricCodes.UnreachablePosition, $"no subject can be at '{name}': no displayed score meets '{never}'",
                "Write a limit that a displayed score can reach.").At(path);
        }

        if (positions.Take(at).FirstOrDefault(p => p.When.All(w => Implies(tree, position, w))) is { } before)
        {
            var isSame = before.When.Count == position.When.Count && before.When.All(position.When.Contains);
            var other = Quote.Short(before.Name);
            return new Diagnostic(
                RubricCodes.UnreachablePosition,
                $"no subject can reach '{name}', because '{other}' comes before it and always holds when it does",
                isSame ? $"Change the conditions of one of them, or remove '{name}'." : $"Move '{name}' before '{other}'.")
                .At(path).And(ModelPath.Of("compass", "positions", before.Name).Name, "the position before it");
        }

        return at > 1 && IsCovered(tree, positions, at)
            ? new Diagnostic(
                RubricCodes.UnreachablePosition,
                $"no subject can be at '{name}': wherever it holds, one of the {Numerals.Count(at)} positions before it does, and the "
                + $"first that holds is taken",
                $"Move '{name}' up, or narrow the positions before it.").At(path)
            : null;
    }

    // Whether every score that meets the position's own condition on the dimension meets this one too.
    private static bool Implies(RubricTree tree, Position position, Condition condition)
    {
        var own = position.When.Where(w => w.Dimension == condition.Dimension).ToArray();
        return Scores(tree, [condition, .. own]).Where(s => own.All(w => w.Holds(s))).All(condition.Holds);
    }

    private static bool IsCovered(RubricTree tree, List<Position> positions, int at)
    {
        var dimensions = positions.Take(at + 1).SelectMany(p => p.When).GroupBy(w => w.Dimension, StringComparer.Ordinal)
            .Select(g => (Id: g.Key, Scores: Scores(tree, [.. g]).ToArray())).ToArray();
        if (dimensions.Aggregate(1L, (product, d) => Math.Min(MostCombinations + 1, product * d.Scores.Length)) > MostCombinations)
        {
            return false;
        }

        var chosen = new Dictionary<string, decimal>(StringComparer.Ordinal);
        return IsCoveredFrom(0);

        bool IsCoveredFrom(int next)
        {
            if (next == dimensions.Length)
            {
                return !Holds(positions[at]) || positions.Take(at).Any(Holds);
            }

            foreach (var score in dimensions[next].Scores)
            {
                chosen[dimensions[next].Id] = score;
                if (!IsCoveredFrom(next + 1))
                {
                    return false;
                }
            }

            return true;
        }

        bool Holds(Position position) => position.When.All(w => w.Holds(chosen[w.Dimension]));
    }

    // Displayed scores of which one lies in each part of the scale that the limits make.
    private static IEnumerable<decimal> Scores(RubricTree tree, IReadOnlyList<Condition> conditions)
    {
        var (scale, rounding) = (Layout(tree, conditions).Scale, Layout(tree, conditions).Rounding);
        var step = 1m;
        for (var i = 0; i < rounding.Decimals; i++)
        {
            step /= 10;
        }

        var (least, most) = (
            rounding.Round(scale.Min), scale.IsOpen ? conditions.Max(c => c.Limit) + (2 * step) : rounding.Round(scale.Max));
        return conditions.SelectMany(
            c => new[] { MidpointRounding.ToNegativeInfinity, MidpointRounding.ToPositiveInfinity }.Select(
                m => decimal.Round(c.Limit, rounding.Decimals, m)))
            .SelectMany(edge => new[] { edge - step, edge, edge + step }).Append(least).Append(most).Where(s => s >= least && s <= most)
            .Distinct();
    }

    private static DimensionLayout Layout(RubricTree tree, IReadOnlyList<Condition> conditions) =>
        conditions.Count == 0 ? tree.Head : tree.LayoutOf(conditions[0].Dimension);
}
