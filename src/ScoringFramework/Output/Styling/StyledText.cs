namespace ScoringFramework.Output;

/// <summary>
/// Text for people as lines of styled spans. It knows no console: written to a <see cref="TextWriter"/> it is plain, and a terminal
/// may give each style a colour. It has no control characters, whatever its texts came from.
/// </summary>
/// <param name="Lines">The lines, none with white space at its end.</param>
public sealed record StyledText(ValueList<StyledLine> Lines)
{
    /// <summary>Writes the text without styles, each line ended by <c>\n</c>.</summary>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in Lines)
        {
            foreach (var span in line.Spans)
            {
                writer.Write(span.Text);
            }

            writer.Write('\n');
        }
    }

    /// <summary>The text without styles, each line ended by <c>\n</c>.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        WriteTo(writer);
        return writer.ToString();
    }
}

/// <summary>A line of styled text.</summary>
/// <param name="Spans">Its spans from left to right; none for an empty line.</param>
public sealed record StyledLine(ValueList<StyledSpan> Spans)
{
    /// <summary>The line without styles and without an end.</summary>
    public override string ToString() => string.Concat(Spans.Select(s => s.Text));
}

/// <summary>A piece of a line in one style.</summary>
/// <param name="Text">The text, without control characters.</param>
/// <param name="Style">What it is to the reader.</param>
public sealed record StyledSpan(string Text, TextStyle Style);
