using System.Globalization;
using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>The range that every score of a rubric lies in, both ends included.</summary>
/// <param name="Min">The bottom, at least −1,000,000,000.</param>
/// <param name="Max">The top, above <paramref name="Min"/> and at most 1,000,000,000.</param>
public sealed record Scale(decimal Min, decimal Max)
{
    /// <summary>0 to 10.</summary>
    public static Scale Default { get; } = new(0, 10);

    /// <summary>The distance from the bottom to the top, above 0 in a valid rubric.</summary>
    [JsonIgnore]
    public decimal Span => Max - Min;

    /// <summary>Whether a score lies on the scale, ends included.</summary>
    /// <param name="score">The score.</param>
    public bool Contains(decimal score) => score >= Min && score <= Max;

    /// <summary>The scale as <c>0 to 10</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}");

    /// <summary>Where a score lies between the bottom (0) and the top (1).</summary>
    internal double ToUnit(decimal score) => (double)((score - Min) / Span);
}
