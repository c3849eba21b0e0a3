namespace ScoringFramework.Cohorts;

/// <summary>Who leads a cohort and who is last, by the headline or by one dimension.</summary>
public sealed record Extremes
{
    private const int MostNamed = 3;

    private Extremes(string? dimension, string title, ValueList<Standing> leaders, ValueList<Standing> laggards) =>
        (Dimension, Title, Leaders, Laggards) = (dimension, title, leaders, laggards);

    /// <summary>The id of the dimension; null for the headline.</summary>
    public string? Dimension { get; }

    /// <summary>The dimension's name that readers see; <c>Headline</c> for the headline.</summary>
    public string Title { get; }

    /// <summary>The best ones, of one displayed score, by name; at least one.</summary>
    public ValueList<Standing> Leaders { get; }

    /// <summary>The worst ones, of one displayed score, by name; the leaders again where all are equal.</summary>
    public ValueList<Standing> Laggards { get; }

    /// <summary>How far the leaders are ahead of the next score, in points of the scale, above 0; null where all are equal.</summary>
    public decimal? Lead { get; private init; }

    /// <summary>The facts in words, whole sentences.</summary>
    [Sentence]
    public string Text { get; private init; } = "";

    /// <summary>The sentences.</summary>
    public override string ToString() => Text;

    /// <summary>The ends of a ranking; null with fewer than two.</summary>
    internal static Extremes? Of(string? dimension, string title, ValueList<Standing> ranked, Rounding rounding)
    {
        if (ranked.Count < 2)
        {
            return null;
        }

        var leaders = ranked.TakeWhile(s => s.Score == ranked[0].Score).ToValueList();
        var extremes = new Extremes(dimension, title, leaders, ranked.Where(s => s.Score == ranked[^1].Score).ToValueList())
        {
            Lead = leaders.Count == ranked.Count ? null : Math.Abs(ranked[0].Score - ranked[leaders.Count].Score),
        };
        return extremes with { Text = Words(extremes, ranked, rounding) };
    }

    private static string Words(Extremes extremes, ValueList<Standing> ranked, Rounding rounding)
    {
        var of = extremes.Dimension is { } id ? $"{id} {extremes.Title}" : extremes.Title;
        string Shown(decimal score) => Numerals.Score(score, rounding.Decimals);
        if (extremes.Lead is not { } lead)
        {
            return $"{of}: all {CountWords.Of(ranked.Count)} have {Shown(ranked[0].Score)}.";
        }

        var (leaders, laggards) = (extremes.Leaders, extremes.Laggards);
        var next = ranked.Skip(leaders.Count).TakeWhile(s => s.Score == ranked[leaders.Count].Score).ToValueList();
        var ahead = ranked.Count == leaders.Count + laggards.Count ? "" : $", {Shown(lead)} ahead of {Names(next)}";
        return $"{of}: {Names(leaders)} {(leaders.Count == 1 ? "leads" : "lead")} with {Shown(ranked[0].Score)}{ahead}; {Names(laggards)} "
            + $"{(laggards.Count == 1 ? "is" : "are")} last with {Shown(ranked[^1].Score)}.";
    }

    private static string Names(ValueList<Standing> standings) =>
        Quote.Few([.. standings.Take(standings.Count <= MostNamed + 1 ? MostNamed + 1 : MostNamed).Select(s => s.Subject.Name)],
            standings.Count);
}
