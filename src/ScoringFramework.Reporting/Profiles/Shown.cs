using ScoringFramework.Output;
using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>Numbers and words as every section of a page shows them.</summary>
internal static class Shown
{
    private const string Minus = "−";

    /// <summary>A dimension's score; without one, its outcome in a word or two.</summary>
    public static string Score(DimensionScore dimension) => dimension.Score is { } score
        ? dimension.Kind == DimensionKind.Criterion ? Quote.Number(score) : Quote.Displayed(score)
        : ResultWords.InPlaceOfScore(dimension.Outcome);

    /// <summary>A difference with its sign and a mark for its direction, which no colour has to show: <c>▲ +0.05</c>.</summary>
    public static string? Difference(decimal? difference) => difference switch
    {
        null => null,
        > 0 => $"▲ +{Quote.Displayed(difference.Value)}",
        < 0 => $"▼ {Minus}{Quote.Displayed(-difference.Value)}",
        _ => "no change",
    };

    /// <summary>A number with its sign: <c>+0.05</c>, <c>−0.11</c>.</summary>
    public static string? Signed(decimal? number) => number switch
    {
        null => null,
        > 0 => $"+{Quote.Displayed(number.Value)}",
        < 0 => $"{Minus}{Quote.Displayed(-number.Value)}",
        _ => Quote.Displayed(number.Value),
    };

    /// <summary>A number that may be below 0, with a true minus sign.</summary>
    public static string Number(decimal number) =>
        number < 0 ? Minus + Quote.Displayed(-number) : Quote.Displayed(number);

    /// <summary>The bounds of a headline, or null.</summary>
    public static string? Bounds(Headline headline, Rounding rounding) =>
        headline.Bounds is { } bounds ? ResultWords.Bounds(bounds, rounding.Decimals) : null;

    public static string? Word(Confidence? confidence) => confidence is { } known ? Terms.Of(known) : null;

    public static Html? Bar(DimensionScore dimension, Rubric rubric)
    {
        var own = rubric.Find(dimension.Id)?.Levels;
        var levels = own is { Count: > 0 } ? own : dimension.Scale == rubric.Scale ? rubric.Levels : [];
        return Bars.Score(dimension.Score, dimension.Scale, levels.Select(l => l.From));
    }

    /// <summary>A rank as a competition has it: <c>=4</c> where it is shared.</summary>
    public static string Rank(Standing ranked) => (ranked.IsTied ? "=" : "") + Quote.Number((decimal)ranked.Rank);

    public static string Possible(Standing ranked) => ranked.Possible.ToString();

    /// <summary>A count with its noun: <c>1 source</c>, <c>3 sources</c>.</summary>
    public static string Count(int count, string noun, string? several = null) =>
        $"{Quote.Number((decimal)count)} {(count == 1 ? noun : several ?? noun + "s")}";
}
