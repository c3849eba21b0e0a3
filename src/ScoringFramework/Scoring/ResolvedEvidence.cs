namespace ScoringFramework.Scoring;

/// <summary>A piece of evidence with its source's particulars.</summary>
/// <param name="Id">The evidence's id.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Publisher">The source's publisher.</param>
/// <param name="Tier">The source's tier.</param>
/// <param name="Published">When it was published, as the dossier writes it; or null.</param>
/// <param name="Locator">Where in the source; or null.</param>
/// <param name="Figure">The figure as readers see it; or null.</param>
public sealed record ResolvedEvidence(
    string Id, string Claim, string Source, string Title, string Publisher, string Tier, string? Published, string? Locator, string? Figure)
{
    /// <summary>The source in one line: title, publisher, date.</summary>
    public string Reference => Published is null ? $"{Title}, {Publisher}, undated" : $"{Title}, {Publisher}, {Published}";
}
