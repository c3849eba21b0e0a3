namespace ScoringFramework.Scoring;

/// <summary>Writes what may raise a headline as a few words, and all of it as one line.</summary>
internal static class LiftText
{
    private const int MostNamed = 4;

    /// <summary>One dimension: <c>S1 measured 4.50, held 9.00, +0.45</c>.</summary>
    public static string Of(Lift lift)
    {
        var parts = new List<string> { lift.Dimension };
        if (lift.Kind == LiftKind.Override)
        {
            parts[0] += lift.Replaced is null
                ? $" held {Score(lift.Held, lift)}"
                : $" measured {Score(lift.Replaced, lift)}, held {Score(lift.Held, lift)}";
        }
        else if (lift.Replaced is not null)
        {
            parts[0] += $" {Score(lift.Replaced, lift)}";
        }

        if (lift.Difference is { } difference and not 0)
        {
            var number = Numerals.Signed(difference, lift.Decimals);
            parts.Add(lift.IsAtMost ? $"up to {number}" : number);
        }

        return string.Join(", ", parts);
    }

    /// <summary>
    /// All of them by kind, those that matter most named: <c>2 not applicable (G3, up to +2.11; D4); 1 override (S1 measured 4.50, held
    /// 9.00, +0.45)</c>;
    /// null where there is none.
    /// </summary>
    public static string? Line(ValueList<Lift> lifts) => lifts.Count == 0
        ? null
        : $"May {(lifts[0].IsLessBetter ? "lower" : "raise")} the headline: "
            + string.Join(" · ", lifts.GroupBy(l => l.Kind).OrderBy(g => g.Key).Select(g => Group(g.Key, [.. g])));

    private static string Group(LiftKind kind, Lift[] lifts)
    {
        var named = lifts.OrderByDescending(l => Math.Abs(l.Difference ?? 0)).Take(MostNamed).Select(l => l.Text);
        var more = lifts.Length > MostNamed ? $"; {Numerals.Count(lifts.Length - MostNamed)} more" : "";
        return $"{Counted(kind, lifts)} ({string.Join("; ", named)}{more})";
    }

    private static string Counted(LiftKind kind, Lift[] lifts) => kind switch
    {
        LiftKind.NotApplicable => $"{Numerals.Count(lifts.Length)} not applicable",
        LiftKind.ItemsNotApplicable => Items(lifts.Sum(l => l.Items!.Count)),
        LiftKind.Override => $"{Numerals.Count(lifts.Length)} override{(lifts.Length == 1 ? "" : "s")}",
        LiftKind.NoWeight => $"{Numerals.Count(lifts.Length)} of weight 0",
        _ => $"{Numerals.Count(lifts.Length)} without a score",
    };

    private static string Items(int count) => $"{Numerals.Count(count)} checklist item{(count == 1 ? "" : "s")} n/a";

    private static string Score(decimal? score, Lift lift) => Numerals.Score(score, lift.Decimals);
}
