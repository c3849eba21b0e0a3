namespace ScoringFramework.Output;

/// <summary>
/// A change in short, for its author: the headline before and after, the causes, and other changes of criteria and caps. <see
/// cref="ChangeText"/> has the reasons and everything else.
/// </summary>
internal static class MovedText
{
    private const string Separator = " · ";

    /// <summary>The headline alone, with its level and position.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static StyledText Of(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var value = card.Headline.Score is { } score ? Numerals.Score(score, card.Rounding.Decimals)
            : ResultWords.InPlaceOfScore(card.Headline.Outcome);
        var text = new StyledTextBuilder().Write(value, TextStyle.Heading).Write($"  {card.Subject.Name}");
        return WithWords(text, [card.Headline.Level, card.Headline.Position]).EndLine().Build();
    }

    /// <summary>The headline before and after, and the causes of the change.</summary>
    /// <param name="before">The earlier scorecard.</param>
    /// <param name="after">The later one.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException">A scorecard is null.</exception>
    /// <exception cref="ArgumentException">A scorecard is a vector's, which has neither method nor inputs.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(Scorecard before, Scorecard after, int width = ScorecardText.DefaultWidth)
    {
        var change = Change.Between(before, after);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        var (from, to) = (ChangeHead.Score(change.Before), ChangeHead.Score(change.After));
        text.Write(from == to ? to : $"{from} → {to}", TextStyle.Heading).Write($"  {after.Subject.Name}");
        var words = Headline(change, before.Headline, after.Headline).ToArray();
        var events = Unexplained(change, before, after);
        WithWords(text, words.Length + change.Parts.Count + events.Length == 0 ? ["no change"] : words).EndLine();
        if (change.Parts.Count > 0)
        {
            PartLines.WriteBrief(text, change, width);
        }

        EventSection.Table(text, change, events, width);
        return text.Build();
    }

    private static IEnumerable<string> Headline(Change change, Headline before, Headline after)
    {
        if (change.Difference is { } difference and not 0)
        {
            yield return Numerals.Signed(difference, change.After.Rounding.Decimals);
        }

        foreach (var one in change.Events.Where(
            e => e.Id is null && e.Kind is EventKind.Level or EventKind.Position or EventKind.Confidence))
        {
            yield return (one.Kind == EventKind.Confidence ? "confidence " : "")
                + EventSection.Step(one.Before?.Text ?? "none", one.After?.Text ?? "none");
        }

        var complete = (Was: Complete(before), Now: Complete(after));
        if (complete.Was != complete.Now)
        {
            yield return $"{EventSection.Step(complete.Was, complete.Now)} complete";
        }
    }

    private static ChangeEvent[] Unexplained(Change change, Scorecard before, Scorecard after)
    {
        return [.. EventSection.NotShown(change).Where(IsNews)];

        bool IsNews(ChangeEvent e) => e.Kind switch
        {
            EventKind.Cap => true,
            EventKind.Outcome when e.Id is null => true,
            EventKind.Confidence or EventKind.Score or EventKind.Outcome => IsCriterion(e.Id),
            _ => false,
        };

        // Composites follow from their criteria.
        bool IsCriterion(string? id) => id is not null && (after.Find(id) ?? before.Find(id))?.Kind == DimensionKind.Criterion;
    }

    private static string? Complete(Headline headline) => headline.Completeness is { } share ? Numerals.Completeness(share) : null;

    private static StyledTextBuilder WithWords(StyledTextBuilder text, IEnumerable<string?> words)
    {
        var some = string.Join(Separator, words.Where(w => w is not null));
        return some.Length == 0 ? text : text.Write($"   {some}", TextStyle.Faint);
    }
}
