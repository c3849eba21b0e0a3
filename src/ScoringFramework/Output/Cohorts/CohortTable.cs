namespace ScoringFramework.Output;

/// <summary>The ranked subjects of a cohort, one a line.</summary>
internal sealed class CohortTable(Cohort cohort, int width)
{
    private const int Gap = 2;
    private const int ShortestName = 20;

    private readonly Standing[] subjects = [.. cohort.Ranked];

    public void Write(StyledTextBuilder text)
    {
        var columns = Fitted();
        foreach (var (column, end) in Ends(columns))
        {
            Cell(text, column, end, column.Title, TextStyle.Heading);
        }

        text.EndLine();
        for (var i = 0; i < subjects.Length; i++)
        {
            foreach (var (column, end) in Ends(columns))
            {
                Cell(text, column, end, column.Cells[i], column.StyleOf?.Invoke(i) ?? TextStyle.Plain);
            }

            text.EndLine();
        }
    }

    private static void Cell(StyledTextBuilder text, CohortColumn column, int end, string cell, TextStyle style) =>
        _ = column.IsNumber ? text.WriteRight(cell, end, style) : text.MoveTo(end - column.Width).Write(cell, style);

    private static IEnumerable<(CohortColumn Column, int End)> Ends(IEnumerable<CohortColumn> columns)
    {
        var end = -Gap;
        foreach (var column in columns)
        {
            end += Gap + column.Width;
            yield return (column, end);
        }
    }

    // What the scorecards show too is left out, from the right, where even short names leave no room; then names are cut to what there is.
    private List<CohortColumn> Fitted()
    {
        var columns = All().ToList();
        var name = columns.Find(c => !c.IsNumber)!;
        var shortest = Math.Min(name.Width, ShortestName);
        int Room() => width + Gap - columns.Where(c => c != name).Sum(c => c.Width + Gap) - Gap;
        while (Room() < shortest && columns.FindLastIndex(c => c.MayGo) is >= 0 and var last)
        {
            columns.RemoveAt(last);
        }

        columns[columns.IndexOf(name)] = name.Cut(Math.Max(shortest, Room()));
        return columns;
    }

    private IEnumerable<CohortColumn> All()
    {
        var decimals = subjects[0].Card.Rounding.Decimals;
        yield return new("rank", Each(s => $"{(s.IsTied ? "=" : "")}{Numerals.Count(s.Rank)}"), IsNumber: true);
        yield return new("could", Each(s => s.Possible.ToString()), IsNumber: true, _ => TextStyle.Faint);
        yield return new("subject", Each(CohortText.Name));
        yield return new("score", Each(s => Numerals.Score(s.Score, decimals)), IsNumber: true, _ => TextStyle.Strong);
        if (subjects.Any(s => s.Earlier is not null))
        {
            yield return new("since", Each(s => CohortText.Since(s.Earlier, s.Change, decimals)), IsNumber: true,
                i => StyleOf(subjects[i]));
        }

        yield return new("bounds", Each(s => CohortText.Bounds(s.Card)), IsNumber: true, _ => TextStyle.Faint) { MayGo = true };
        foreach (var top in subjects[0].Card.Dimensions.Where(d => d.Parent is null))
        {
            var scores = Each(s => s.Card.Find(top.Id) is { } dimension ? ResultWords.Score(dimension) : Numerals.None);
            yield return new(top.Id, scores, IsNumber: true) { MayGo = true };
        }

        if (subjects.Any(s => s.Card.Headline.Confidence is not null))
        {
            yield return new("conf.", Each(s => s.Card.Headline.Confidence is { } c ? Terms.Of(c) : ""), IsNumber: false,
                i => subjects[i].Card.Headline.Confidence is { } c ? ResultWords.StyleOf(c) : TextStyle.Plain);
        }

        if (subjects.Any(s => Word(s) is not null))
        {
            var title = subjects.Any(s => s.Card.Headline.Position is not null) ? "position" : "level";
            yield return new(title, Each(s => Word(s) ?? "")) { MayGo = true };
        }
    }

    private static TextStyle StyleOf(Standing subject) => subject.Change switch
    {
        null or 0 => TextStyle.Faint,
        { } moved => moved > 0 == (subject.Card.Better == Better.Higher) ? TextStyle.Good : TextStyle.Bad,
    };

    private static string? Word(Standing subject) => subject.Card.Headline.Position ?? subject.Card.Headline.Level;

    private string[] Each(Func<Standing, string> text) => [.. subjects.Select(text)];
}
