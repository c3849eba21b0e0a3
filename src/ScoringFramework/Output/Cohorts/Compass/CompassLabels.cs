namespace ScoringFramework.Output;

/// <summary>
/// Finds a place for the name of each dot: near it where there is room, else further away with a line to it. Names overlap neither each
/// other nor a dot. The same dots give the same places.
/// </summary>
internal sealed class CompassLabels
{
    private const double Near = 8;
    private const double Ring = 11;
    private const int Rings = 45;
    private const double DotSize = 12;
    private const int Neighbourhood = 60;

    private static readonly (double X, double Y)[] Directions =
    [
        (1, 0), (-1, 0), (0, -1), (0, 1), (0.9, -0.45), (-0.9, -0.45), (0.9, 0.45), (-0.9, 0.45), (0.45, -0.9), (-0.45, -0.9),
        (0.45, 0.9), (-0.45, 0.9),
    ];

    private readonly LabelBox area;
    private readonly (double X, double Y)[] dots;
    private readonly List<LabelBox> taken;
    private readonly List<((double X, double Y) From, (double X, double Y) To)> lines = [];

    /// <param name="area">Where names may be.</param>
    /// <param name="dots">The centres of the dots.</param>
    /// <param name="taken">What names must not cover beside the dots.</param>
    public CompassLabels(LabelBox area, (double X, double Y)[] dots, IEnumerable<LabelBox> taken)
    {
        (this.area, this.dots) = (area, dots);
        this.taken = [.. taken, .. dots.Select(d => new LabelBox(d.X - DotSize / 2, d.Y - DotSize / 2, DotSize, DotSize))];
    }

    /// <summary>The place of each name, in the order of the dots; null for one that has none.</summary>
    /// <param name="sizes">The width and height of each name.</param>
    public CompassLabel?[] Place((double Width, double Height)[] sizes)
    {
        var labels = new CompassLabel?[dots.Length];

        // Where it is crowded, names are placed first: they have the fewest places.
        foreach (var dot in Enumerable.Range(0, dots.Length).OrderByDescending(Crowd).ThenBy(i => i))
        {
            if ((Find(dot, sizes[dot], mayCross: false) ?? Find(dot, sizes[dot], mayCross: true)) is { } found)
            {
                labels[dot] = found;
                taken.Add(found.Box);
                if (found.Line is { } line)
                {
                    lines.Add((dots[dot], line));
                }
            }
        }

        return labels;
    }

    private int Crowd(int dot) =>
        dots.Count(d => Math.Abs(d.X - dots[dot].X) < Neighbourhood && Math.Abs(d.Y - dots[dot].Y) < Neighbourhood);

    private CompassLabel? Find(int dot, (double Width, double Height) size, bool mayCross)
    {
        for (var ring = 0; ring < Rings; ring++)
        {
            foreach (var direction in Directions)
            {
                var label = At(dots[dot], size, direction, Near + Ring * ring, ring > 1);
                if (IsFree(label, dots[dot], mayCross))
                {
                    return label;
                }
            }
        }

        return null;
    }

    private bool IsFree(CompassLabel label, (double X, double Y) dot, bool mayCross) =>
        label.Box.IsWithin(area) && !taken.Exists(label.Box.Meets)
        && !lines.Exists(l => label.Box.IsCrossed(l.From, l.To))
        && (mayCross || label.Line is not { } end
            || !taken.Exists(t => t.IsCrossed(dot, end) && !t.Meets(new(dot.X - 1, dot.Y - 1, 2, 2))));

    private static CompassLabel At(
        (double X, double Y) dot, (double Width, double Height) size, (double X, double Y) direction, double distance, bool hasLine)
    {
        var (x, y) = (dot.X + direction.X * distance, dot.Y + direction.Y * distance);
        var left = direction.X switch { > 0.5 => x, < -0.5 => x - size.Width, _ => x - size.Width / 2 };
        var top = direction.Y switch { > 0.5 => y, < -0.5 => y - size.Height, _ => y - size.Height / 2 };
        var box = new LabelBox(left, top, size.Width, size.Height);
        var end = (Math.Clamp(dot.X, box.Left, box.Right), Math.Clamp(dot.Y, box.Top, box.Bottom));
        return new(box, hasLine ? end : null);
    }
}

/// <summary>The place of a name.</summary>
/// <param name="Box">Where it is.</param>
/// <param name="Line">Where a line from its dot ends; null when it is beside its dot.</param>
internal sealed record CompassLabel(LabelBox Box, (double X, double Y)? Line);
