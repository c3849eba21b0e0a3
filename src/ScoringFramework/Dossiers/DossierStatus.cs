namespace ScoringFramework.Dossiers;

/// <summary>How far a dossier has come.</summary>
public enum DossierStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Read by somebody other than its author.</summary>
    Reviewed,

    /// <summary>Public.</summary>
    Published,
}
