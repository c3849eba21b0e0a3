namespace ScoringFramework.Scoring;

/// <summary>A criterion's evidence and which of it counts for what the rubric requires.</summary>
internal sealed class CountedEvidence
{
    public CountedEvidence(DossierIndex view, Origins origins, Requirements requires, IReadOnlyList<Evidence> pieces, DateOnly today)
    {
        (Requires, Pieces) = (requires, pieces);
        Discounts = pieces.Select(p => DiscountOf(view, p, today)).ToArray();
        var counting = pieces.Where((_, i) => Discounts[i] is null).ToArray();
        var firstTier = view.Tree.Rubric.SourcePolicy.Tiers[0].Name;
        Counting = counting.Length;
        Primary = counting.Count(p => view.FindSource(p.Source)?.Tier == firstTier);
        var sources = counting.Select(p => p.Source).Distinct(StringComparer.Ordinal).ToArray();
        (ListedSources, Sources) = (sources.Length, origins.Independent(sources));
        PrimaryName = firstTier;
        IsCommentaryOnly = pieces.Count > 0 && pieces.All(p => IsCommentary(view, p));
    }

    public Requirements Requires { get; }

    public IReadOnlyList<Evidence> Pieces { get; }

    /// <summary>Why each piece does not count; null where it does.</summary>
    public IReadOnlyList<UncountedEvidence?> Discounts { get; }

    public int Counting { get; }

    /// <summary>Counting pieces of the first tier.</summary>
    public int Primary { get; }

    public string PrimaryName { get; }

    /// <summary>Sources of the counting pieces, whether or not they share an origin.</summary>
    public int ListedSources { get; }

    /// <summary>Independent sources among the counting pieces.</summary>
    public int Sources { get; }

    /// <summary>Whether there is evidence, and nothing but commentary.</summary>
    public bool IsCommentaryOnly { get; }

    public int EvidenceShort => Math.Max(0, (Requires.Evidence ?? 0) - Counting);

    public int SourcesShort => Math.Max(0, (Requires.Sources ?? 0) - Sources);

    public int PrimaryShort => Math.Max(0, (Requires.Primary ?? 0) - Primary);

    // Commentary counts as if it were not there. It must not decline by itself: then leaving it out would publish the score.
    public bool IsMet => EvidenceShort + SourcesShort + PrimaryShort == 0;

    private static bool IsCommentary(DossierIndex view, Evidence piece) =>
        view.FindSource(piece.Source) is { } source && view.CommentaryOnly.Match(source) is not null;

    private UncountedEvidence? DiscountOf(DossierIndex view, Evidence piece, DateOnly today)
    {
        var source = view.FindSource(piece.Source);
        if (IsCommentary(view, piece))
        {
            return new(UncountedKind.Commentary, piece.Id);
        }

        if (Requires.Tiers is { } tiers && source is not null && !tiers.Contains(source.Tier))
        {
            return new(UncountedKind.Tier, piece.Id) { Tier = source.Tier };
        }

        var date = EvidenceAge.DateOf(piece, source);
        return EvidenceAge.IsStale(date, Requires.MaxAge, today)
            ? new(UncountedKind.Stale, piece.Id) { Date = date, MaxAge = Requires.MaxAge }
            : null;
    }
}
