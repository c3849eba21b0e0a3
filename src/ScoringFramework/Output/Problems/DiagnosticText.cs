namespace ScoringFramework.Output;

/// <summary>
/// Diagnostics as text for people: the line that says what is wrong and where, the place in the file with what is meant underlined,
/// and how to fix it. Without the file's text, the line alone.
/// </summary>
internal static class DiagnosticText
{
    private const int Hanging = 4;

    /// <summary>Diagnostics as the options say.</summary>
    public static StyledText Of(IEnumerable<Diagnostic> diagnostics, DiagnosticTextOptions? options) =>
        options is { FilesChecked: { } files }
        ? OfCheck(diagnostics.ToList(), files, options.TextOf, options.Width, options.FilesLeftAlone)
        : Of(diagnostics, options?.TextOf, options?.Width);

    /// <summary>Diagnostics in their order, an empty line after each that shows its place.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <param name="textOf">Gives the text of a file by the name that spans give it, or null; null when no text is at hand.</param>
    /// <param name="width"> The columns to fit everything into, at least <see cref="ScorecardText.LeastWidth"/>. Null for <see
    /// cref="ScorecardText.DefaultWidth"/>, and then the first line of each diagnostic stays whole, however long: programs read it.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(IEnumerable<Diagnostic> diagnostics, Func<string, string?>? textOf = null, int? width = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentOutOfRangeException.ThrowIfLessThan(width ?? ScorecardText.DefaultWidth, ScorecardText.LeastWidth, nameof(width));
        var text = new StyledTextBuilder();
        var lines = new SourceLines(textOf);
        foreach (var diagnostic in diagnostics)
        {
            Write(text, diagnostic, lines, width);
        }

        return text.Build();
    }

    /// <summary>The result of a check: the diagnostics, and a last line that counts them.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <param name="files">How many files were checked.</param>
    /// <param name="textOf">Gives the text of a file by the name that spans give it, or null; null when no text is at hand.</param>
    /// <param name="width">The columns to fit everything into, or null, as in the other method.</param>
    /// <param name="leftAlone">How many YAML files of other programs were found and not checked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText OfCheck(
        IReadOnlyCollection<Diagnostic> diagnostics, int files, Func<string, string?>? textOf = null, int? width = null, int leftAlone = 0)
    {
        var text = Of(diagnostics, textOf, width);
        var counts = Enum.GetValues<Severity>().Reverse()
            .Select(severity => (Word: Diagnostic.Word(severity), Count: diagnostics.Count(d => d.Severity == severity)))
            .Where(c => c.Count > 0).Select(c => Counted(c.Count, c.Word)).ToArray();
        var others = leftAlone == 0 ? "" : $", {Counted(leftAlone, "other YAML file")} left alone";
        var sum = $"{Counted(files, "file")} checked{others}: {(counts.Length == 0 ? "no problems" : Quote.List(counts))}.";
        var style = diagnostics.Any(d => d.Severity == Severity.Error) ? TextStyle.Bad
            : diagnostics.Any(d => d.Severity == Severity.Warning) ? TextStyle.Caution
            : TextStyle.Good;
        return new([.. text.Lines, new StyledLine([new StyledSpan(sum, style)])]);
    }

    /// <summary>What a code means: its title, why it matters and how to fix it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(DiagnosticDescriptor code, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        return new StyledTextBuilder().Line($"{Diagnostic.Word(code.Severity)} {code.Id}: {code.Title}", TextStyle.Heading)
            .Paragraph(code.Explanation, 2, width).Build();
    }

    private static string Counted(int count, string noun) => $"{Numerals.Count(count)} {noun}{(count == 1 ? "" : "s")}";

    private static void Write(StyledTextBuilder text, Diagnostic diagnostic, SourceLines lines, int? given)
    {
        var width = given ?? ScorecardText.DefaultWidth;
        var style = diagnostic.Severity switch
        {
            Severity.Error => TextStyle.Bad,
            Severity.Warning => TextStyle.Caution,
            _ => TextStyle.Strong,
        };
        var place = diagnostic.Span?.ToString() ?? (diagnostic.Path is { Segments.Count: > 0 } path ? path.ToString() : null);
        text.Write(place is null ? "" : $"{place}: ").Write($"{Diagnostic.Word(diagnostic.Severity)} {diagnostic.Code}", style);
        var remedy = string.Join(' ', new[] { Suggestion(diagnostic), diagnostic.Remedy }.Where(r => r.Length > 0));
        if (diagnostic.Span is not { } span || lines.Find(span) is null)
        {
            Message(text, $": {diagnostic.Message}. {remedy}", given);
            return;
        }

        Message(text, $": {diagnostic.Message}.", given);
        var gutter = Numerals.Count(diagnostic.Related.Select(r => r.Span).Append(span).Max(s => s?.Line ?? 0)).Length + 1;
        WritePlace(text, span, lines, gutter, width, '^', style, "");
        foreach (var related in diagnostic.Related)
        {
            if (related.Span is { } other && lines.Find(other) is not null)
            {
                var file = other.File == span.File ? "" : $"{other.File}: ";
                WritePlace(text, other, lines, gutter, width, '-', TextStyle.Strong, $" {file}{related.Message}");
            }
            else
            {
                text.Paragraph($"{related.Message}: {related.Span?.ToString() ?? related.Path?.ToString()}", gutter + 3, width);
            }
        }

        if (remedy.Length > 0)
        {
            text.Paragraph(remedy, gutter + 3, width);
        }

        text.Blank();
    }

    /// <summary>Ends the first line, broken between words where a width is given.</summary>
    private static void Message(StyledTextBuilder text, string message, int? width)
    {
        var words = message.TrimEnd().Split(' ');
        var fitting = words.Length;
        while (width is { } columns && fitting > 1 && text.Column + DisplayWidth.Of(string.Join(' ', words[..fitting])) > columns)
        {
            fitting--;
        }

        text.Line(string.Join(' ', words[..fitting]));
        if (fitting < words.Length)
        {
            text.Paragraph(string.Join(' ', words[fitting..]), Hanging, width!.Value);
        }
    }

    private static void WritePlace(
        StyledTextBuilder text, SourceSpan span, SourceLines lines, int gutter, int width, char mark, TextStyle style, string message)
    {
        var line = lines.Find(span)!;
        var to = span.EndLine > span.Line ? line.Length : span.EndColumn - 1;
        var excerpt = SourceExcerpt.Of(line, span.Column - 1, to, width - gutter - 3);
        text.WriteRight(Numerals.Count(span.Line), gutter, TextStyle.Faint).Write(" │ ", TextStyle.Faint).Line(excerpt.Text);
        text.MoveTo(gutter).Write(" │ ", TextStyle.Faint).MoveTo(gutter + 3 + excerpt.Indent)
            .Write(new string(mark, excerpt.Length), style).Line(message);
    }

    private static string Suggestion(Diagnostic diagnostic) =>
        diagnostic.Suggestion is null ? "" : $"Did you mean '{diagnostic.Suggestion}'?";
}
