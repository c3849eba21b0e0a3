using System.Globalization;

namespace ScoringFramework.Rubrics;

/// <summary>A comparison of a dimension's displayed score with a limit.</summary>
/// <param name="Dimension">The dimension's id, or <c>headline</c>.</param>
/// <param name="Comparison">Which way.</param>
/// <param name="Limit">The limit, on the dimension's scale; 0 for <see cref="Comparison.NotScored"/>.</param>
public sealed record Condition(string Dimension, Comparison Comparison, decimal Limit)
{
    /// <summary>Whether a score meets the condition.</summary>
    /// <param name="score">The dimension's score.</param>
    public bool Holds(decimal score) => Comparison switch
    {
        Comparison.AtLeast => score >= Limit,
        Comparison.AtMost => score <= Limit,
        Comparison.Above => score > Limit,
        Comparison.Below => score < Limit,
        _ => false,
    };

    /// <summary>True for the comparisons that become true as a score falls.</summary>
    internal bool IsLow => Comparison is Comparison.AtMost or Comparison.Below;

    /// <summary>The condition as a clause: <c>D4f is at most 2</c>.</summary>
    internal string ToSentence() => $"{Dimension} is {Words}";

    /// <summary>The comparison and its limit: <c>at most 2</c>, <c>not scored</c>.</summary>
    internal string Words => Comparison == Comparison.NotScored
        ? Terms.Of(Comparison)
        : string.Create(CultureInfo.InvariantCulture, $"{Terms.Of(Comparison)} {Limit}");

    /// <summary>The condition as a rubric would say it: <c>D4f at most 2</c>.</summary>
    public override string ToString() => $"{Dimension} {Words}";
}

/// <summary>The comparisons of a <see cref="Condition"/>.</summary>
public enum Comparison
{
    /// <summary>The score is the limit or above.</summary>
    AtLeast,

    /// <summary>The score is the limit or below.</summary>
    AtMost,

    /// <summary>The score is above the limit.</summary>
    Above,

    /// <summary>The score is below the limit.</summary>
    Below,

    /// <summary>There is no score: it is missing or declined. For caps only.</summary>
    NotScored,
}
