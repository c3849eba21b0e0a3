namespace ScoringFramework.Yaml;

/// <summary>The words of a comment, with their places.</summary>
internal sealed class CommentWords(SourcePlaces places, int start, int end)
{
    private int at = start;

    /// <summary>The next word; an empty one at the end.</summary>
    public (string Text, SourceSpan Span) Next()
    {
        while (at < end && places[at] is ' ' or '\t')
        {
            at++;
        }

        var from = at;
        while (at < end && places[at] is not (' ' or '\t'))
        {
            at++;
        }

        return (places.Text[from..at], places.Span(from, at));
    }

    /// <summary>What is left.</summary>
    public string Rest() => places.Text[at..end].Trim();
}
