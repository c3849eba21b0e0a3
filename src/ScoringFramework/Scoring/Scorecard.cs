using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>
/// The result of scoring a dossier, complete in itself: every number, its parts, and the reasoning and sources behind it.
/// </summary>
[JsonConverter(typeof(ScorecardJsonConverter))]
public sealed partial record Scorecard
{
    internal Scorecard()
    {
    }

    /// <summary>What is made when it is first asked for.</summary>
    [JsonIgnore]
    internal ScorecardParts Parts { get; init; } = ScorecardParts.Empty;

    /// <summary>The version of the JSON form.</summary>
    public string Schema { get; internal init; } = "scoring-framework/scorecard/v1";

    /// <summary>The version of the arithmetic, not of the package: it changes when the same inputs would give other numbers.</summary>
    public string Engine { get; internal init; } = "1";

    /// <summary>Who or what was scored.</summary>
    public SubjectIdentity Subject { get; internal init; } = null!;

    /// <summary>The rubric that it was scored by.</summary>
    public RubricIdentity Rubric { get; internal init; } = null!;

    /// <summary>The dossier that it was scored from.</summary>
    public DossierIdentity Dossier { get; internal init; } = null!;

    /// <summary>The score of the whole.</summary>
    public Headline Headline { get; internal init; } = null!;

    /// <summary>Every dimension in rubric order, parents before children.</summary>
    public ValueList<DimensionScore> Dimensions
    {
        get => Parts.Dimensions.Value;
        internal init => Parts = Parts with { Dimensions = new(value) };
    }

    /// <summary>The parts that sum to the headline; empty without one.</summary>
    public ValueList<LedgerLine> Ledger
    {
        get => Parts.Ledger.Value;
        internal init => Parts = Parts with { Ledger = new(value) };
    }

    /// <summary>Every cap of the rubric.</summary>
    public ValueList<CapResult> Caps
    {
        get => Parts.Caps.Value;
        internal init => Parts = Parts with { Caps = new(value) };
    }

    /// <summary>
    /// What may raise the headline without new evidence: criteria that do not apply or have no score, overrides, weights of 0; and by how
    /// much.
    /// </summary>
    public ValueList<Lift> Lifts
    {
        get => Parts.Lifts.Value;
        internal init => Parts = Parts with { Lifts = new(value) };
    }

    /// <summary>Every scenario of the rubric.</summary>
    public ValueList<ScenarioResult> Scenarios
    {
        get => Parts.Outlook.Value.Scenarios;
        internal init => Parts = Parts with { Outlook = new(Parts.Outlook.Value with { Scenarios = value }) };
    }

    /// <summary>The scenarios' mean by likelihood; null without likelihoods.</summary>
    public ExpectedHeadline? Expected
    {
        get => Parts.Outlook.Value.Expected;
        internal init => Parts = Parts with { Outlook = new(Parts.Outlook.Value with { Expected = value }) };
    }

    /// <summary>The ids of the two scenarios that lift the subject most above its headline; fewer when fewer do.</summary>
    public ValueList<string> Layers
    {
        get => Parts.Outlook.Value.Layers;
        internal init => Parts = Parts with { Outlook = new(Parts.Outlook.Value with { Layers = value }) };
    }

    /// <summary>Every piece of evidence in the dossier's order.</summary>
    public ValueList<EvidenceEntry> Evidence
    {
        get => Parts.Evidence.Value;
        internal init => Parts = Parts with { Evidence = new(value) };
    }

    /// <summary>Every source in the dossier's order.</summary>
    public ValueList<SourceEntry> Sources
    {
        get => Parts.Sources.Value;
        internal init => Parts = Parts with { Sources = new(value) };
    }

    /// <summary>The figures that the dossier does not publish, and what is used instead.</summary>
    public ValueList<DeclinedFigure> Declines { get; internal init; } = [];

    /// <summary>What was corrected after publication, in the dossier's order.</summary>
    public ValueList<Correction> Corrections { get; internal init; } = [];

