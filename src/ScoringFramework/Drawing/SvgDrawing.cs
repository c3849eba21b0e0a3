using System.Text;

namespace ScoringFramework.Drawing;

/// <summary>
/// A drawing as SVG. What is drawn has classes and no colours: a file of its own brings a style for light and dark (<see cref="ToFile"/>),
/// in a page the page's style holds (<see cref="ToInline"/>). Texts are escaped, numbers the same everywhere, lines end with <c>\n</c>.
/// </summary>
/// <param name="width">The width of the coordinates, above 0; x grows to the right.</param>
/// <param name="height">Their height, above 0; y grows downwards.</param>
/// <param name="title">What it is, for readers who do not see it; not empty.</param>
/// <param name="description">What it shows, in a sentence or more; or empty.</param>
internal sealed class SvgDrawing(double width, double height, string title, string description = "")
{
    private readonly StringBuilder body = new();
    private readonly Stack<string> open = new();
    private bool hasLinks;

    /// <summary>A straight line.</summary>
    public SvgDrawing Line(double x1, double y1, double x2, double y2, string style) =>
        Add($"<line x1=\"{SvgText.Of(x1)}\" y1=\"{SvgText.Of(y1)}\" x2=\"{SvgText.Of(x2)}\" y2=\"{SvgText.Of(y2)}\"{Class(style)}/>");

    /// <summary>A rectangle by its upper left corner. A negative size draws nothing.</summary>
    public SvgDrawing Rectangle(double x, double y, double width, double height, string style) => width < 0 || height < 0 ? this
        : Add($"<rect x=\"{SvgText.Of(x)}\" y=\"{SvgText.Of(y)}\" width=\"{SvgText.Of(width)}\" height=\"{SvgText.Of(height)}\""
            + $"{Class(style)}/>");

    /// <summary>A circle around a point.</summary>
    public SvgDrawing Circle(double x, double y, double radius, string style) =>
        Add($"<circle cx=\"{SvgText.Of(x)}\" cy=\"{SvgText.Of(y)}\" r=\"{SvgText.Of(radius)}\"{Class(style)}/>");

    /// <summary>A line through points, or the area within it: its class says which.</summary>
    public SvgDrawing Path(IEnumerable<(double X, double Y)> points, string style)
    {
        var steps = points.Select((p, i) => $"{(i == 0 ? 'M' : 'L')}{SvgText.Of(p.X)} {SvgText.Of(p.Y)}");
        return Add($"<path d=\"{string.Join(' ', steps)}\"{Class(style)}/>");
    }

    /// <summary>A line of text.</summary>
    /// <param name="x">Where it starts, is centred or ends.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="anchor">Which of its ends is at <paramref name="x"/>.</param>
    /// <param name="turn">Degrees clockwise around its point.</param>
    public SvgDrawing Text(double x, double y, string text, string style, SvgAnchor anchor = SvgAnchor.Start, double turn = 0)
    {
        var turned = turn == 0 ? "" : $" transform=\"rotate({SvgText.Of(turn)} {SvgText.Of(x)} {SvgText.Of(y)})\"";
        var from = anchor switch { SvgAnchor.Middle => " text-anchor=\"middle\"", SvgAnchor.End => " text-anchor=\"end\"", _ => "" };
        return Add($"<text x=\"{SvgText.Of(x)}\" y=\"{SvgText.Of(y)}\"{Class(style)}{from}{turned}>{SvgText.Of(text)}</text>");
    }

    /// <summary>Starts a group, with what is shown where a pointer stays on it; <see cref="Close"/> ends it.</summary>
    public SvgDrawing Open(string style, string tip = "")
    {
        open.Push("</g>");
        return Add($"<g{Class(style)}>{(tip.Length == 0 ? "" : $"<title>{SvgText.Of(tip)}</title>")}");
    }

    /// <summary>Starts a link; <see cref="Close"/> ends it.</summary>
    /// <param name="address">Where it leads: relative, or http or https.</param>
    /// <param name="label">What readers who do not see it hear.</param>
    /// <exception cref="ArgumentException"><paramref name="address"/> has another scheme.</exception>
    public SvgDrawing OpenLink(string address, string label)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var whole)
            ? whole.Scheme is not ("http" or "https")
            : address.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A link is relative, or of http or https.", nameof(address));
        }

        hasLinks = true;
        open.Push("</a>");
        return Add($"<a href=\"{SvgText.Of(address)}\" aria-label=\"{SvgText.Of(label)}\">");
    }

    /// <summary>Ends the last group or link that is open.</summary>
    /// <exception cref="InvalidOperationException">None is open.</exception>
    public SvgDrawing Close() => Add(open.Pop());

    /// <summary>A file of its own, with the style of <see cref="SvgStyle"/> for light and dark.</summary>
    public string ToFile() => Whole("drawing", $"<style>{SvgStyle.Text}</style>\n<rect width=\"100%\" height=\"100%\" class=\"paper\"/>\n");

    /// <summary>A part of a page, whose style it has.</summary>
    /// <param name="id">An id that the page has nowhere else.</param>
    public string ToInline(string id) => Whole(id, "");

    private string Whole(string id, string head)
    {
        if (open.Count > 0)
        {
            throw new InvalidOperationException("A group or a link is still open.");
        }

        var said = description.Length == 0 ? "" : $"<desc id=\"{SvgText.Of(id)}-d\">{SvgText.Of(description)}</desc>\n";
        var labels = $"aria-labelledby=\"{SvgText.Of(id)}-t\"" + (said.Length == 0 ? "" : $" aria-describedby=\"{SvgText.Of(id)}-d\"");

        // What is in an image cannot be reached, so a drawing with links is a group.
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SvgText.Of(width)} {SvgText.Of(height)}\" class=\"drawing\" "
            + $"role=\"{(hasLinks ? "group" : "img")}\" {labels}>\n"
            + $"<title id=\"{SvgText.Of(id)}-t\">{SvgText.Of(title)}</title>\n{said}{head}{body}</svg>\n";
    }

    private SvgDrawing Add(string element)
    {
        body.Append(element).Append('\n');
        return this;
    }

    private static string Class(string style) => style.Length == 0 ? "" : $" class=\"{SvgText.Of(style)}\"";
}

/// <summary>Which end of a text is at its point.</summary>
internal enum SvgAnchor
{
    /// <summary>The start.</summary>
    Start,

    /// <summary>The middle.</summary>
    Middle,

    /// <summary>The end.</summary>
    End,
}
