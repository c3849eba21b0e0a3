using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>How a criterion is computed from a metric in evidence.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="Unit">The unit that the curve reads, or null for a metric without one.</param>
/// <param name="Curve">What turns the metric's value into a score; <see cref="ScoringFramework.Curve.Identity"/> where the figure is the
/// score.</param>
public sealed record Measure(string Metric, string? Unit, Curve Curve)
{
    /// <summary>The length of the periods whose figures are read: <c>year</c>, <c>quarter</c>, <c>month</c> and so on, or a label of the
    /// dossiers; null for whatever there is, and then absent in JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; init; }

    /// <summary>Which of several figures is read; the default is absent in JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FigurePreference Prefer { get; init; }

    /// <summary>
    /// The values, in the measure's unit, outside of which a figure is probably a mistake; or null, and then absent in JSON. It moves no
    /// number.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlausibleRange? Plausible { get; init; }

    /// <summary>How the figure is rounded before the curve reads it; or null, and then absent in JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FigureRounding? Rounding { get; init; }

    /// <summary>The periods whose figures are read together, and what is made of them; or null, and then absent in JSON, for one figure.
    /// Then <see cref="Period"/> is the length of these periods.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FigureSpan? Over { get; init; }
}

/// <summary>Which of several figures a measure reads.</summary>
public enum FigurePreference
{
    /// <summary>That of the newest period; of those, that of the best tier.</summary>
    Newest,

    /// <summary>That of the best tier; of those, that of the newest period.</summary>
    Tier,
}

/// <summary>The values that a metric can have, both ends included; at least one of them is given.</summary>
/// <param name="Min">The least; or null.</param>
/// <param name="Max">The greatest; or null.</param>
public sealed record PlausibleRange(decimal? Min, decimal? Max)
{
    /// <summary>Whether a value lies in the range.</summary>
    /// <param name="value">The value, in the measure's unit.</param>
    public bool Contains(decimal value) => !(value < Min) && !(value > Max);

    /// <summary>The range as <c>0 to 100</c>, <c>at least 0</c> or <c>at most 100</c>.</summary>
    public override string ToString() => (Min, Max) switch
    {
        ({ } min, { } max) => $"{Quote.Number(min)} to {Quote.Number(max)}",
        ({ } min, null) => $"at least {Quote.Number(min)}",
        (null, { } max) => $"at most {Quote.Number(max)}",
        _ => "any value",
    };
}
