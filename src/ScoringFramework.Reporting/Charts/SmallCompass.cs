using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Charts;

/// <summary>The compass in small: the subject with its name, the others of its cohort as quiet dots, and the names of positions.</summary>
internal static class SmallCompass
{
    private const double Width = 420, Height = 300, Letter = 5.8;
    private const double Left = 34, Right = 412, Top = 8, Bottom = 256;

    /// <summary>The drawing; null where the rubric has no compass, or the subject has no score on one of its axes.</summary>
    /// <param name="card">The subject's scorecard.</param>
    /// <param name="cohort">Its cohort; null for none.</param>
    public static Html? Of(Scorecard card, Cohort? cohort)
    {
        if (card.Compass is null
            || (cohort ?? Cohort.Create([card]).Value) is not { } all
            || CompassPlot.Of(all) is not { } plot
            || Array.Find(plot.Dots, d => ReferenceEquals(d.Member.Card, card)) is not { } own)
        {
            return null;
        }

        double X(decimal score) => Left + ((Right - Left) * plot.X.PlaceOf(score));
        double Y(decimal score) => Bottom - ((Bottom - Top) * plot.Y.PlaceOf(score));
        var drawing = new SvgDrawing(Width, Height, $"Compass: {plot.Y.Title} over {plot.X.Title}", Description(card, plot, own));
        drawing.Rectangle(Left, Top, Right - Left, Bottom - Top, "raised");
        Ends(drawing, plot);
        Positions(drawing, new(plot), X, Y);
        foreach (var dot in plot.Dots.Where(d => d != own))
        {
            drawing.Circle(X(dot.X), Y(dot.Y), 3.5, "quiet");
        }

        var (x, y) = (X(own.X), Y(own.Y));
        var name = Cut(card.Subject.Name, 26);
        var isLeft = x + 10 + (Letter * 1.15 * DisplayWidth.Of(name)) > Right;
        drawing.Circle(x, y, 8, "halo").Circle(x, y, 6, "data")
            .Text(isLeft ? x - 11 : x + 11, y + 4, name, "strong", isLeft ? SvgAnchor.End : SvgAnchor.Start);
        return new(drawing.ToInline("compass"));
    }

    private static string Description(Scorecard card, CompassPlot plot, CompassDot own)
    {
        var others = plot.Dots.Length - 1;
        return $"{card.Subject.Name}{(card.Headline.Position is { } position ? $" is {position}" : "")}: {plot.X.Title} "
            + $"{Quote.Number(own.X)}, {plot.Y.Title} {Quote.Number(own.Y)}."
            + (others == 0 ? "" : $" The quiet dots are {Quote.Number((decimal)others)} other {(others == 1 ? "subject" : "subjects")}"
                + " of the cohort.");
    }

    private static void Ends(SvgDrawing drawing, CompassPlot plot)
    {
        drawing.Text(Left, Bottom + 15, Quote.Number(plot.X.From), "soft")
            .Text(Right, Bottom + 15, Quote.Number(plot.X.To), "soft", SvgAnchor.End)
            .Text(Left - 5, Bottom, Quote.Number(plot.Y.From), "soft", SvgAnchor.End)
            .Text(Left - 5, Top + 9, Quote.Number(plot.Y.To), "soft", SvgAnchor.End)
            .Text((Left + Right) / 2, Bottom + 34, Cut(plot.X.Title, 60), "soft", SvgAnchor.Middle)
            .Text(12, (Top + Bottom) / 2, Cut(plot.Y.Title, 40), "soft", SvgAnchor.Middle, -90);
    }

    // In the outer corners of their regions, away from the middle where dots crowd.
    private static void Positions(SvgDrawing drawing, CompassRegions regions, Func<decimal, double> x, Func<decimal, double> y)
    {
        foreach (var (x1, y1, x2, y2) in regions.Borders())
        {
            drawing.Line(x(x1), y(y1), x(x2), y(y2), "limit");
        }

        foreach (var (name, column, line) in regions.Largest())
        {
            var (left, right) = (x(regions.X[column]), x(regions.X[column + 1]));
            var (top, bottom) = (y(regions.Y[line + 1]), y(regions.Y[line]));
            var (isRight, isTop) = (left + right > Left + Right, top + bottom < Top + Bottom);
            var room = (int)((right - left - 10) / Letter);
            if (room >= 6 && bottom - top > 18)
            {
                drawing.Text(isRight ? right - 5 : left + 5, isTop ? top + 13 : bottom - 6, Cut(name, room), "soft small",
                    isRight ? SvgAnchor.End : SvgAnchor.Start);
            }
        }
    }

    private static string Cut(string text, int width) =>
        DisplayWidth.Of(text) <= width ? text : $"{text[..Math.Min(text.Length, width - 1)].TrimEnd()}…";
}
