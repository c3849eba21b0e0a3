using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>
/// A piece of evidence that does not count for what the rubric requires. What its kind does not need is null, and absent in JSON.
/// </summary>
public sealed record UncountedEvidence
{
    [JsonConstructor]
    internal UncountedEvidence(UncountedKind kind, string evidence) => (Kind, Evidence) = (kind, evidence);

    /// <summary>The kind of reason.</summary>
    public UncountedKind Kind { get; }

    /// <summary>The evidence's id.</summary>
    public string Evidence { get; }

    /// <summary>The name of its tier.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tier { get; internal init; }

    /// <summary>Its date; null when it has none.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; internal init; }

    /// <summary>How old evidence may be.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Age? MaxAge { get; internal init; }

    /// <summary>The reason as a clause without a full stop.</summary>
    [Sentence]
    public string Text => Kind switch
    {
        UncountedKind.Commentary => $"[{Evidence}] is from a commentary-only outlet",
        UncountedKind.Tier => $"[{Evidence}] is of tier {Tier}",
        _ when Date is null => $"[{Evidence}] has no date, and the rubric limits the age of evidence",
        _ => $"[{Evidence}] is from {Date}, older than {MaxAge}",
    };

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="UncountedEvidence"/>.</summary>
public enum UncountedKind
{
    /// <summary>Its outlet may be cited for commentary only.</summary>
    Commentary,

    /// <summary>Its tier is not one that counts.</summary>
    Tier,

    /// <summary>It is too old, or has no date.</summary>
    Stale,
}
