using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>What a cap did.</summary>
public sealed record CapResult
{
    [JsonConstructor]
    internal CapResult(string id, bool fired) => (Id, Fired) = (id, fired);

    /// <summary>The cap's id.</summary>
    public string Id { get; }

    /// <summary>True when every condition holds.</summary>
    public bool Fired { get; }

    /// <summary>True for a floor, which the rubric has among its floors; absent in JSON for a cap.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsFloor { get; internal init; }

    /// <summary>The ids of the dimensions in its conditions.</summary>
    [JsonInclude]
    public ValueList<string> Dimensions { get; internal init; } = [];

    /// <summary>The ids of those of them that have no score, so their conditions do not hold.</summary>
    [JsonInclude]
    public ValueList<string> Undecided { get; internal init; } = [];

    /// <summary>The ids of the composites that it limits, or <c>headline</c>.</summary>
    [JsonInclude]
    public ValueList<string> Targets { get; internal init; } = [];

    /// <summary>How far it moves the displayed headline; null without a headline, and for a cap that did not fire.</summary>
    [JsonInclude]
    public decimal? Difference { get; internal init; }

    /// <summary>The result as one or more sentences.</summary>
    [Sentence]
    public string Text => CapResultText.Of(this);

    /// <summary>The cap as the rubric writes it.</summary>
    [JsonIgnore]
    public Cap Cap { get; internal init; } = null!;

    internal int Decimals { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
