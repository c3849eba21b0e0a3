namespace ScoringFramework.Output;

/// <summary>A column of a cohort's table: its title, and a text for each subject.</summary>
/// <param name="Title">What is above it, in one line or several.</param>
/// <param name="Cells">The texts, in the order of the ranks.</param>
/// <param name="IsNumber">Whether the texts end below each other; they begin below each other otherwise.</param>
/// <param name="StyleOf">How the text of a subject looks, by its place in the order.</param>
internal sealed record CohortColumn(string Title, string[] Cells, bool IsNumber = false, Func<int, TextStyle>? StyleOf = null)
{
    /// <summary>How many terminal columns it takes.</summary>
    public int Width => Cells.Concat(Title.Split('\n')).Max(c => DisplayWidth.Of(SafeText.Of(c)));

    /// <summary>Whether it may be left out where a line has no room: what it shows is in the scorecards.</summary>
    public bool MayGo { get; init; }

    /// <summary>The column with its texts cut to a width.</summary>
    public CohortColumn Cut(int width) => this with { Cells = [.. Cells.Select(c => Cut(SafeText.Of(c), width))] };

    private static string Cut(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
        {
            return text;
        }

        var end = text.Length;
        while (end > 0 && (DisplayWidth.Of(text.AsSpan(0, end)) > width - 1 || char.IsHighSurrogate(text[end - 1])))
        {
            end--;
        }

        return text[..end] + "…";
    }
}
