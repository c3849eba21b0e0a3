namespace ScoringFramework.Scoring;

/// <summary>What is known of a criterion, before anything is aggregated.</summary>
internal sealed record CriterionAssessment
{
    public required Criterion Criterion { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The place on the scale from 0 to 1; meaningful when scored.</summary>
    public double Unit { get; init; }

    /// <summary>Where the score comes from: a whole sentence; empty without one.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Why there is no score: a sentence's part without a full stop; null when scored.</summary>
    public string? Reason { get; init; }

    /// <summary>The shortest way to a score, in whole sentences.</summary>
    public ValueList<string> Needs { get; init; } = [];

    /// <summary>What else a reader must know of the score, in whole sentences.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>How well evidence carries it; meaningful when scored.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What lowered the confidence, in whole sentences.</summary>
    public ValueList<string> ConfidenceReasons { get; init; } = [];

    public HeldScore? Held { get; init; }

    /// <summary>True when a held score stands in place of a computed one.</summary>
    public bool Override { get; init; }

    public CriterionValue Value => new(Outcome, Unit);
}
