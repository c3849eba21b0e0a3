using System.Globalization;
using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>The range that scores lie in, both ends included.</summary>
/// <param name="Min">The bottom, at least −1,000,000,000.</param>
/// <param name="Max">The top, above <paramref name="Min"/> and at most 1,000,000,000, unless the scale <see cref="IsOpen"/>.</param>
public sealed record Scale(decimal Min, decimal Max)
{
    // What an open scale has as its top: everything is below it.
    private const decimal Unbounded = 100_000_000_000_000m;

    /// <summary>0 to 10.</summary>
    public static Scale Default { get; } = new(0, 10);

    /// <summary>True for a scale without a top: of dimensions under sums and products only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOpen { get; init; }

    /// <summary>The distance of the scores that exist, from the bottom on; null when all scores do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Step { get; init; }

    /// <summary>The scores that exist; null when all do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<decimal>? Only { get; init; }

    /// <summary>
    /// The distance from the bottom to the top, above 0 in a valid rubric; 1 for an open scale, whose places are scores above the bottom.
    /// </summary>
    [JsonIgnore]
    public decimal Span => IsOpen ? 1 : Max - Min;

    /// <summary>A scale without a top.</summary>
    /// <param name="min">The bottom.</param>
    public static Scale From(decimal min) => new(min, Unbounded) { IsOpen = true };

    /// <summary>A scale on which only some scores exist, from the least to the greatest of them.</summary>
    /// <param name="scores">The scores, at least two.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="scores"/> is empty.</exception>
    public static Scale Of(params IEnumerable<decimal> scores)
    {
        var all = scores.ToValueList();
        return new(all.Min(), all.Max()) { Only = all };
    }

    /// <summary>Whether a score lies on the scale, ends included.</summary>
    /// <param name="score">The score.</param>
    public bool Contains(decimal score) => score >= Min && score <= Max;

    /// <summary>Whether a score lies on the scale and is one of those that exist on it.</summary>
    /// <param name="score">The score.</param>
    public bool Allows(decimal score) =>
        Contains(score) && (Only is null || Only.Contains(score)) && (Step is not { } step || step <= 0 || (score - Min) % step == 0);

    /// <summary>The scale as <c>0 to 10</c>; an open one as <c>0 upwards</c>.</summary>
    public override string ToString() =>
        IsOpen ? string.Create(CultureInfo.InvariantCulture, $"{Min} upwards")
            : string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}");

    /// <summary>Where a score lies between the bottom (0) and the top (1).</summary>
    internal double ToUnit(decimal score) => (double)((score - Min) / Span);
}
