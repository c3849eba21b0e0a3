namespace ScoringFramework.Output;

/// <summary>The scenarios across a cohort as text for people: headlines with ranks, what they come to, and who is fragile.</summary>
internal static class OutlookText
{
    private const int TitleWidth = 10;

    public static void Write(StyledTextBuilder text, Cohort cohort, int width)
    {
        text.Blank().Line("Scenarios", TextStyle.Heading);
        var outlooks = cohort.Outlooks;
        if (outlooks.Count == 0)
        {
            text.Paragraph(cohort.Ranked.Count == 0 ? "Nobody is ranked." : "The rubric has no scenarios.", 2, width);
            return;
        }

        var first = true;
        foreach (var block in Blocks(outlooks, width - 2))
        {
            if (!first)
            {
                text.Blank();
            }

            first = false;
            ColumnTable.Write(text, ColumnTable.Fit(block, width - 2), 2);
        }

        Summary(text, outlooks, width);
        Fragile(text, outlooks, width);
    }

    /// <summary>A headline with its rank: <c>7.10 =4</c>.</summary>
    public static string Cell(ScenarioStanding standing, int decimals) => standing.Score is { } score
        ? $"{Numerals.Score(score, decimals)} {(standing.IsTied ? "=" : "")}{Numerals.Count(standing.Rank!.Value)}"
        : ResultWords.InPlaceOfScore(standing.Outcome);

    /// <summary>The titles of a subject's layers, the first layer first.</summary>
    public static IEnumerable<string> Layers(Outlook outlook) =>
        outlook.Layers.Select(id => outlook.Scenarios.First(s => s.Id == id).Title);

    // As many scenarios beside each other as there is room for; the others are below, with the subjects again.
    private static IEnumerable<List<CohortColumn>> Blocks(ValueList<Outlook> outlooks, int width)
    {
        var (subject, room) = (Subject(outlooks), Math.Min(Subject(outlooks).Width, 20));
        var block = new List<CohortColumn> { subject };
        var used = room;
        for (var i = 0; i < outlooks[0].Scenarios.Count; i++)
        {
            var index = i;
            var title = string.Join('\n', WordWrap.Lines(outlooks[0].Scenarios[i].Title, TitleWidth));
            var column = new CohortColumn(
                title, [.. outlooks.Select(o => Cell(o.Scenarios[index], Decimals(o)))], IsNumber: true,
                row => outlooks[row].Scenarios[index] == outlooks[row].Worst ? TextStyle.Caution : TextStyle.Plain);
            if (block.Count > 1 && used + 2 + column.Width > width)
            {
                yield return block;
                (block, used) = ([subject], room);
            }

            block.Add(column);
            used += 2 + column.Width;
        }

        yield return block;
    }

    private static CohortColumn Subject(ValueList<Outlook> outlooks) =>
        new("subject", [.. outlooks.Select(o => CohortText.Name(o.Standing.Card))]);

    // The layers are below where there is no room beside the numbers.
    private static void Summary(StyledTextBuilder text, ValueList<Outlook> outlooks, int width)
    {
        var layers = new CohortColumn("layers", [.. outlooks.Select(o => string.Join(", ", Layers(o)))]);
        var (numbers, room) = (Numbers(outlooks).ToList(), width - 2);
        var isBeside = numbers.Sum(c => c.Width + 2) + layers.Width <= room;
        text.Blank();
        ColumnTable.Write(text, ColumnTable.Fit(isBeside ? [.. numbers, layers] : numbers, room), 2);
        if (!isBeside && outlooks.Any(o => o.Layers.Count > 0))
        {
            var subject = Subject(outlooks);
            subject = subject.Cut(Math.Min(subject.Width, room / 3));
            text.Blank();
            ColumnTable.Write(text, [subject, layers.Cut(room - subject.Width - 2)], 2);
        }
    }

    private static IEnumerable<CohortColumn> Numbers(ValueList<Outlook> outlooks)
    {
        string[] Each(Func<Outlook, string> of) => [.. outlooks.Select(of)];
        yield return Subject(outlooks);
        yield return new("headline", Each(o => $"{Numerals.Score(o.Standing.Score, Decimals(o))} "
            + $"{(o.Standing.IsTied ? "=" : "")}{Numerals.Count(o.Standing.Rank)}"), IsNumber: true);
        if (outlooks.Any(o => o.Expected is not null))
        {
            yield return new("expected", Each(o => o.Expected is { } e
                ? $"{Numerals.Score(e, Decimals(o))} {Numerals.Count(o.ExpectedRank!.Value)}" : Terms.Of(Outcome.Declined)), IsNumber: true)
            { MayGo = true };
        }

        yield return new("worst", Each(o => Numerals.Score(o.Worst?.Score, Decimals(o))), IsNumber: true);
        yield return new("spread", Each(o => Numerals.Score(o.Spread, Decimals(o))), IsNumber: true) { MayGo = true };
        if (outlooks.Any(o => o.Fragile.Count > 0))
        {
            yield return new("", Each(o => o.Fragile.Count > 0 ? "fragile" : "")) { StyleOf = _ => TextStyle.Caution };
        }
    }

    private static void Fragile(StyledTextBuilder text, ValueList<Outlook> outlooks, int width)
    {
        text.Blank();
        foreach (var outlook in outlooks.Where(o => o.Fragile.Count > 0))
        {
            text.Paragraph(outlook.Text, 2, width);
        }

        if (outlooks.All(o => o.Fragile.Count == 0))
        {
            text.Paragraph("Nobody is fragile.", 2, width);
        }

        var scale = outlooks[0].Standing.Card.Scale;
        var points = scale.IsOpen ? "" : $" its headline is worse by {Quote.Number(scale.Span / 20)} or more, or";
        text.Paragraph($"fragile: in a scenario{points} it falls by a quarter of the ranks and at least two, or has no headline. Beside a "
            + "headline is its rank in that scenario. layers: the two scenarios that lift it most.", 2, width, TextStyle.Faint);
    }

    private static int Decimals(Outlook outlook) => outlook.Standing.Card.Rounding.Decimals;
}
