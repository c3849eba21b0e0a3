using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>A figure that evidence gives.</summary>
public sealed record Figure
{
    [JsonConstructor]
    internal Figure(string metric, decimal? value, string? word, string? unit, string? period, MetricBound bound) =>
        (Metric, Value, Word, Unit, Period, Bound) = (metric, value, word, unit, period, bound);

    /// <summary>The metric's name.</summary>
    public string Metric { get; }

    /// <summary>The number; null when the figure is a word.</summary>
    public decimal? Value { get; }

    /// <summary>The word, for measures that look words up; null when the figure is a number.</summary>
    public string? Word { get; }

    /// <summary>The unit; or null.</summary>
    public string? Unit { get; }

    /// <summary>The period that the figure is of; or null.</summary>
    public string? Period { get; }

    /// <summary>Whether the number is the figure, or only a bound of it.</summary>
    public MetricBound Bound { get; }

    /// <summary>The figure as readers see it: <c>at least 90,000 tenants (2026-03)</c>.</summary>
    [Sentence]
    public string Text => FigureText.Of(Value, Word, Unit, Period, Bound);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static Figure Of(Metric metric) => new(metric.Name, metric.Value, metric.Text, metric.Unit, metric.Period?.Text, metric.Bound);

    /// <summary>The figure of a piece of evidence; null when it has none.</summary>
    internal static Figure? Of(Evidence piece) => piece.Metric is { } metric ? Of(metric) : null;
}

/// <summary>A figure with the evidence that gives it.</summary>
/// <param name="Evidence">The evidence's id.</param>
/// <param name="Figure">The figure.</param>
public sealed record CitedFigure(string Evidence, Figure Figure)
{
    /// <summary>Why a measure that could read it reads another; null for the figure that is read, and where nothing is measured.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SetAsideReason? SetAside { get; init; }

    /// <summary>The figure and its citation: <c>50 percent [b]</c>.</summary>
    [Sentence]
    [JsonIgnore]
    public string Text => $"{Figure.Text} [{Evidence}]";

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static CitedFigure Of(Evidence piece) => new(piece.Id, Figure.Of(piece.Metric!));
}
