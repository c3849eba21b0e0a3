namespace ScoringFramework.Scoring;

/// <summary>A criterion's evidence and which of it counts for what the rubric requires.</summary>
internal sealed class CountedEvidence
{
    private readonly Origins origins;
    private readonly List<string>? counting;
    private string[]? listed;
    private int? independent;

    public CountedEvidence(DossierIndex view, Origins origins, Requirements requires, IReadOnlyList<Evidence> pieces, DateOnly today)
    {
        (this.origins, Requires, Pieces, PrimaryName) = (origins, requires, pieces, view.Tree.Rubric.SourcePolicy.Tiers[0].Name);
        var discounts = pieces.Count == 0 ? [] : new UncountedEvidence?[pieces.Count];
        IsCommentaryOnly = pieces.Count > 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var source = view.FindSource(pieces[i].Source);
            var isCommentary = source is not null && view.CommentaryOnly.Match(source) is not null;
            discounts[i] = DiscountOf(pieces[i], source, isCommentary, today);
            IsCommentaryOnly &= isCommentary;
            if (discounts[i] is null)
            {
                Counting++;
                Primary += source?.Tier == PrimaryName ? 1 : 0;
                (counting ??= []).Add(pieces[i].Source);
            }
        }

        Discounts = discounts;
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
    public int ListedSources => Listed.Length;

    /// <summary>Independent sources among the counting pieces.</summary>
    public int Sources => independent ??= Counting == 0 ? 0 : origins.Independent(Listed);

    /// <summary>Whether there is evidence, and only commentary.</summary>
    public bool IsCommentaryOnly { get; }

    public int EvidenceShort => Math.Max(0, (Requires.Evidence ?? 0) - Counting);

    public int SourcesShort => Requires.Sources is { } required ? Math.Max(0, required - Sources) : 0;

    public int PrimaryShort => Math.Max(0, (Requires.Primary ?? 0) - Primary);

    // Commentary counts as if it were not there. It must not decline by itself: then leaving it out would publish the score.
    public bool IsMet => EvidenceShort + SourcesShort + PrimaryShort == 0;

    private string[] Listed => listed ??= [.. (counting ?? []).Distinct(StringComparer.Ordinal)];

    private UncountedEvidence? DiscountOf(Evidence piece, Source? source, bool isCommentary, DateOnly today)
    {
        if (isCommentary)
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
