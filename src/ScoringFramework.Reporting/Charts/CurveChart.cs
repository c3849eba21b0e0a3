using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Charts;

/// <summary>How a measure turns figures into scores, drawn.</summary>
internal static class CurveChart
{
    private const double Width = 360, Height = 120, Left = 34, Bottom = 96, Top = 8, Right = 352;
    private const int Samples = 96;

    /// <summary>The drawing; null for a curve that reads words, that only code knows, or that has no range to draw.</summary>
    public static Html? Of(string id, string title, Curve curve, Scale scale)
    {
        if (curve.ReadsText || curve is CustomCurve || scale.IsOpen || Domain(curve) is not { } range)
        {
            return null;
        }

        var (from, to) = range;
        var on = curve.On(scale);
        double X(double value) => Left + ((value - from) / (to - from) * (Right - Left));
        double Y(double unit) => Bottom - (Math.Clamp(unit, 0, 1) * (Bottom - Top));
        var points = Enumerable.Range(0, Samples + 1).Select(i => from + ((to - from) * i / Samples))
            .Select(v => (Value: v, Unit: on.At(v))).Where(p => p.Unit is { } u && double.IsFinite(u))
            .Select(p => (X(p.Value), Y(p.Unit!.Value))).ToList();
        if (points.Count < 2)
        {
            return null;
        }

        var drawing = new SvgDrawing(Width, Height, $"{title}: from a figure to a score",
                $"Figures from {Number(from)} to {Number(to)} across, scores from {scale} up.")
            .Line(Left, Bottom, Right, Bottom, "axis").Line(Left, Top, Left, Bottom, "axis")
            .Text(Left - 5, Bottom, Quote.Number(scale.Min), "soft small", SvgAnchor.End)
            .Text(Left - 5, Top + 8, Quote.Number(scale.Max), "soft small", SvgAnchor.End)
            .Text(Left, Bottom + 15, Number(from), "soft small")
            .Text(Right, Bottom + 15, Number(to), "soft small", SvgAnchor.End)
            .Path(points, "line");
        return new(drawing.ToInline($"curve-{id}"));
    }

    private static (double From, double To)? Domain(Curve curve)
    {
        (double From, double To)? known = curve switch
        {
            PointsCurve c => (c.Anchors[0].Value, c.Anchors[^1].Value),
            StepsCurve c => (c.Anchors[0].Value, c.Anchors[^1].Value),
            LinearCurve c => (Math.Min(c.From, c.To), Math.Max(c.From, c.To)),
            LogCurve c => (Math.Min(c.From, c.To), Math.Max(c.From, c.To)),
            LogisticCurve c => (c.Midpoint - (5 / Math.Abs(c.Slope)), c.Midpoint + (5 / Math.Abs(c.Slope))),
            LogNormalCurve c => (Math.Min(c.P10, c.Median) / 2, Math.Max(c.P10, c.Median) * 2),
            _ => null,
        };
        if (known is not { } range || !(range.To > range.From) || !double.IsFinite(range.To - range.From))
        {
            return null;
        }

        var margin = (range.To - range.From) * 0.08;
        return curve is LogCurve or LogNormalCurve ? range : (range.From - margin, range.To + margin);
    }

    private static string Number(double value) => Math.Abs(value) is 0 or (>= 0.001 and < 1e9)
        ? Quote.Number((decimal)Math.Round(value, value is > -10 and < 10 ? 2 : 0)) : Quote.Number(value);
}
