using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Charts;

/// <summary>
/// Thin bars in tables. The number is beside them, so readers who do not see them miss nothing. They are drawn with attributes and not
/// with styles, which a strict Content-Security-Policy refuses.
/// </summary>
internal static class Bars
{
    private const string Start = "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">";

    /// <summary>
    /// A score from the bottom of its scale, with thin marks where levels change; null without a score or a top of the scale.
    /// </summary>
    public static Html? Score(decimal? score, Scale scale, IEnumerable<decimal> marks)
    {
        if (score is not { } value || scale.IsOpen)
        {
            return null;
        }

        return new($"{Start}{Track}{Rect(0, 3, Place(value, scale), 4, "v")}{Marks(marks, scale)}</svg>");
    }

    /// <summary>A range with a mark in it, each from 0 to 100.</summary>
    public static Html Range(double from, double to, double at) =>
        new($"{Start}{Track}{Rect(from, 3, Math.Max(to - from, 0.8), 4, "r")}{Rect(Math.Clamp(at - 0.5, 0, 99), 0, 1, 10, "k")}</svg>");

    /// <summary>A part from one place to another, each from 0 to 100.</summary>
    public static Html Step(double from, double to, string style) =>
        new($"{Start}{Rect(Math.Min(from, to), 1, Math.Max(Math.Abs(to - from), 0.4), 8, style)}</svg>");

    /// <summary>A difference from a middle line to both sides, each from 0 to 100.</summary>
    public static Html Difference(double middle, double to) =>
        new($"{Start}{Rect(middle - 0.2, 0, 0.4, 10, "k")}"
            + $"{Rect(Math.Min(middle, to), 3, Math.Max(Math.Abs(to - middle), 0.4), 4, "v")}</svg>");

    /// <summary>Where a score is on its scale, from 0 at the bottom to 100 at the top.</summary>
    public static double Place(decimal score, Scale scale) => Math.Clamp(scale.ToUnit(score) * 100, 0, 100);

    private static string Track => "<path class=\"a\" d=\"M0 5H100\"/>";

    private static string Marks(IEnumerable<decimal> marks, Scale scale)
    {
        var inside = marks.Where(m => m > scale.Min && m < scale.Max);
        var lines = string.Concat(inside.Select(m => $"M{SvgText.Of(Place(m, scale))} 1V9"));
        return lines.Length == 0 ? "" : $"<path class=\"m\" d=\"{lines}\"/>";
    }

    private static string Rect(double x, double y, double width, double height, string style) =>
        $"<rect class=\"{style}\" x=\"{SvgText.Of(x)}\" y=\"{SvgText.Of(y)}\" width=\"{SvgText.Of(width)}\" "
        + $"height=\"{SvgText.Of(height)}\"/>";
}
