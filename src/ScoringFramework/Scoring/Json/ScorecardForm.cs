using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>
/// A scorecard as its JSON has it. A form of its own, since the scorecard's converter is the scorecard's type's: members and meanings are
/// those of <see cref="Scorecard"/>.
/// </summary>
internal sealed record ScorecardForm
{
    public required string Schema { get; init; }

    public string Engine { get; init; } = "";

    public required SubjectIdentity Subject { get; init; }

    public required RubricIdentity Rubric { get; init; }

    public required DossierIdentity Dossier { get; init; }

    public required Headline Headline { get; init; }

    public required ValueList<DimensionScore> Dimensions { get; init; }

    public ValueList<LedgerLine> Ledger { get; init; } = [];

    public ValueList<CapResult> Caps { get; init; } = [];

    public ValueList<Lift> Lifts { get; init; } = [];

    public ValueList<ScenarioResult> Scenarios { get; init; } = [];

    public ExpectedHeadline? Expected { get; init; }

    public ValueList<string> Layers { get; init; } = [];

    public ValueList<EvidenceEntry> Evidence { get; init; } = [];

    public ValueList<SourceEntry> Sources { get; init; } = [];

    public ValueList<DeclinedFigure> Declines { get; init; } = [];

    public ValueList<Correction> Corrections { get; init; } = [];

    public ValueList<DiagnosticEntry> Diagnostics { get; init; } = [];

    public string? Vector { get; init; }

    [JsonConverter(typeof(RawJson))]
    public CanonicalModel? Method { get; init; }

    [JsonConverter(typeof(RawJson))]
    public CanonicalModel? Inputs { get; init; }

    /// <param name="card">The scorecard.</param>
    /// <param name="withMethod">Whether it has its method; null otherwise.</param>
    /// <param name="withInputs">Whether it has its inputs; null otherwise.</param>
    public static ScorecardForm Of(Scorecard card, bool withMethod = true, bool withInputs = true) => new()
    {
        Schema = card.Schema,
        Engine = card.Engine,
        Subject = card.Subject,
        Rubric = card.Rubric,
        Dossier = card.Dossier,
        Headline = card.Headline,
        Dimensions = card.Dimensions,
        Ledger = card.Ledger,
        Caps = card.Caps,
        Lifts = card.Lifts,
        Scenarios = card.Scenarios,
        Expected = card.Expected,
        Layers = card.Layers,
        Evidence = card.Evidence,
        Sources = card.Sources,
        Declines = card.Declines,
        Corrections = card.Corrections,
        Diagnostics = card.Diagnostics,
        Vector = card.Vector,
        Method = withMethod ? card.Parts.Method : null,
        Inputs = withInputs ? card.Parts.Inputs : null,
    };
}
