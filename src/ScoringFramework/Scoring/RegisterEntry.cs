using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>A piece of evidence as a scorecard lists it.</summary>
public sealed record EvidenceEntry
{
    [JsonConstructor]
    internal EvidenceEntry(
        string id, string claim, string source, string? locator, PartialDate? observed, Figure? figure,
        FigureUse use, ValueList<FigureReading> readings, ValueList<string> supports, ValueList<string> contradicts,
        ValueList<Weakness> weakenedBy)
    {
        (Id, Claim, Source, Locator, Observed, Figure) = (id, claim, source, locator, observed, figure);
        (Use, Readings, Supports, Contradicts, WeakenedBy) = (use, readings, supports, contradicts, weakenedBy);
    }

    internal EvidenceEntry(Evidence piece, FigureUse use, ValueList<FigureReading> readings)
    {
        Readings = readings;
        (Id, Claim, Source, Locator, Observed) = (piece.Id, piece.Claim, piece.Source, piece.Locator, piece.Observed);
        (Figure, Use) = (Scoring.Figure.Of(piece), use);
        (Supports, Contradicts, WeakenedBy) = (piece.Supports, piece.Contradicts, piece.WeakenedBy);
    }

    /// <summary>The evidence's id.</summary>
    public string Id { get; }

    /// <summary>The claim.</summary>
    public string Claim { get; }

    /// <summary>The source's id.</summary>
    public string Source { get; }

    /// <summary>Where in the source; or null.</summary>
    public string? Locator { get; }

    /// <summary>When the claim was true; or null.</summary>
    public PartialDate? Observed { get; }

    /// <summary>The figure; or null.</summary>
    public Figure? Figure { get; }

    /// <summary>Whether the figure is used when figures of its metric disagree.</summary>
    public FigureUse Use { get; }

    /// <summary>The measures that could read the figure, and whether they do; empty for none.</summary>
    public ValueList<FigureReading> Readings { get; }

    /// <summary>The ids of the dimensions that it supports.</summary>
    public ValueList<string> Supports { get; }

    /// <summary>The ids of the dimensions that it contradicts.</summary>
    public ValueList<string> Contradicts { get; }

    /// <summary>What makes it weaker than its source's tier.</summary>
    public ValueList<Weakness> WeakenedBy { get; }
}

/// <summary>A measure that could read a figure.</summary>
/// <param name="Dimension">The id of its criterion.</param>
/// <param name="SetAside">Why it reads another; null for the figure that it reads.</param>
public sealed record FigureReading(string Dimension, SetAsideReason? SetAside);

/// <summary>Whether a figure is used.</summary>
public enum FigureUse
{
    /// <summary>No figure disagrees with it, or there is no figure.</summary>
    Undisputed,

    /// <summary>Others disagree, and it is the one that is used.</summary>
    Chosen,

    /// <summary>Others disagree, and another one is used.</summary>
    SetAside,

    /// <summary>Others disagree, and none is chosen.</summary>
    Unreconciled,
}

/// <summary>A source as a scorecard lists it.</summary>
public sealed record SourceEntry
{
    [JsonConstructor]
    internal SourceEntry(
        string id, string title, string publisher, string tier, PartialDate? published, PartialDate? accessed,
        string? url, bool commentaryOnly, Retraction? retracted, ValueList<string> relays, ValueList<string> evidence,
        ValueList<string> criteria)
    {
        (Id, Title, Publisher, Tier, Published, Accessed) = (id, title, publisher, tier, published, accessed);
        (Url, CommentaryOnly, Retracted, Relays, Evidence, Criteria) = (url, commentaryOnly, retracted, relays, evidence, criteria);
    }

    internal SourceEntry(Source source, bool commentaryOnly, ValueList<string> evidence, ValueList<string> criteria)
    {
        (Id, Title, Publisher, Tier) = (source.Id, source.Title, source.Publisher, source.Tier);
        (Published, Accessed, Url, Relays) = (source.Published, source.Accessed, source.Url, source.Relays);
        (CommentaryOnly, Evidence, Criteria) = (commentaryOnly, evidence, criteria);
        Retracted = source.Retracted;
    }

    /// <summary>The source's id.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its publisher.</summary>
    public string Publisher { get; }

    /// <summary>Its tier.</summary>
    public string Tier { get; }

    /// <summary>When it was published; or null.</summary>
    public PartialDate? Published { get; }

    /// <summary>When the analyst read it; or null.</summary>
    public PartialDate? Accessed { get; }

    /// <summary>Where to read it; or null.</summary>
    public string? Url { get; }

    /// <summary>True when it may be cited for commentary only, and supports no figure and no score.</summary>
    public bool CommentaryOnly { get; }

    /// <summary>That it was retracted; or null. From the date on its evidence counts for nothing.</summary>
    public Retraction? Retracted { get; }

    /// <summary>The origins that it repeats.</summary>
    public ValueList<string> Relays { get; }

    /// <summary>The ids of the evidence from it; empty for a source that is not cited.</summary>
    public ValueList<string> Evidence { get; }

    /// <summary>The ids of the criteria that its evidence supports.</summary>
    public ValueList<string> Criteria { get; }
}

/// <summary>A diagnostic as a scorecard lists it: at its place in the model, without the file that it came from.</summary>
public sealed record DiagnosticEntry
{
    [JsonConstructor]
    internal DiagnosticEntry(
        string code, Severity severity, string message,
        string? remedy, string? path)
    {
        (Code, Severity, Message) = (code, severity, message);
        (Remedy, Path) = (remedy, path);
    }

    internal DiagnosticEntry(Diagnostic diagnostic)
    {
        (Code, Severity, Message) = (diagnostic.Code, diagnostic.Severity, diagnostic.Message);
        (Remedy, Path) = (diagnostic.Remedy is { Length: > 0 } remedy ? remedy : null, diagnostic.Path?.ToString());
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong.</summary>
    [Sentence]
    public string Message { get; }

    /// <summary>How to fix it; or null.</summary>
    [Sentence]
    public string? Remedy { get; }

    /// <summary>Where in the model; or null.</summary>
    public string? Path { get; }
}
