namespace ScoringFramework.Benchmarks;

/// <summary>Reads what a scorecard makes when it is first asked for, so no cost is hidden.</summary>
internal static class Reading
{
    /// <summary>Every number, outcome and ledger line.</summary>
    public static double Numbers(Scorecard card)
    {
        var sum = (double)(card.Headline.Score ?? 0) + (card.Headline.Completeness ?? 0) + (double)(card.Headline.Bounds?.High ?? 0);
        foreach (var dimension in card.Dimensions)
        {
            sum += (double)((dimension.Score ?? 0) + (dimension.Contribution ?? 0) + (dimension.Upside ?? 0));
            sum += (dimension.Unrounded ?? 0) + dimension.Weight + dimension.LocalShare;
            sum += dimension.EffectiveWeight + (int)dimension.Outcome;
        }

        foreach (var line in card.Ledger)
        {
            sum += line.Value + (double)line.Displayed;
        }

        return sum + card.Caps.Count(c => c.Fired) + (double)card.Scenarios.Sum(s => s.Score ?? 0);
    }

    /// <summary>How long the reasoning of all dimensions is as text.</summary>
    public static int Reasonings(Scorecard card) => card.Dimensions.Sum(d => d.Reasoning.Text.Length);

    /// <summary>The numbers, and every other property that is made late.</summary>
    public static double Everything(Scorecard card) =>
        Numbers(card) + Reasonings(card) + card.Evidence.Count + card.Sources.Count + card.Diagnostics.Count + card.Vector!.Length
        + card.Method!.Length + card.Inputs!.Length + card.Dossier.ScoringHash!.Length + card.Dossier.ContentHash!.Length;
}
