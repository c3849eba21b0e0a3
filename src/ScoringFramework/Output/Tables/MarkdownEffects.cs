namespace ScoringFramework.Output;

/// <summary>What the rubric's caps and futures do to the headline.</summary>
internal static class MarkdownEffects
{
    public static void Caps(List<string> text, Scorecard card)
    {
        foreach (var result in card.Caps.Where(c => c.Fired))
        {
            var limits = Quote.List(result.Cap.Limits.Select(l => $"{l.Target} at most {Numerals.Score(l.Limit, card.Rounding.Decimals)}"));
            var taken = card.Ledger.Where(l => l.Kind == LedgerKind.Cap && l.Id == result.Id).Sum(l => l.Displayed);
            text.AddRange(["", $"**Cap {MarkdownText.Of(result.Id)}**: {MarkdownText.Of(limits)}, {Numerals.Signed(taken, card.Rounding.Decimals)} of the headline. {MarkdownText.Of(result.Cap.Because)}"]);
        }
    }

    public static void ScenarioScoring(List<string> text, Scorecard card)
    {
        if (card.Scenarios.Count == 0)
        {
            return;
        }

        text.AddRange(["", "<details>", "<summary>Scenarios</summary>", "", "| Future | Headline | Difference | |", "| :-- | --: | --: | :-- |"]);
        foreach (var scenario in card.Scenarios)
        {
            var layer = card.Layers.TakeWhile(id => id != scenario.Id).Count();
            var mark = layer < card.Layers.Count ? (layer == 0 ? "first layer" : "second layer") : "";
            var score = scenario.Score is null ? ResultWords.InPlaceOfScore(scenario.Outcome) : Numerals.Score(scenario.Score, card.Rounding.Decimals);
            text.Add($"| {MarkdownText.Of(scenario.Title)} | {score} | {Numerals.Signed(scenario.Difference, card.Rounding.Decimals)} | {mark} |");
        }

        if (card.Expected is { } expected)
        {
            var score = expected.Score is null ? ResultWords.InPlaceOfScore(expected.Outcome) : Numerals.Score(expected.Score, card.Rounding.Decimals);
            text.Add($"| Expected | {score} | {Numerals.Signed(expected.Score - card.Headline.Score, card.Rounding.Decimals)} | by likelihood |");
        }

        text.AddRange(["", "</details>"]);
    }
}
