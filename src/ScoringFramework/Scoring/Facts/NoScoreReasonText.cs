namespace ScoringFramework.Scoring;

/// <summary>Writes why there is no score as sentences.</summary>
internal static class NoScoreReasonText
{
    public static string Of(NoScoreReason reason) => reason.Kind switch
    {
        NoScoreKind.NotApplicable or NoScoreKind.Declined => Terms.Stop(reason.Because!),
        NoScoreKind.NotHeld => "The dossier has no score for it.",
        NoScoreKind.TooFewRatings =>
            $"The rubric requires {CountWords.Of(reason.NeededRatings!.Value, "rating")}, and it has "
                + $"{CountWords.Of(reason.Ratings!.Value)}.",
        NoScoreKind.NoFigure => $"No evidence for it has a figure of {reason.Metric}.",
        NoScoreKind.NotInLookup => $"{CannotUse(reason)}: its lookup has no entry for {reason.Figure}.",
        NoScoreKind.NotANumber => $"{CannotUse(reason)}: its curve reads a number, and the figure is the word {reason.Figure}.",
        NoScoreKind.OtherUnit => $"{CannotUse(reason)}: {Unit(reason.Figure!.Unit)} cannot be converted exactly to {Unit(reason.Unit)}.",
        NoScoreKind.FigureSetAside =>
            $"The figure of {reason.Metric} in [{reason.Evidence[0]}] is set aside for the one in [{reason.Evidence[1]}], which is not "
            + $"evidence for it.",
        NoScoreKind.NoPeriodOfLength =>
            $"No figure of {reason.Metric} is for a period of the length '{reason.Period}'; {reason.Figure} [{reason.Evidence[0]}] is not.",
        NoScoreKind.PeriodsWithoutFigure =>
            $"It takes the {Terms.Of(reason.Over!.Take)} of {reason.Metric} over {reason.Over.Last}, and no figure is for "
                + $"the {reason.Period} that ends on {Day(reason.Ends!.Value)}.",
        NoScoreKind.NoCohort => $"Its {reason.Metric} is compared with a cohort, and the dossier was scored alone.",
        NoScoreKind.CohortTooSmall =>
            $"Its {reason.Metric} is compared with a cohort of at least {CountWords.Of(CohortOnUnit.Fewest, "figure")}, and this one has "
                + $"{CountWords.Of(reason.Compared!.Value)}.",
        NoScoreKind.CohortIsConstant => $"Its {reason.Metric} is compared with a cohort in which all figures are equal.",
        NoScoreKind.CohortNotPositive =>
            $"Its {reason.Metric} is divided by the best of its cohort or the other way round, and a figure there is not above 0.",
        NoScoreKind.Unanswered => $"Its checklist has no answer to {Quote.List(reason.Items!)}.",
        NoScoreKind.NoItemApplies => "No item of its checklist applies.",
        NoScoreKind.TooLittleEvidence => TooLittle(reason, reason.Requires!, reason.Has!),
        NoScoreKind.CommentaryOnly => "All its evidence is from commentary-only outlets, which do not count for what the rubric requires.",
        NoScoreKind.NothingApplies => "None of its dimensions that count applies.",
        NoScoreKind.NothingScored => "None of its dimensions that count has a score.",
        NoScoreKind.ChildDeclines =>
            $"{Quote.List(reason.Dimensions)} {(reason.Dimensions.Count == 1 ? "has" : "have")} no score, and the rubric says "
            + $"on-missing: decline.",
        NoScoreKind.Incomplete =>
            $"Its completeness of {Figures.Share(reason.Completeness!.Value)} is below the required "
            + $"{Figures.Share(reason.MinCompleteness!.Value)}.",
        NoScoreKind.LowConfidence =>
            $"Its confidence is {Terms.Of(reason.Confidence!.Value)}, and the rubric publishes no headline below "
                + $"{Terms.Of(reason.MinConfidence!.Value)}.",
        NoScoreKind.NotPassed => $"{reason.Word}: {reason.Dimensions[0]} does not pass."
            + (reason.WouldBe is { } score ? $" It would be {Numerals.Minus(Quote.Displayed(score))} otherwise." : ""),
        NoScoreKind.CannotLeaveOut =>
            $"{Quote.List(reason.Dimensions)} {(reason.Dimensions.Count == 1 ? "does" : "do")} not apply, and it cannot be computed "
                + $"without.",
        _ => "The score vector gives no reason.",
    };

    /// <summary>For a table: one sentence, without citations where the words are the analyst's.</summary>
    public static string Short(NoScoreReason reason) =>
        reason.Because is { } because ? Terms.Stop(Terms.Capital(Sentences.First(because))) : Of(reason);

    /// <summary>For a list: the analyst's words without citations; other reasons as they are.</summary>
    public static string WithoutCitations(NoScoreReason reason) =>
        reason.Because is { } because ? Terms.Sentence(Sentences.WithoutCitations(because)) : Of(reason);

    private static string CannotUse(NoScoreReason reason) => $"The figure of {reason.Metric} in [{reason.Evidence[0]}] cannot be used";

    private static string Unit(string? unit) => unit ?? "a number without a unit";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string TooLittle(NoScoreReason reason, EvidenceCount requires, EvidenceCount has)
    {
        var required = new List<string>();
        if (requires.Pieces > 0)
        {
            required.Add($"{CountWords.Of(requires.Pieces, "piece")} of evidence (it has {CountWords.Of(has.Pieces)})");
        }

        if (requires.Sources > 0)
        {
            // Whoever cites two articles on one release would else wonder why they are one.
            var shared = reason.SharesOrigin == true ? ", because sources that share an origin count once" : "";
            required.Add($"{CountWords.Of(requires.Sources, "independent source")} (it has {CountWords.Of(has.Sources)}{shared})");
        }

        if (requires.Primary > 0)
        {
            required.Add($"{CountWords.Of(requires.Primary, $"{reason.Tier} piece")} (it has {CountWords.Of(has.Primary)})");
        }

        var ignored = reason.NotCounted is { Count: > 0 } notCounted ? $" Not counted: {string.Join("; ", notCounted)}." : "";
        return $"The rubric requires {Quote.List(required)}.{ignored}";
    }
}