    /// <summary>What scoring found. Problems of the files are in the loader's result.</summary>
    public ValueList<DiagnosticEntry> Diagnostics
    {
        get => Parts.Diagnostics.Value;
        internal init => Parts = Parts with { Diagnostics = new(value) };
    }

    /// <summary>
    /// The same as <see cref="Diagnostics"/>, for a reader that can place them: <see cref="LoadResult{T}.DiagnosticsWith"/>.
    /// </summary>
    [JsonIgnore]
    public ValueList<Diagnostic> Notices
    {
        get => Parts.Notices.Value;
        internal init => Parts = Parts with { Notices = new(value) };
    }

    /// <summary>The criteria in one line; enough, with the rubric, to recompute the headline.</summary>
    public string? Vector
    {
        get => Parts.Vector.Value;
        internal init => Parts = Parts with { Vector = new(value) };
    }

    /// <summary>The whole rubric as canonical JSON (RFC 8785), an object in JSON; null for a vector's scorecard.</summary>
    public string? Method
    {
        get => Parts.Method?.Text.Value;
        internal init => Parts = Parts with { Method = CanonicalModel.Of(value) };
    }

    /// <summary>The whole dossier as canonical JSON (RFC 8785), an object in JSON; null for a vector's scorecard.</summary>
    public string? Inputs
    {
        get => Parts.Inputs?.Text.Value;
        internal init => Parts = Parts with { Inputs = CanonicalModel.Of(value) };
    }

    /// <summary>
    /// True when this library computed its numbers. False when it was read as its JSON has it: nobody has checked then that the numbers are
    /// those that its method and inputs give. <see cref="ScorecardFile.Recompute(Scorecard, string, IEnumerable{CustomCurve})"/> does.
    /// </summary>
    [JsonIgnore]
    public bool IsComputed { get; internal init; } = true;

    /// <summary>The bottom and the top of the scale.</summary>
    [JsonIgnore]
    public Scale Scale { get; internal init; } = Scale.Default;

    /// <summary>Which headlines are better: ranks follow it.</summary>
    [JsonIgnore]
    public Better Better { get; internal init; }

    /// <summary>Whether the rubric ranks subjects of all its variants together.</summary>
    internal bool RanksTogether { get; init; }

    /// <summary>How scores are displayed.</summary>
    [JsonIgnore]
    public Rounding Rounding { get; internal init; } = Rounding.Default;

    /// <summary>The dimension of an id.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public DimensionScore this[string id] => Find(id) ?? throw new ArgumentException($"The rubric has no dimension '{id}'.", nameof(id));

    /// <summary>The dimension of an id, or null.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    public DimensionScore? Find(string id) => Dimensions.FirstOrDefault(d => d.Id == id);

    /// <summary>
    /// The scorecard as text to keep under version control and to compare: the JSON of <see cref="ScorecardJson"/>, a dimension, a ledger
    /// line, a piece of evidence or a source a line, so a small change is a small difference. It names no machine and no time, and is
    /// the same everywhere.
    /// </summary>
    /// <returns>JSON that <see cref="ScorecardFile.Parse"/> reads; lines ended by <c>\n</c>, no end of line at the end.</returns>
    public string ToSnapshot() => SnapshotLayout.Of(ScorecardJson.ElementOf(this));

    /// <summary>The headline in a line: <c>7.10 Alibaba Qwen (im-style@1.0.0, as of 2026-05-31)</c>.</summary>
    public override string ToString()
    {
        var asOf = Dossier.AsOf is null ? "" : $", as of {Dossier.AsOf}";
        return $"{Headline} {Subject.Name} ({Rubric.Id}@{Rubric.Version}{asOf})";
    }

    /// <summary>The id that a misspelt one was probably meant to be, or null.</summary>
    /// <param name="id">An id that the rubric does not have.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public string? Nearest(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return NearName.Find(id, Dimensions.Select(d => d.Id));
    }
}
