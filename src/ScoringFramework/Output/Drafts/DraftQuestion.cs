namespace ScoringFramework.Output;

/// <summary>What a rubric says about a dimension, as an explanation in a starting dossier.</summary>
internal static class DraftQuestion
{
    private const int Indent = 2;

    /// <summary>The title with its weight, the question, the required evidence, and the levels.</summary>
    public static void Write(DraftText text, RubricTree tree, Dimension dimension)
    {
        text.Explain(Indent, $"{dimension.Id}  {dimension.Title} (weight {Figures.Weight(dimension.Weight)})");
        if (dimension is Criterion { Asks: { } asks })
        {
            text.Explain(Indent, asks);
        }

        // What the rubric requires of all criteria is in the rubric.
        if (dimension is Criterion && tree.Find(dimension.Id)!.Requires is var requires && requires != (tree.Rubric.Requires ?? new()))
        {
            text.Explain(Indent, $"Needs {(Needs(requires) is { Length: > 0 } needs ? needs : "no evidence")}.");
        }

        foreach (var level in dimension.Levels)
        {
            var key = level.Key;
            text.Explain(Indent, $"{key}: {level.Text}", hanging: key.Length + 2);
        }
    }

    /// <summary>The questions of a checklist, each with its key.</summary>
    public static void WriteItems(DraftText text, Criterion criterion)
    {
        foreach (var item in criterion.Checklist)
        {
            text.Explain(Indent, $"{item.Key}: {item.Asks} ({Answers(item)})", hanging: 2);
        }
    }

    private static string Answers(ChecklistItem item)
    {
        var points = item.Points == 1 ? "" : $"; {Figures.Weight(item.Points)} points";
        return item.Partly is { } partly ? $"yes, partly, no or n/a{points}; {Figures.Weight(partly)} for partly"
            : $"yes, no or n/a{points}";
    }

    private static string Needs(Requirements requires) => Quote.List(new[]
    {
        requires.Evidence is { } evidence ? $"{Numerals.Count(evidence)} {(evidence == 1 ? "piece" : "pieces")} of evidence" : null,
        requires.Sources is { } sources ? $"{Numerals.Count(sources)} independent {(sources == 1 ? "source" : "sources")}" : null,
        requires.Primary is { } primary ? $"{Numerals.Count(primary)} from the best tier" : null,
        requires.Tiers is { } tiers ? $"sources that are {string.Join(" or ", tiers)}" : null,
        requires.MaxAge is { } age ? $"an age of at most {age}" : null,
    }.OfType<string>());
}
