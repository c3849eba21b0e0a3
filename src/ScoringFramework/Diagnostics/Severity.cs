namespace ScoringFramework;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Something worth knowing; nothing needs to change.</summary>
    Note,

    /// <summary>Probably a mistake; the result is valid, and <c>--strict</c> refuses it.</summary>
    Warning,

    /// <summary>A mistake: the file has no value until it is fixed.</summary>
    Error,
}
