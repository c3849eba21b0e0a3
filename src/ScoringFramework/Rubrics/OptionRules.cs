namespace ScoringFramework.Rubrics;

/// <summary>Options of an aggregation have a meaning for it.</summary>
internal static class OptionRules
{
    public static IEnumerable<Diagnostic> Of(MadeOf made)
    {
        var (a, path) = (made.Aggregation, made.PathOf("aggregate"));
        if (made.Placed?.Dimension is Composite { Aggregation: null } && made.Tree.Rubric.Aggregation.Kind != AggregationKind.Table
            && !IsLength(a))
        {
            // What a composite takes from the rubric is reported there.
            yield break;
        }

        var isMeanOfPower = a.Kind is AggregationKind.Arithmetic or AggregationKind.Geometric or AggregationKind.Harmonic
            or AggregationKind.Power;
        if ((a.On is not null || a.OnScores) && !isMeanOfPower)
        {
            yield return Problem($"'on' changes nothing for {Terms.Of(a.Kind)}", "Remove on.", path);
        }
        else if (a.On is { } on && on.Min >= on.Max)
        {
            yield return Problem(
                $"no interval goes from {Quote.Number(on.Min)} to {Quote.Number(on.Max)}",
                    "Write a max above the min, such as on: { min: 1, max: 10 }.", path);
        }
        else if (a.On is { Min: < 0 } && !IsArithmetic(a))
        {
            yield return Problem(
                $"a {Terms.Of(a.Kind)} mean has no meaning below 0", "Write an interval from 0 or above, such as on: { min: 1, max: 10 }.",
                    path);
        }
        else if (a.OnScores && !IsArithmetic(a) && made.Counted.FirstOrDefault(c => c.Layout.Scale.Min < 0) is { } negative)
        {
            yield return Problem(
                $"a {Terms.Of(a.Kind)} mean of scores has no meaning below 0, and '{negative.Dimension.Id}' goes from "
                    + $"{negative.Layout.Scale}",
                "Remove on: scores, or let the scales begin at 0.", path);
        }

        if (a.OfShortfalls && !(a.IsMean || a.Kind == AggregationKind.Product) || (a.OfShortfalls && a.OnScores))
        {
            yield return Problem(
                a.OnScores ? "scores themselves have no shortfalls" : $"a {Terms.Of(a.Kind)} has no shortfalls", a.OnScores
                    ? "Remove on: scores." : "Remove of: shortfalls.", path);
        }

        foreach (var problem in Dropped(made, a, path))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> Dropped(MadeOf made, Aggregation a, ModelPath path)
    {
        if (a.DropLowest == 0 && a.DropHighest == 0)
        {
            yield break;
        }

        var counted = made.Counted.Where(c => c.Dimension.Weight > 0).ToArray();
        if (a.Kind != AggregationKind.Arithmetic || a.OnScores || a.On is not null || a.DropLowest < 0 || a.DropHighest < 0)
        {
            yield return Problem(
                "only an arithmetic mean of places drops scores", "Write { mean: arithmetic, drop: { lowest: 1 } }.", path);
        }
        else if (a.DropLowest + a.DropHighest >= counted.Length)
        {
            yield return Problem(
                $"{made.Name} has {Numerals.Count(counted.Length)} dimensions that count, and would drop "
                    + $"{Numerals.Count(a.DropLowest + a.DropHighest)} of them", "Drop fewer.", path);
        }
        else if (counted.FirstOrDefault(c => c.Dimension.Weight != counted[0].Dimension.Weight) is { } other)
        {
            yield return Problem(
                $"which score is dropped depends on the subject, so the weights must be equal, and '{other.Dimension.Id}' has another",
                    "Remove the weights, or the drop.", path);
        }
    }

    private static bool IsLength(Aggregation a) => a.DropLowest > 0 || a.DropHighest > 0;

    private static bool IsArithmetic(Aggregation a) =>
        a.Kind == AggregationKind.Arithmetic || (a.Kind == AggregationKind.Power && a.Exponent == 1);

    private static Diagnostic Problem(string message, string remedy, ModelPath path) =>
        new Diagnostic(MethodCodes.InvalidOption, message, remedy).At(path.Name);
}
