using System.Globalization;

namespace ScoringFramework.Rubrics;

/// <summary>A comparison of a dimension's score with a limit, both ends included.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Comparison">Which way.</param>
/// <param name="Limit">The limit, on the scale.</param>
public sealed record Condition(string Dimension, Comparison Comparison, decimal Limit)
{
    /// <summary>Whether a score meets the condition.</summary>
    /// <param name="score">The dimension's score.</param>
    public bool Holds(decimal score) => Comparison == Comparison.AtLeast ? score >= Limit : score <= Limit;

    /// <summary>The condition as a clause: <c>D4f is at most 2</c>.</summary>
    internal string ToSentence() => string.Create(CultureInfo.InvariantCulture, $"{Dimension} is {Terms.Of(Comparison)} {Limit}");

    /// <summary>The condition as a rubric would say it: <c>D4f at most 2</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Dimension} {Terms.Of(Comparison)} {Limit}");
}

/// <summary>The directions of a <see cref="Condition"/>.</summary>
public enum Comparison
{
    /// <summary>The score is the limit or above.</summary>
    AtLeast,

    /// <summary>The score is the limit or below.</summary>
    AtMost,
}
