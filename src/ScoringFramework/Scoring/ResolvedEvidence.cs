namespace ScoringFramework.Scoring;

/// <summary>A piece of evidence with what is known of its source.</summary>
public sealed record ResolvedEvidence
{
    internal ResolvedEvidence(EvidenceEntry piece, SourceEntry source)
    {
        (Id, Claim, Source, Title) = (piece.Id, piece.Claim, source.Id, source.Title);
        (Publisher, Tier, Published) = (source.Publisher, source.Tier, source.Published);
        (Locator, Figure) = (piece.Locator, piece.Figure);
    }

    internal ResolvedEvidence(Evidence piece, Source source)
    {
        (Id, Claim, Source, Title) = (piece.Id, piece.Claim, source.Id, source.Title);
        (Publisher, Tier, Published) = (source.Publisher, source.Tier, source.Published);
        (Locator, Figure) = (piece.Locator, Scoring.Figure.Of(piece));
    }

    /// <summary>The evidence's id.</summary>
    public string Id { get; }

    /// <summary>The claim.</summary>
    public string Claim { get; }

    /// <summary>The source's id.</summary>
    public string Source { get; }

    /// <summary>The source's title.</summary>
    public string Title { get; }

    /// <summary>The source's publisher.</summary>
    public string Publisher { get; }

    /// <summary>The source's tier.</summary>
    public string Tier { get; }

    /// <summary>When the source was published; or null.</summary>
    public PartialDate? Published { get; }

    /// <summary>Where in the source; or null.</summary>
    public string? Locator { get; }

    /// <summary>The figure; or null.</summary>
    public Figure? Figure { get; }

    /// <summary>The source in one line: title, publisher, date.</summary>
    [Sentence]
    public string Reference => ReasoningText.Reference(this);
}
