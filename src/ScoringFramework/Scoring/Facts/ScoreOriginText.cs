namespace ScoringFramework.Scoring;

/// <summary>Writes where a score comes from as sentences.</summary>
internal static class ScoreOriginText
{
    public static string Of(ScoreOrigin origin, bool withCitations)
    {
        var text = origin.Kind switch
        {
            _ when origin.Ratings is not null => $"{Rated(origin)}{Basis(origin.Kind)}",
            ScoreOriginKind.Judged when origin.By is { } rater => $"Held on the judgement of {rater}.",
            ScoreOriginKind.Judged => "Held on the analyst's judgement.",
            ScoreOriginKind.Published => "Held as published elsewhere.",
            ScoreOriginKind.Reconstructed => "Held as a reconstruction of a score that is not public.",
            ScoreOriginKind.Measured => Measured(origin.Measured!, origin.Reading, withCitations),
            ScoreOriginKind.Checked =>
                $"Checked: {Figures.Weight(origin.Earned!.Value)} of {Figures.Weight(origin.Possible!.Value)} points.",
            ScoreOriginKind.Aggregated => $"{Terms.Capital(AggregationText.Of(origin.Aggregation!))} of {Dimensions(origin)}"
                + (origin.Curve is { } curve ? $": {curve}." : "."),
            _ => "Given by a score vector.",
        };
        return origin.Overrides switch
        {
            OverriddenScore.Measure when origin.Replaced is { } replaced =>
                $"{text} It overrides the measured score of {Numerals.Minus(Quote.Displayed(replaced))}.",
            OverriddenScore.Measure => $"{text} It overrides the measured score.",
            OverriddenScore.Checklist => $"{text} It overrides the checklist.",
            _ => text,
        };
    }

    /// <summary>The ratings and how they became one: <c>The median of A. Analyst 2 and model-a (model) 4.</c></summary>
    public static string Rated(ScoreOrigin origin)
    {
        var how = origin.Combined switch
        {
            { Combine: RatingCombination.Median } => "The median",
            { Combine: RatingCombination.Drop } drop =>
                $"The mean, without the {Ends(drop.Lowest, "lowest")}{(drop is { Lowest: > 0, Highest: > 0 } ? " and the "
                    + "" : "")}{Ends(drop.Highest, "highest")},",
            _ => "The mean",
        };
        return $"{how} of {Quote.List(origin.Ratings!.Select(r => r.Text))}.";
    }

    private static string Ends(int count, string which) => count switch { 0 => "", 1 => which, _ => $"{Numerals.Count(count)} {which}" };

    private static string Basis(ScoreOriginKind kind) => kind switch
    {
        ScoreOriginKind.Published => " Held as published elsewhere.",
        ScoreOriginKind.Reconstructed => " Held as a reconstruction of scores that are not public.",
        _ => "",
    };

    private static string Measured(CitedFigure measured, CurveReading? reading, bool withCitations)
    {
        var text = Read(measured, reading, withCitations);
        return reading?.Cohort is { } cohort ? $"{text} {cohort.Text}" : text;
    }

    private static string Read(CitedFigure measured, CurveReading? reading, bool withCitations) => reading switch
    {
        { Over: { } over, Figures: { } figures } =>
            $"Measured: the {Terms.Of(over.Take)} of {measured.Figure.Metric} over {over.Last} is {reading}, from "
            + $"{Quote.Few([.. figures.Select(f => Shown(f, withCitations))])}.",
        { Cohort: not null } same when same.Value == measured.Figure.Value && same.Unit == measured.Figure.Unit =>
            $"Measured: {measured.Figure.Metric} is {Shown(measured, withCitations)}.",
        { Cohort: not null } read =>
            $"Measured: {measured.Figure.Metric} is {Shown(measured, withCitations)}, read as {read}.",
        { } rounded => $"Measured: {measured.Figure.Metric} is {Shown(measured, withCitations)}, rounded to {rounded}.",
        null => $"Measured: {measured.Figure.Metric} is {Shown(measured, withCitations)}.",
    };

    private static string Shown(CitedFigure figure, bool withCitations) => withCitations ? figure.Text : figure.Figure.Text;

    private static string Dimensions(ScoreOrigin origin) => (origin.Counted, origin.Children) switch
    {
        (_, 1) => "its only dimension",
        var (counted, all) when counted == all => $"its {Numerals.Count(all!.Value)} dimensions",
        var (counted, all) => $"{Numerals.Count(counted!.Value)} of its {Numerals.Count(all!.Value)} dimensions",
    };
}
