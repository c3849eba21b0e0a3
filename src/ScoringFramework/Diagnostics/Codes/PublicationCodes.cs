using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF3xxx: evidence policy and publication.</summary>
internal static class PublicationCodes
{
    /// <summary>Excluded outlet.</summary>
    public static DiagnosticDescriptor ExcludedOutlet { get; } = new("SF3101", Error, "excluded outlet",
        "The rubric's source policy excludes this outlet by name or domain, so it may not be cited. Cite the publication that it "
        + "repeats, or remove the claim.");

    /// <summary>Figure from a commentary-only outlet.</summary>
    public static DiagnosticDescriptor CommentaryFigure { get; } = new("SF3102", Error, "figure from a commentary-only outlet",
        "The source policy allows this outlet for commentary only. It may support an argument, but not give a figure. Take the figure "
        + "from the publication that it comes from, or remove 'metric'.");

    /// <summary>Counter-evidence not answered.</summary>
    public static DiagnosticDescriptor CounterEvidenceIgnored { get; } = new("SF3103", Warning, "counter-evidence not answered",
        "A source of the best tier contradicts this score, and the argument does not mention it. Readers will see it in the register. "
        + "Cite it in 'because' and explain why the score is still right, or change the score.");

    /// <summary>Confidence limit without effect.</summary>
    public static DiagnosticDescriptor HeldConfidenceIdle { get; } = new("SF3104", Warning, "confidence limit without effect",
        "'confidence' may only lower the confidence that the evidence gives. Here the evidence gives no more than the limit, so the "
        + "limit has no effect. Remove it.");

    /// <summary>Figures disagree.</summary>
    public static DiagnosticDescriptor Unreconciled { get; } = new("SF3201", Warning, "figures disagree",
        "Figures of one metric, unit and period differ by more than the rubric allows. They are never averaged. For now the most recent "
        + "figure of the best tier is used, and confidence is lower. Choose one under 'reconciliations', with the reason.");

    /// <summary>Units cannot be converted.</summary>
    public static DiagnosticDescriptor UnitMismatch { get; } = new("SF3202", Error, "units cannot be converted",
        "Units must be equal. Only percent and ratio, thousand, million and billion, and months and years are converted, because that is "
        + "exact. Write the figure in the expected unit, or give the metric another name.");

    /// <summary>Nothing to reconcile.</summary>
    public static DiagnosticDescriptor NothingToReconcile { get; } = new("SF3203", Error, "nothing to reconcile",
        "A reconciliation chooses between figures of one metric, unit and period, and here there is only one. Remove it. Or give the "
        + "other figure the same metric name, unit and period.");

    /// <summary>Figure that the measure cannot read.</summary>
    public static DiagnosticDescriptor UnreadableFigure { get; } = new("SF3204", Warning, "figure that the measure cannot read",
        "A curve reads numbers, and a lookup reads the texts that it lists. A figure in another form does not count, and its criterion "
        + "may be missing. Write only the number as the value, and put details in the claim. For a lookup, write one of its texts.");

    /// <summary>Cap not decided.</summary>
    public static DiagnosticDescriptor CapNotDecided { get; } = new("SF3301", Warning, "cap not decided",
        "A cap's condition names a criterion without a score, so the cap does not apply: an unknown score is never a low one. The "
        + "headline may therefore be too high. Score the criterion. If it has no score on purpose, suppress this warning with the reason.");

    /// <summary>Score that is not published.</summary>
    public static DiagnosticDescriptor ScoreNotPublished { get; } = new("SF3302", Warning, "score that is not published",
        "The dossier has a score or evidence for this criterion, and the criterion is still declined or missing. The headline is "
        + "computed without it, and may be higher for that. The remedy is the shortest way to a score. In a draft this is a note. If "
        + "it is meant, write 'declined' with the reason.");

    /// <summary>Headline that is not published.</summary>
    public static DiagnosticDescriptor HeadlineNotPublished { get; } = new("SF3303", Warning, "headline that is not published",
        "The rubric's rules for publication are not met, so there is no headline. The remedy is the next step to one, and scoring "
        + "score shows all steps. In a draft this is a note.");

    /// <summary>Evidence for a criterion that does not apply.</summary>
    public static DiagnosticDescriptor EvidenceNotApplicable { get; } = new(
        "SF3304", Warning, "evidence for a criterion that does not apply",
        "A criterion that does not apply leaves the headline, which may be higher without it. Evidence that supports or contradicts "
        + "it suggests that it does apply. Score the criterion, or remove it from the evidence.");

    /// <summary>Criterion that always applies.</summary>
    public static DiagnosticDescriptor NotApplicableRefused { get; } = new("SF3305", Error, "criterion that always applies",
        "The rubric says 'not-applicable: never' for this criterion, because no subject may do without it. Score it. If its score "
        + "cannot be published, write 'declined' with the reason, and it counts as the rubric says for missing scores.");

    /// <summary>Dossier that cannot be scored alone.</summary>
    public static DiagnosticDescriptor ScoredAlone { get; } = new("SF3306", Error, "dossier that cannot be scored alone",
        "A curve of the rubric compares a figure with those of the other subjects in a cohort. Without them, the criterion has no score, "
        + "and the headline would be another one. Score the folder of the cohort's dossiers, or name it: --cohort DIR. In C#, use "
        + "ScoreTogether.");

    /// <summary>Field without effect yet.</summary>
    public static DiagnosticDescriptor NotUsedYet { get; } = new("SF3901", Note, "field without effect yet",
        "The confidence-spread of a rubric is for uncertainty studies. This version reads and checks it, but does not use it yet. Nothing "
        + "is wrong.");
}
