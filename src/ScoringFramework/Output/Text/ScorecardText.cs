namespace ScoringFramework.Output;

/// <summary>
/// A scorecard as text for people: the headline first, then every dimension as a tree with its score, weight and contribution in columns
/// and the reason under it, then caps, scenarios and notes.
/// </summary>
internal static class ScorecardText
{
    /// <summary>The width in columns that the text has by default.</summary>
    public const int DefaultWidth = TextOptions.DefaultWidth;

    /// <summary>The smallest width in columns.</summary>
    public const int LeastWidth = TextOptions.LeastWidth;

    /// <summary>One scorecard.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="width">The columns to fit into, at least <see cref="LeastWidth"/>.</param>
    /// <param name="member">The same subject in its cohort; or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(Scorecard card, int width = DefaultWidth, CohortMember? member = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        var text = new StyledTextBuilder();
        HeadlineBlock.Write(text, card, width);
        text.Blank();
        new TreeTable(text, card, width).Write();
        CapsSection.Write(text, card, width);
        ScenariosSection.Write(text, card);
        if (member is not null)
        {
            ReadingsSection.Write(text, member, width);
        }

        RegisterSection.Write(text, card, width);
        CorrectionsSection.Write(text, card, width);
        NotesSection.Write(text, card, width);
        return text.Build();
    }

    /// <summary>Several scorecards, two empty lines between them.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="width">The columns to fit into, at least <see cref="LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(IEnumerable<Scorecard> cards, int width = DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var lines = new List<StyledLine>();
        foreach (var card in cards)
        {
            if (lines.Count > 0)
            {
                lines.AddRange([new([]), new([])]);
            }

            lines.AddRange(Of(card, width).Lines);
        }

        return new(lines.ToValueList());
    }
}
