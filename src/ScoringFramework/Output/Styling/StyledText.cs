namespace ScoringFramework.Output;

/// <summary>
/// Text for people as lines of styled spans. It knows no console: written to a <see cref="TextWriter"/> it is plain, and a terminal
/// may give each style a colour. It has no control characters, whatever its texts came from.
/// </summary>
/// <param name="Lines">The lines, none with white space at its end.</param>
internal sealed record StyledText(ValueList<StyledLine> Lines)
{
    /// <summary>Writes the text as the options say, each line ended by <c>\n</c>.</summary>
    public void WriteTo(TextWriter writer, TextOptions? options = null)
    {
        foreach (var line in Lines)
        {
            foreach (var span in line.Spans)
            {
                writer.Write(options is { Colors: true } ? TerminalColors.Of(span) : span.Text);
            }

            writer.Write('\n');
        }
    }

    /// <summary>The text as the options say, each line ended by <c>\n</c>.</summary>
    public string ToString(TextOptions? options)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        WriteTo(writer, options);
        return writer.ToString();
    }

    /// <summary>The text without styles, each line ended by <c>\n</c>.</summary>
    public override string ToString() => ToString(null);
}

/// <summary>A line of styled text.</summary>
/// <param name="Spans">Its spans from left to right; none for an empty line.</param>
internal sealed record StyledLine(ValueList<StyledSpan> Spans)
{
    /// <summary>The line without styles and without an end.</summary>
    public override string ToString() => string.Concat(Spans.Select(s => s.Text));
}

/// <summary>A piece of a line in one style.</summary>
/// <param name="Text">The text, without control characters.</param>
/// <param name="Style">What it is to the reader.</param>
internal sealed record StyledSpan(string Text, TextStyle Style);
