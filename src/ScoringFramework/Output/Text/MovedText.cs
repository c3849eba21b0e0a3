namespace ScoringFramework.Output;

/// <summary>
/// What moved between two scorecards of one subject, a line each: the headline, then the criteria; the composites where no criterion moved.
/// What is compared is what is displayed.
/// </summary>
public static class MovedText
{
    private const string Arrow = " → ";
    private const string Separator = " · ";

    /// <summary>The headline alone, with its words.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static StyledText Of(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var text = new StyledTextBuilder().Write(Value(card.Headline.Outcome, card.Headline.Score, card.Rounding), TextStyle.Heading).Write($"  {card.Subject.Name}");
        return WithWords(text, [card.Headline.Level, card.Headline.Position]).EndLine().Build();
    }

    /// <summary>The headline as it was and is, and what moved below it.</summary>
    /// <param name="before">The earlier scorecard.</param>
    /// <param name="after">The later one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StyledText Of(Scorecard before, Scorecard after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var moved = Moved(before, after);
        var text = new StyledTextBuilder();
        var (old, now) = (before.Headline, after.Headline);
        var (from, to) = (Value(old.Outcome, old.Score, before.Rounding), Value(now.Outcome, now.Score, after.Rounding));
        var words = new[]
        {
            Change(old.Level, now.Level), Change(old.Position, now.Position),
            Confidence(old.Confidence, now.Confidence),
            Change(Complete(old), Complete(now)) is { } complete ? $"{complete} complete" : null,
        };
        text.Write(from == to ? to : from + Arrow + to, TextStyle.Heading).Write($"  {after.Subject.Name}");
        WithWords(text, from == to && moved.Count == 0 && words.All(w => w is null) ? ["nothing moved"] : words).EndLine();
        var ids = moved.Select(m => DisplayWidth.Of(m.Id)).DefaultIfEmpty().Max();
        var values = moved.Select(m => DisplayWidth.Of(m.Values)).DefaultIfEmpty().Max();
        foreach (var line in moved)
        {
            text.MoveTo(2).Write(line.Id, TextStyle.Strong).MoveTo(2 + ids + 2).Write(line.Values).MoveTo(2 + ids + 2 + values + 2).Write(line.Title);
            WithWords(text, [line.Confidence]).EndLine();
        }

        return text.Build();
    }

    private static List<Line> Moved(Scorecard before, Scorecard after)
    {
        var earlier = before.Dimensions.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var later = after.Dimensions.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var moved = after.Dimensions.Select(d => (d.Kind, Line: LineOf(earlier.GetValueOrDefault(d.Id), d, before.Rounding, after.Rounding)))
            .Concat(before.Dimensions.Where(d => !later.Contains(d.Id)).Select(d => (d.Kind, Line: LineOf(d, null, before.Rounding, after.Rounding))))
            .Where(m => m.Line is not null).ToArray();
        var criteria = moved.Where(m => m.Kind == DimensionKind.Criterion).ToArray();
        return [.. (criteria.Length > 0 ? criteria : moved).Select(m => m.Line!)];
    }

    private static Line? LineOf(DimensionScore? before, DimensionScore? after, Rounding earlier, Rounding later)
    {
        var (from, to) = (ValueOf(before, earlier), ValueOf(after, later));
        var confidence = Confidence(before?.Confidence, after?.Confidence);
        var either = after ?? before!;
        return from == to && confidence is null
            ? null
            : new(either.Id, from == to ? to : from + Arrow + to, either.Title, confidence);
    }

    private static string ValueOf(DimensionScore? dimension, Rounding rounding) =>
        dimension is null ? "none" : Value(dimension.Outcome, dimension.Score, rounding);

    private static string Value(Outcome outcome, decimal? score, Rounding rounding) =>
        score is null ? Words.InPlaceOfScore(outcome) : Numerals.Score(score, rounding);

    // A score that came or went took its confidence with it, which need not be said twice.
    private static string? Confidence(Confidence? before, Confidence? after) =>
        before is { } from && after is { } to && from != to ? $"confidence {Words.Of(from)}{Arrow}{Words.Of(to)}" : null;

    private static string? Complete(Headline headline) => headline.Completeness is { } share ? Numerals.Completeness(share) : null;

    private static string? Change(string? before, string? after) => before == after ? null : $"{before ?? "none"}{Arrow}{after ?? "none"}";

    private static StyledTextBuilder WithWords(StyledTextBuilder text, IEnumerable<string?> words)
    {
        var some = string.Join(Separator, words.Where(w => w is not null));
        return some.Length == 0 ? text : text.Write($"   {some}", TextStyle.Faint);
    }

    private sealed record Line(string Id, string Values, string Title, string? Confidence);
}
