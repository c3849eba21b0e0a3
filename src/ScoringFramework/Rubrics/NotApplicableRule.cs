namespace ScoringFramework.Rubrics;

/// <summary>Whether a dossier may say that a criterion does not apply.</summary>
public enum NotApplicableRule
{
    /// <summary>It may, with a reason.</summary>
    NeedsReason,

    /// <summary>It may not: the criterion applies to every subject.</summary>
    Never,
}
