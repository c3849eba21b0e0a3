namespace ScoringFramework.Scoring;

/// <summary>What is known of a criterion before anything is aggregated.</summary>
internal sealed record CriterionAssessment
{
    public required Criterion Criterion { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The place on the scale from 0 to 1; meaningful when scored.</summary>
    public double Unit { get; init; }

    /// <summary>
    /// The place of the computed score that a held one replaces; null when nothing is replaced, or nothing can be computed.
    /// </summary>
    public double? Replaced { get; init; }

    /// <summary>The place of a score that its evidence declines; null when it was not declined for that.</summary>
    public double? NotCounted { get; init; }

    /// <summary>Where the score comes from; null without one.</summary>
    public ScoreOrigin? Origin { get; init; }

    /// <summary>Why there is no score; null when scored.</summary>
    public NoScoreReason? Reason { get; init; }

    /// <summary>The shortest way to a score.</summary>
    public ValueList<Need> Needs { get; init; } = [];

    /// <summary>What else a reader must know of the score.</summary>
    public ValueList<ReasoningNote> Notes { get; init; } = [];

    /// <summary>How strong the evidence is; meaningful when scored.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What lowered the confidence.</summary>
    public ValueList<ConfidenceReason> ConfidenceReasons { get; init; } = [];

    public HeldScore? Held { get; init; }

    /// <summary>The figures that its measure could read; null when it is not measured.</summary>
    public FigureChoice? Choice { get; init; }

    /// <summary>The figure that is compared with those of a cohort; null where none is.</summary>
    public decimal? Compared { get; init; }

    /// <summary>True when a held score replaces a computed one.</summary>
    public bool Override => Origin?.Overrides is not null;

    public CriterionValue Value => new(Outcome, Unit);
}
