namespace ScoringFramework.Output;

/// <summary>The effects of the rubric's caps and scenarios on the headline.</summary>
internal static class MarkdownEffects
{
    public static void Caps(List<string> text, Scorecard card)
    {
        foreach (var result in card.Caps.Where(c => c.Fired))
        {
            text.AddRange(["", $"{MarkdownText.Of(result.Text)} {MarkdownText.Of(Terms.Stop(result.Cap.Because))}"]);
        }
    }

    public static void Scenarios(List<string> text, Scorecard card)
    {
        if (card.Scenarios.Count == 0)
        {
            return;
        }

        text.AddRange(
            ["", "<details>", "<summary>Scenarios</summary>", "", "| Scenario | Headline | Difference | |", "| :-- | --: | --: | :-- |"]);
        foreach (var scenario in card.Scenarios)
        {
            var layer = card.Layers.TakeWhile(id => id != scenario.Id).Count();
            var mark = layer < card.Layers.Count ? (layer == 0 ? "first layer" : "second layer") : "";
            var score = scenario.Score is null ? ResultWords.InPlaceOfScore(scenario.Outcome)
                : Numerals.Score(scenario.Score, card.Rounding.Decimals);
            text.Add(
                $"| {MarkdownText.Of(scenario.Title)} | {score} | "
                + $"{Numerals.Signed(scenario.Difference, card.Rounding.Decimals)} | {mark} |");
        }

        if (card.Expected is { } expected)
        {
            var score = expected.Score is null ? ResultWords.InPlaceOfScore(expected.Outcome)
                : Numerals.Score(expected.Score, card.Rounding.Decimals);
            text.Add(
                $"| Expected | {score} | "
                + $"{Numerals.Signed(expected.Score - card.Headline.Score, card.Rounding.Decimals)} | by likelihood |");
        }

        text.AddRange(["", "</details>"]);
    }
}
