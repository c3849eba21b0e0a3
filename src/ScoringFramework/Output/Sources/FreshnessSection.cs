using System.Globalization;

namespace ScoringFramework.Output;

/// <summary>When evidence becomes too old, and the next day on which the headline changes for this reason alone.</summary>
internal static class FreshnessSection
{
    private const int Most = 8;

    public static void Write(StyledTextBuilder text, Freshness freshness, Scorecard card, int width)
    {
        if (freshness.Criteria.Count == 0)
        {
            return;
        }

        var ids = freshness.Criteria.Max(c => c.Criterion.Length);
        text.Blank().Line("When evidence becomes too old", TextStyle.Heading);
        foreach (var criterion in freshness.Criteria.Take(Most))
        {
            var then = criterion.DeclinedFrom is { } day
                ? day == criterion.StaleFrom ? "; declined on this day" : $"; declined from {Day(day)}"
                : "";
            text.MoveTo(2).Write(Day(criterion.StaleFrom)).MoveTo(14).Write(criterion.Criterion)
                .Paragraph($"{Quote.List(criterion.Evidence.Select(e => $"[{e}]"))}{then}", 14 + ids + 2, width);
        }

        if (freshness.Criteria.Count > Most)
        {
            text.MoveTo(14).Line($"and {Numerals.Count(freshness.Criteria.Count - Most)} more later", TextStyle.Faint);
        }

        text.Paragraph(NextChange(freshness, card), 2, width, freshness.Next is null ? TextStyle.Plain : TextStyle.Caution);
    }

    internal static string NextChange(Freshness freshness, Scorecard card)
    {
        if (freshness.Next is not { } next)
        {
            return "Without new evidence the headline does not change.";
        }

        var lost = next.Declined.Count == 0 ? ""
            : $", because {Quote.List(next.Declined)} {(next.Declined.Count == 1 ? "is" : "are")} declined";
        return $"Without new evidence the headline changes from {Show(next.Before, card)} to {Show(next.After, card)} on "
            + $"{Day(next.Date)}{lost}.";
    }

    private static string Show(Headline headline, Scorecard card) =>
        headline.Score is null
            ? Terms.Of(headline.Outcome)
            : $"{Numerals.Score(headline.Score, card.Rounding.Decimals)}{(headline.Confidence is { } c ? $" ({Terms.Of(c)})" : "")}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
