using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>The periods whose figures a measure reads together, and what it makes of them.</summary>
/// <param name="Last">How far back they go from the newest figure's period, in months or years; a whole number of periods.</param>
/// <param name="Take">What is made of the figures.</param>
public sealed record FigureSpan(Age Last, FigureTake Take)
{
    private const int MonthsOfYear = 12;

    /// <summary>How many months it covers; 0 for an age in days.</summary>
    [JsonIgnore]
    internal int Months => Last.Unit switch
    {
        AgeUnit.Month => Last.Count,
        AgeUnit.Year => Last.Count * MonthsOfYear,
        _ => 0,
    };
}

/// <summary>What a measure makes of the figures of several periods.</summary>
public enum FigureTake
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The middle one; of an even number, the mean of the two in the middle.</summary>
    Median,

    /// <summary>The least.</summary>
    Lowest,

    /// <summary>The greatest.</summary>
    Highest,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The newest less the one of the period that ends so much earlier.</summary>
    Change,
}
