namespace ScoringFramework.Scoring;

/// <summary>Requirements that the evidence does not meet: what there is, and the shortest way to publication.</summary>
internal static class RequirementFacts
{
    /// <summary>What is required, and what there is of it.</summary>
    public static NoScoreReason Reason(CountedEvidence counted)
    {
        var all = counted.Pieces.Select(p => p.Id).ToValueList();
        if (counted.IsCommentaryOnly)
        {
            return new(NoScoreKind.CommentaryOnly) { Evidence = all };
        }

        return new(NoScoreKind.TooLittleEvidence)
        {
            Evidence = all,
            Requires = new(
                counted.EvidenceShort > 0 ? counted.Requires.Evidence!.Value : 0,
                counted.SourcesShort > 0 ? counted.Requires.Sources!.Value : 0,
                counted.PrimaryShort > 0 ? counted.Requires.Primary!.Value : 0),
            Has = Has(counted),
            SharesOrigin = counted.ListedSources > counted.Sources,
            Tier = counted.PrimaryName,
            NotCounted = counted.Discounts.OfType<UncountedEvidence>().ToValueList(),
        };
    }

    /// <summary>The shortest way to publication.</summary>
    public static Need Need(string criterion, CountedEvidence counted)
    {
        var (evidence, sources, primary) = (counted.EvidenceShort, counted.SourcesShort, counted.PrimaryShort);
        return new(NeedKind.Evidence, criterion)
        {
            Has = Has(counted),
            Missing = new(Math.Max(evidence, Math.Max(sources, primary)), sources, primary),
            Tier = counted.PrimaryName,
        };
    }

    private static EvidenceCount Has(CountedEvidence counted) => new(counted.Counting, counted.Sources, counted.Primary);
}
