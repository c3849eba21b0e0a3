namespace ScoringFramework;

/// <summary>A piece of evidence as a scorecard lists it.</summary>
/// <param name="Id">The evidence's id.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Locator">Where in the source; or null.</param>
/// <param name="Observed">When what is claimed was so; or null.</param>
/// <param name="Figure">The figure as readers see it; or null.</param>
/// <param name="Supports">The dimensions that it speaks for.</param>
/// <param name="Contradicts">The dimensions that it speaks against.</param>
public sealed record EvidenceEntry(
    string Id, string Claim, string Source, string? Locator, string? Observed, string? Figure, ValueList<string> Supports, ValueList<string> Contradicts);

/// <summary>A source as a scorecard lists it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Published">When it was published; or null.</param>
/// <param name="Url">Where to read it; or null.</param>
/// <param name="Evidence">The ids of the evidence from it.</param>
public sealed record SourceEntry(string Id, string Title, string Publisher, string Tier, string? Published, string? Url, ValueList<string> Evidence);

/// <summary>A diagnostic as a scorecard lists it: at its place in the model, whatever file it came from.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it; or null.</param>
/// <param name="Path">Where in the model; or null.</param>
public sealed record DiagnosticEntry(string Code, Severity Severity, string Message, string? Remedy, string? Path);
