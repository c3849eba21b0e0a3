namespace ScoringFramework.Yaml;

/// <summary>Reads which sources may be used for what.</summary>
internal static class SourcePolicyReader
{
    private const string TierExample = "Write each tier and the best confidence that it can give, such as { primary: green }.";

    public static SourcePolicy Read(Field field)
    {
        var policy = field.Map(PolicyFields.SourcePolicy);
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
        var spread = field.Map(PolicyFields.ConfidenceSpread);
        return PolicyFields.ConfidenceSpread.Names.Where(spread.Has)
            .Select(word => new ConfidenceSpread(RubricWords.Confidences.Find(word)!.Value, spread[word].Real() ?? 0)).ToValueList();
    }
}
