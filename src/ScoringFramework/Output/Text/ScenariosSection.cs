namespace ScoringFramework.Output;

/// <summary>The headline in each scenario, and the mean over all of them.</summary>
internal static class ScenariosSection
{
    public static void Write(StyledTextBuilder text, Scorecard card)
    {
        if (card.Scenarios.Count == 0)
        {
            return;
        }

        var names = card.Scenarios.Max(s => DisplayWidth.Of(SafeText.Of(s.Title)));
        var scoreEnd = 2 + Math.Max(names, card.Expected is null ? 0 : ExpectedTitle.Length) + 2
            + Math.Max("headline".Length, card.Scenarios.Max(s => Score(s.Outcome, s.Score, card).Length));
        var differenceEnd = scoreEnd + 2
            + Math.Max("difference".Length, card.Scenarios.Max(s => Numerals.Signed(s.Difference, card.Rounding.Decimals).Length));
        text.Blank().Write("Scenarios", TextStyle.Heading)
            .WriteRight("headline", scoreEnd, TextStyle.Faint)
            .WriteRight("difference", differenceEnd, TextStyle.Faint)
            .EndLine();
        foreach (var scenario in card.Scenarios)
        {
            var layer = card.Layers.TakeWhile(id => id != scenario.Id).Count();
            var isLayer = layer < card.Layers.Count;
            text.MoveTo(2).Write(scenario.Title, isLayer ? TextStyle.Strong : TextStyle.Plain)
                .WriteRight(Score(scenario.Outcome, scenario.Score, card), scoreEnd)
                .WriteRight(Numerals.Signed(scenario.Difference, card.Rounding.Decimals), differenceEnd, StyleOf(scenario.Difference))
                .Write(isLayer ? $"   {(layer == 0 ? "first" : "second")} layer" : "", TextStyle.Faint)
                .EndLine();
        }

        if (card.Expected is { } expected)
        {
            text.MoveTo(2).Write(ExpectedTitle)
                .WriteRight(Score(expected.Outcome, expected.Score, card), scoreEnd)
                .WriteRight(Numerals.Signed(expected.Score - card.Headline.Score, card.Rounding.Decimals), differenceEnd,
                    StyleOf(expected.Score - card.Headline.Score))
                .Write("   by likelihood", TextStyle.Faint)
                .EndLine();
        }
    }

    private const string ExpectedTitle = "Expected";

    private static string Score(Outcome outcome, decimal? score, Scorecard card) =>
        score is null ? ResultWords.InPlaceOfScore(outcome) : Numerals.Score(score, card.Rounding.Decimals);

    private static TextStyle StyleOf(decimal? difference) => difference switch
    {
        > 0 => TextStyle.Good,
        < 0 => TextStyle.Caution,
        _ => TextStyle.Plain,
    };
}
