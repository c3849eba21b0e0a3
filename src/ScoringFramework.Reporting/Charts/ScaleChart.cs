using ScoringFramework.Output;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Charts;

/// <summary>The headline on its scale: its levels, its bounds, and where it is.</summary>
internal static class ScaleChart
{
    private const double Width = 360, Height = 52, Line = 17, CharacterWidth = 6.6;

    /// <summary>The drawing; null for a scale without a top, and without a score and bounds.</summary>
    public static Html? Of(Headline headline, Scale scale, ValueList<Level> levels, Rounding rounding)
    {
        if (scale.IsOpen || (headline.Score is null && headline.Bounds is null))
        {
            return null;
        }

        double X(decimal score) => scale.ToUnit(Math.Clamp(score, scale.Min, scale.Max)) * (Width - 6) + 3;
        var drawing = new SvgDrawing(Width, Height, Title(headline, scale), Description(headline, rounding));
        if (headline.Bounds is { } bounds)
        {
            var (from, to) = (X(bounds.Low ?? scale.Min), X(bounds.High ?? scale.Max));
            drawing.Rectangle(from, Line - 8, Math.Max(to - from, 2), 8, "bounds");
        }

        drawing.Line(3, Line, Width - 3, Line, "axis");
        Level[] ordered = [.. levels.OrderBy(l => l.From).ThenBy(l => l.Above)];
        decimal[] ticks = [.. ordered.Select(l => l.From).Append(scale.Min).Append(scale.Max).Distinct().Order()];
        var last = double.NegativeInfinity;
        foreach (var tick in ticks)
        {
            var label = Quote.Number(tick);
            drawing.Line(X(tick), Line, X(tick), Line + 4, "axis");
            if (X(tick) - last > (label.Length + 1.5) * CharacterWidth || tick == scale.Min)
            {
                var anchor = tick == scale.Min ? SvgAnchor.Start : tick == scale.Max ? SvgAnchor.End : SvgAnchor.Middle;
                drawing.Text(X(tick), Line + 17, label, "soft", anchor);
                last = X(tick);
            }
        }

        Label(drawing, ordered, headline.Level, scale, X);
        if (headline.Score is { } score)
        {
            drawing.Rectangle(X(score) - 1.5, 0, 3, Line, "mark");
        }

        return new(drawing.ToInline("scale"));
    }

    // The words of a level under its part of the line, where there is room.
    private static void Label(SvgDrawing drawing, Level[] levels, string? current, Scale scale, Func<decimal, double> x)
    {
        for (var i = 0; i < levels.Length; i++)
        {
            var (from, to) = (x(levels[i].From), x(i + 1 < levels.Length ? levels[i + 1].From : scale.Max));
            if (to - from > (levels[i].Text.Length + 1) * CharacterWidth)
            {
                drawing.Text((from + to) / 2, Height - 3, levels[i].Text, levels[i].Text == current ? "strong" : "soft", SvgAnchor.Middle);
            }
        }
    }

    private static string Title(Headline headline, Scale scale) => headline.Score is null
        ? $"No score on a scale from {scale}"
        : $"{headline} on a scale from {scale}{(headline.Level is { } level ? $": {level}" : "")}";

    private static string Description(Headline headline, Rounding rounding) =>
        headline.Bounds is { } bounds ? $"Bounds {ResultWords.Bounds(bounds, rounding.Decimals)}." : "";
}
