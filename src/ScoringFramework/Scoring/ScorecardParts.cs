namespace ScoringFramework.Scoring;

/// <summary>
/// What a scorecard makes when it is first asked for, once, whichever threads ask: all but the headline and what it is of. Members are
/// those of <see cref="Scorecard"/>.
/// </summary>
internal sealed record ScorecardParts
{
    public static readonly ScorecardParts Empty = new();

    public Late<ValueList<DimensionScore>> Dimensions { get; init; } = new([]);

    /// <summary>Every dimension's bounds, in rubric order, as the headline has them; empty for a scorecard that was read.</summary>
    public Late<ValueList<Bounds?>> Bounds { get; init; } = new([]);

    public Late<ValueList<LedgerLine>> Ledger { get; init; } = new([]);

    public Late<ValueList<CapResult>> Caps { get; init; } = new([]);

    public Late<ScenarioOutlook> Outlook { get; init; } = new(new([], null, []));

    public Late<ValueList<Lift>> Lifts { get; init; } = new([]);

    public Late<ValueList<EvidenceEntry>> Evidence { get; init; } = new([]);

    public Late<ValueList<SourceEntry>> Sources { get; init; } = new([]);

    public Late<ValueList<DiagnosticEntry>> Diagnostics { get; init; } = new([]);

    public Late<ValueList<Diagnostic>> Notices { get; init; } = new([]);

    public Late<string?> Vector { get; init; } = new((string?)null);

    public CanonicalModel? Method { get; init; }

    /// <summary>The rubric that it was scored by, whose custom curves its method has by name only; null for one that was read.</summary>
    public Rubric? Rubric { get; init; }

    public CanonicalModel? Inputs { get; init; }
}
