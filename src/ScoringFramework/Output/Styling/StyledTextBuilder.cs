namespace ScoringFramework.Output;

/// <summary>Writes styled text from left to right and from top to bottom, in terminal columns. Not thread-safe.</summary>
internal sealed class StyledTextBuilder
{
    private readonly List<StyledLine> lines = [];
    private readonly List<StyledSpan> spans = [];

    /// <summary>The column that comes next, from 0.</summary>
    public int Column { get; private set; }

    public StyledTextBuilder Write(string text, TextStyle style = TextStyle.Plain)
    {
        var safe = SafeText.Of(text);
        if (safe.Length > 0)
        {
            spans.Add(new(safe, style));
            Column += DisplayWidth.Of(safe);
        }

        return this;
    }

    /// <summary>Moves to a column; stays where it is when that is passed already.</summary>
    public StyledTextBuilder MoveTo(int column) => column > Column ? Write(new string(' ', column - Column)) : this;

    /// <summary>Writes text that ends right before a column.</summary>
    public StyledTextBuilder WriteRight(string text, int end, TextStyle style = TextStyle.Plain) =>
        MoveTo(end - DisplayWidth.Of(SafeText.Of(text))).Write(text, style);

    public StyledTextBuilder EndLine()
    {
        TrimEnd();
        lines.Add(new(spans.ToValueList()));
        spans.Clear();
        Column = 0;
        return this;
    }

    public StyledTextBuilder Line(string text, TextStyle style = TextStyle.Plain) => Write(text, style).EndLine();

    /// <summary>An empty line, unless the text is empty or the last line is.</summary>
    public StyledTextBuilder Blank()
    {
        if (lines.Count > 0 && lines[^1].Spans.Count > 0)
        {
            EndLine();
        }

        return this;
    }

    /// <summary>Text from a column on, broken between words; its further lines start at the same column.</summary>
    public StyledTextBuilder Paragraph(string text, int indent, int width, TextStyle style = TextStyle.Plain)
    {
        foreach (var line in WordWrap.Lines(text, width - indent))
        {
            MoveTo(indent).Line(line, style);
        }

        return this;
    }

    public StyledText Build() => new(lines.ToValueList());

    private void TrimEnd()
    {
        while (spans.Count > 0)
        {
            var text = spans[^1].Text.TrimEnd(' ');
            if (text.Length > 0)
            {
                spans[^1] = spans[^1] with { Text = text };
                return;
            }

            spans.RemoveAt(spans.Count - 1);
        }
    }
}
