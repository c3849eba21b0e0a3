namespace ScoringFramework.Output;

/// <summary>Why a headline or a dimension has the score that it has, as text for people.</summary>
internal static class ExplanationText
{
    /// <summary>
    /// The headline: where its scores come from, the largest contributions and upsides, what is left out and why, and the headline in each
    /// scenario.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found for the dossier; or null to leave it out.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <param name="member">The same subject in its cohort; or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(
        Scorecard card, Freshness? freshness = null, int width = ScorecardText.DefaultWidth, CohortMember? member = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        HeadlineBlock.Write(text, card, width);
        ConfidenceSection.Write(text, card, width);
        BasisSection.Write(text, card);
        LargestSection.Contributions(text, card, width);
        LargestSection.Upsides(text, card, width);
        LeftOutSection.Write(text, card, width);
        CapsSection.Write(text, card, width);
        ScenariosSection.Write(text, card);
        if (member is not null)
        {
            ReadingsSection.Write(text, member, width);
        }

        if (freshness is not null)
        {
            FreshnessSection.Write(text, freshness, card, width);
        }

        RegisterSection.Write(text, card, width);
        NotesSection.Write(text, card, width);
        return text.Build();
    }

    /// <summary>
    /// One dimension: its score and level, the argument, the evidence for and against it with its sources, a composite's children, and the
    /// effect on the headline.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="dimension">The dimension's id.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <param name="member">The same subject in its cohort; or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(Scorecard card, string dimension, int width = ScorecardText.DefaultWidth, CohortMember? member = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        new ReasoningPage(text, card, card[dimension], width, member).Write();
        return text.Build();
    }
}
