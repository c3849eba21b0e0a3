namespace ScoringFramework.Scoring;

/// <summary>A piece of evidence as a scorecard lists it.</summary>
/// <param name="Id">The evidence's id.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Locator">Where in the source; or null.</param>
/// <param name="Observed">When what is claimed was so; or null.</param>
/// <param name="Figure">The figure as readers see it; or null.</param>
/// <param name="Use">What came of the figure when figures of its metric disagree.</param>
/// <param name="Supports">The dimensions that it speaks for.</param>
/// <param name="Contradicts">The dimensions that it speaks against.</param>
/// <param name="WeakenedBy">What makes it weaker than its source's tier.</param>
public sealed record EvidenceEntry(
    string Id,
    string Claim,
    string Source,
    string? Locator,
    string? Observed,
    string? Figure,
    FigureUse Use,
    ValueList<string> Supports,
    ValueList<string> Contradicts,
    ValueList<Weakness> WeakenedBy);

/// <summary>What came of a figure.</summary>
public enum FigureUse
{
    /// <summary>Nothing disagrees with it, or it is no figure.</summary>
    Undisputed,

    /// <summary>Others disagree, and it is the one that is used.</summary>
    Chosen,

    /// <summary>Others disagree, and another one is used.</summary>
    SetAside,

    /// <summary>Others disagree, and none is chosen.</summary>
    Unreconciled,
}

/// <summary>A source as a scorecard lists it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Published">When it was published; or null.</param>
/// <param name="Accessed">When the analyst read it; or null.</param>
/// <param name="Url">Where to read it; or null.</param>
/// <param name="CommentaryOnly">True when it may carry no figure and no score.</param>
/// <param name="Relays">The origins that it passes on.</param>
/// <param name="Evidence">The ids of the evidence from it; empty for a source that is cited nowhere.</param>
/// <param name="Criteria">The ids of the criteria that its evidence stands for.</param>
public sealed record SourceEntry(
    string Id,
    string Title,
    string Publisher,
    string Tier,
    string? Published,
    string? Accessed,
    string? Url,
    bool CommentaryOnly,
    ValueList<string> Relays,
    ValueList<string> Evidence,
    ValueList<string> Criteria);

/// <summary>A diagnostic as a scorecard lists it: at its place in the model, whatever file it came from.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it; or null.</param>
/// <param name="Path">Where in the model; or null.</param>
public sealed record DiagnosticEntry(string Code, Severity Severity, string Message, string? Remedy, string? Path);
