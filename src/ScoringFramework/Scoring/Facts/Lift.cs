using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>
/// A dimension that does not count as it would by its evidence, its checklist or its weight, and how much that may
/// better the headline: raise it, or lower it where less is better.
/// What its kind does not need is null, and absent in JSON.
/// </summary>
public sealed record Lift
{
    [JsonConstructor]
    internal Lift(LiftKind kind, string dimension) => (Kind, Dimension) = (kind, dimension);

    /// <summary>The kind.</summary>
    public LiftKind Kind { get; }

    /// <summary>The dimension's id.</summary>
    public string Dimension { get; }

    /// <summary>The keys of the checklist's items that do not apply.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<string>? Items { get; internal init; }

    /// <summary>
    /// The displayed score that does not count: the computed one that an override replaces, or the one that its evidence declines.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Replaced { get; internal init; }

    /// <summary>The displayed score that an override counts instead.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Held { get; internal init; }

    /// <summary>
    /// How many points of the scale the displayed headline is above what it would be with the score that does not count; below 0 when it
    /// is below. Null when one of the two headlines is not published.
    /// </summary>
    [JsonInclude]
    public decimal? Difference { get; internal init; }

    /// <summary>
    /// True when the score that does not count is unknown: then <see cref="Difference"/> is the most that it can be, with the dimension
    /// at the bottom of the scale, or with all the weight of its composite.
    /// </summary>
    [JsonInclude]
    public bool IsAtMost { get; internal init; }

    /// <summary>The same as a few words: <c>S1 measured 4.50, held 9.00, +0.45</c>.</summary>
    [Sentence]
    public string Text => LiftText.Of(this);

    internal int Decimals { get; init; }

    /// <summary>Whether less is better at the headline.</summary>
    internal bool IsLessBetter { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="Lift"/>, in the order of every output.</summary>
public enum LiftKind
{
    /// <summary>A criterion that does not apply.</summary>
    NotApplicable,

    /// <summary>Items of a checklist that do not apply.</summary>
    ItemsNotApplicable,

    /// <summary>A held score that replaces a computed one.</summary>
    Override,

    /// <summary>A dimension of weight 0.</summary>
    NoWeight,

    /// <summary>A criterion that is declined or missing.</summary>
    NotScored,
}
