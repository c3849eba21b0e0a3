namespace ScoringFramework;

/// <summary>Reads which sources may carry what.</summary>
internal static class SourcePolicyReader
{
    private const string TierExample = "Give tiers and the best confidence that each can carry, such as { primary: green }.";

    private static readonly FieldSet Fields =
        new("a source policy", "tiers", "commentary-only", "excluded", "disagreement", "confidence-spread");

    private static readonly FieldSet Spreads = new("a confidence spread", RubricWords.Confidences.All.ToValueList());

    public static SourcePolicy Read(Field field)
    {
        var policy = field.Map(Fields);
        var tiers = policy["tiers"].Entries(TierExample);
        return new()
        {
            Tiers = policy["tiers"].Node is YamlMap
                ? tiers.Select(t => new Tier(t.Name, t.Word(RubricWords.Confidences) ?? Confidence.Red)).ToValueList()
                : SourcePolicy.Default.Tiers,
            CommentaryOnly = policy["commentary-only"].Texts() ?? [],
            Excluded = policy["excluded"].Texts() ?? [],
            Disagreement = policy["disagreement"].Percent(),
            ConfidenceSpread = Spread(policy["confidence-spread"]),
        };
    }

    private static ValueList<ConfidenceSpread> Spread(Field field)
    {
        var spread = field.Map(Spreads);
        return Spreads.Names.Where(spread.Has)
            .Select(word => new ConfidenceSpread(RubricWords.Confidences.Find(word)!.Value, spread[word].Real() ?? 0)).ToValueList();
    }
}
