namespace ScoringFramework.Output;

/// <summary>The compass of a cohort as SVG: a dot a subject, its name beside it, the positions as regions.</summary>
internal sealed class CompassSvg
{
    private const double Width = 1040;
    private const double PlotHeight = 700;
    private const double LineHeight = 15;
    private const double SmallLetter = 6.1;
    private const double SmallLine = 12.5;
    private const int LongestName = 26;
    private static readonly LabelBox Area = new(64, 20, Width - 64 - 20, PlotHeight);

    private readonly CompassPlot plot;
    private readonly CompassRegions regions;
    private readonly string[] notes;
    private readonly SvgDrawing drawing;

    private CompassSvg(CompassPlot plot)
    {
        this.plot = plot;
        regions = new(plot);
        notes = [.. Notes().SelectMany(n => WordWrap.Lines(n, (int)(Area.Width / SmallLetter)))];
        drawing = new(Width, Area.Bottom + 52 + LineHeight * notes.Length, Title(), Description());
    }

    /// <summary>The drawing; null when the rubric has no compass.</summary>
    public static SvgDrawing? Of(Cohort cohort)
    {
        if (CompassPlot.Of(cohort) is not { } plot)
        {
            return null;
        }

        var compass = new CompassSvg(plot);
        compass.Grid();
        compass.Dots(compass.Regions());
        compass.Text();
        return compass.drawing;
    }

    private string Title() =>
        $"{plot.Cohort.Rubric.Id}@{plot.Cohort.Rubric.Version}: {plot.Y.Title} over {plot.X.Title}, {Numerals.Count(plot.Dots.Length)} "
        + $"{(plot.Dots.Length == 1 ? "subject" : "subjects")}";

    // Everything that the drawing shows, for readers who do not see it.
    private string Description()
    {
        var parts = plot.Dots.GroupBy(d => PositionOf(d.Member.Card)).OrderBy(g => g.Key is null)
            .ThenBy(g => plot.Compass.Positions.TakeWhile(p => p.Name != g.Key).Count())
            .Select(g => $"{g.Key ?? "Without a position"}: {string.Join("; ", g.Select(Words))}.");
        return string.Join(' ', parts.Concat(Notes()));
    }

    private string Words(CompassDot dot) =>
        $"{dot.Member.Subject.Name}, {plot.X.Id} {Shown(plot.X.Id, dot.X)}, {plot.Y.Id} {Shown(plot.Y.Id, dot.Y)}";

    private string Shown(string id, decimal score)
    {
        var card = plot.Cohort.Members[0].Card;
        return Numerals.Score(score, (id == CapLimit.Headline ? card.Rounding : card[id].Rounding).Decimals);
    }

    private static string? PositionOf(Scorecard card) => card.Headline.Position;

    private IEnumerable<string> Notes()
    {
        if (plot.Dots.Any(d => d.Member.Standing is null))
        {
            yield return $"Hollow: not ranked ({string.Join(", ", plot.Dots.Where(d => d.Member.Standing is null)
                .Select(d => $"{d.Member.Subject.Name}, {Terms.Of(d.Member.Unranked!.Kind)}"))}).";
        }

        if (plot.Without.Length > 0)
        {
            yield return $"Not on the compass, without a score on an axis: {string.Join(", ", plot.Without.Select(m => m.Subject.Name))}.";
        }

        var without = plot.Compass.Positions.Select(p => p.Name).Except(regions.Largest().Select(r => r.Name)).ToArray();
        if (without.Length > 0)
        {
            yield return $"Without a region here: {string.Join(", ", without)}.";
        }
    }

    private double X(decimal score) => Area.Left + Area.Width * plot.X.PlaceOf(score);

    private double Y(decimal score) => Area.Bottom - Area.Height * plot.Y.PlaceOf(score);

    private void Grid()
    {
        drawing.Rectangle(Area.Left, Area.Top, Area.Width, Area.Height, "raised");
        foreach (var mark in plot.X.Marks)
        {
            drawing.Line(X(mark), Area.Top, X(mark), Area.Bottom, "rule")
                .Text(X(mark), Area.Bottom + 16, Numerals.Minus(Quote.Number(mark)), "soft", SvgAnchor.Middle);
        }

        foreach (var mark in plot.Y.Marks)
        {
            drawing.Line(Area.Left, Y(mark), Area.Right, Y(mark), "rule")
                .Text(Area.Left - 8, Y(mark) + 4, Numerals.Minus(Quote.Number(mark)), "soft", SvgAnchor.End);
        }

        drawing.Text((Area.Left + Area.Right) / 2, Area.Bottom + 36, plot.X.Title, "strong", SvgAnchor.Middle)
            .Text(18, (Area.Top + Area.Bottom) / 2, plot.Y.Title, "strong", SvgAnchor.Middle, -90);
    }

    // The names of regions are in their outer corners, away from the middle where dots crowd.
    private List<LabelBox> Regions()
    {
        var taken = new List<LabelBox>();
        foreach (var (x1, y1, x2, y2) in regions.Borders())
        {
            drawing.Line(X(x1), Y(y1), X(x2), Y(y2), "limit");
        }

        foreach (var (name, x, y) in regions.Largest())
        {
            var (left, right) = (X(regions.X[x]), X(regions.X[x + 1]));
            var (top, bottom) = (Y(regions.Y[y + 1]), Y(regions.Y[y]));
            var isRight = (left + right) / 2 > (Area.Left + Area.Right) / 2;
            var isTop = (top + bottom) / 2 < (Area.Top + Area.Bottom) / 2;
            var shown = Cut(name, (int)((right - left - 12) / 7.4));
            var (at, line, width) = (isRight ? right - 8 : left + 8, isTop ? top + 18 : bottom - 10, 7.4 * DisplayWidth.Of(shown));
            drawing.Text(at, line, shown, "soft strong", isRight ? SvgAnchor.End : SvgAnchor.Start);
            taken.Add(new(isRight ? at - width : at, line - 13, width, 18));
        }

        return taken;
    }

    private void Dots(List<LabelBox> taken)
    {
        var centres = Array.ConvertAll(plot.Dots, d => (X(d.X), Y(d.Y)));
        string[] names = [.. plot.Dots.Select(d => Cut(d.Member.Subject.Name, LongestName))];
        var labels = new CompassLabels(new(Area.Left + 2, Area.Top + 2, Area.Width - 4, Area.Height - 4), centres, taken)
            .Place([.. names.Select(n => (SmallLetter * DisplayWidth.Of(SafeText.Of(n)) + 4, SmallLine))]);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i]?.Line is { } end)
            {
                drawing.Line(centres[i].Item1, centres[i].Item2, end.X, end.Y, "axis");
            }
        }

        for (var i = 0; i < labels.Length; i++)
        {
            drawing.Open("", Words(plot.Dots[i]))
                .Circle(centres[i].Item1, centres[i].Item2, 4.5, plot.Dots[i].Member.Standing is null ? "hollow" : "data");
            if (labels[i] is { Box: var box })
            {
                drawing.Text(box.Left + 2, box.Top + 10, names[i], "small");
            }

            drawing.Close();
        }
    }

    private void Text()
    {
        for (var i = 0; i < notes.Length; i++)
        {
            drawing.Text(Area.Left, Area.Bottom + 58 + LineHeight * i, notes[i], "soft small");
        }
    }

    private static string Cut(string text, int width) => new CohortColumn("", [text]).Cut(Math.Max(4, width)).Cells[0];
}
