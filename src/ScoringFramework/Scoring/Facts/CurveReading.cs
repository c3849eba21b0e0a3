using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>What a curve reads where it is not one figure as it is: a figure rounded, or several made into one.</summary>
/// <param name="Value">The number that the curve reads.</param>
/// <param name="Unit">The measure's unit; or null.</param>
public sealed record CurveReading(decimal Value, string? Unit)
{
    /// <summary>How far back the figures go, and what is made of them; null, and then absent in JSON, for one figure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FigureSpan? Over { get; init; }

    /// <summary>The figures that are read together, the newest first; null, and then absent in JSON, for one figure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<CitedFigure>? Figures { get; init; }

    /// <summary>The figures of the cohort that it is compared with; null, and then absent in JSON, where it is compared with none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CohortStatistics? Cohort { get; init; }

    /// <summary>The number with its unit: <c>12 percent</c>.</summary>
    [Sentence]
    [JsonIgnore]
    public string Text => FigureText.Of(Value, null, Unit, null, MetricBound.Exact);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
