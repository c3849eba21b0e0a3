namespace ScoringFramework.Scoring;

/// <summary>Writes needs as sentences.</summary>
internal static class NeedText
{
    public static string Of(Need need)
    {
        var who = need.Dimension ?? "The headline";
        var dimensions = Quote.List(need.Dimensions);
        return need.Kind switch
        {
            NeedKind.HeldScore => $"{who} needs a held score.",
            NeedKind.Ratings => $"{who} needs {CountWords.Of(need.MissingRatings!.Value, "more rating")}.",
            NeedKind.Figure => $"{who} needs evidence with a figure of {need.Metric}{(need.Unit is null ? "" : $" "
                + $"in {need.Unit}")}{ForPeriod(need)}.",
            NeedKind.ReadableFigure => $"{who} needs a figure of {need.Metric} that its curve can read.",
            NeedKind.ChosenFigure => $"{who} needs [{need.Evidence[0]}] among the evidence that supports it.",
            NeedKind.Cohort => $"{who} needs the figures of its cohort: score the folder of its dossiers.",
            NeedKind.Answers => $"{who} needs {(need.Items!.Count == 1 ? "an answer" : "answers")} to {Quote.List(need.Items)}.",
            NeedKind.Evidence => MoreEvidence(who, need.Has!, need.Missing!, need.Tier!),
            NeedKind.Scores => $"{who} needs a score for {dimensions}.",
            NeedKind.AnyScore => $"{who} needs a score for at least one of {dimensions}.",
            NeedKind.Completeness => $"{who} needs a completeness of {Figures.Share(need.Required!.Value)}. {Reaching(need)}",
            NeedKind.Confidence =>
                $"{who} needs a confidence of {AtLeast(need.Confidence!.Value)}, and {dimensions} "
                + $"{(need.Dimensions.Count == 1 ? "is" : "are")} lower.",
            _ => $"{who} needs a confidence of {AtLeast(need.Confidence!.Value)}, which requires a completeness of "
                + $"{Figures.Share(need.Required!.Value)}. "
                + Reaching(need),
        };
    }

    private static string ForPeriod(Need need) => need switch
    {
        { Period: null } => "",
        { Ends: { } day } => string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $" for the {need.Period} that ends on {day:yyyy-MM-dd}"),
        _ => $" for periods of the length '{need.Period}'",
    };

    private static string Reaching(Need need)
    {
        var has = Figures.Share(need.Completeness!.Value);
        return need.Dimensions.Count == 0
            ? $"It has {has}."
            : $"It has {has}, and with {(need.Dimensions.Count == 1 ? "a score" : "scores")} for {Quote.List(need.Dimensions)} it has "
            + $"{Figures.Share(need.Reached!.Value)}.";
    }

    private static string AtLeast(Confidence confidence) => $"{Terms.Of(confidence)}{(confidence == Confidence.Green ? "" : " or better")}";

    private static string MoreEvidence(string who, EvidenceCount has, EvidenceCount missing, string tier)
    {
        var pieces = missing.Pieces;
        var more = has.Pieces == 0 ? "" : " more";
        if (missing.Primary == 0 && missing.Sources == pieces)
        {
            return $"{who} needs {CountWords.Of(pieces, "independent source", more)}.";
        }

        var from = From(missing.Sources, pieces, has.Sources == 0);
        if (missing.Primary == pieces)
        {
            return $"{who} needs {CountWords.Of(pieces, $"{tier} piece", has.Primary == 0 ? "" : more)} of evidence{from.Text}.";
        }

        var ofThem = missing.Primary == 0 ? "" : $"{(from.IsClause ? " and" : ",")} {CountWords.Of(missing.Primary)} of them {tier}";
        return $"{who} needs {CountWords.Of(pieces, "piece", more)} of evidence{from.Text}{ofThem}.";
    }

    // Where nothing counts yet, any piece brings the first source.
    private static (string Text, bool IsClause) From(int sources, int pieces, bool isFirst) => (sources, isFirst) switch
    {
        (0, _) or (1, true) => ("", false),
        (_, true) => ($" from {CountWords.Of(sources)} independent sources", false),
        (1, _) when pieces == 1 => (" from another independent source", false),
        (1, _) => (", one of them from another independent source", true),
        _ when sources == pieces => (", each from another independent source", true),
        _ => ($", {CountWords.Of(sources)} of them from other independent sources", true),
    };
}
