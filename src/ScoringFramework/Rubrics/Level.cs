using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>What a score means in words, from its key up to the next level's.</summary>
/// <param name="From">The least displayed score that the level describes; on the scale.</param>
/// <param name="Text">The words; not empty.</param>
public sealed record Level(decimal From, string Text)
{
    /// <summary>Whether the level is for scores above its key only, and not for the key itself; absent in JSON when not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Above { get; init; }

    /// <summary>Its key as a file writes it: <c>6</c> or <c>above 6</c>.</summary>
    [JsonIgnore]
    internal string Key => $"{(Above ? "above " : "")}{Quote.Number(From)}";

    /// <summary>Whether a displayed score reaches the level.</summary>
    internal bool IsReachedBy(decimal displayed) => Above ? displayed > From : displayed >= From;
}

/// <summary>Reads levels.</summary>
public static class Levels
{
    /// <summary>The levels from the lowest to the highest.</summary>
    internal static ValueList<Level> InOrder(this IEnumerable<Level> levels) =>
        levels.OrderBy(l => l.From).ThenBy(l => l.Above).ToValueList();

    /// <summary>The level with the greatest key not above a displayed score, or null when the score is below them all.</summary>
    /// <param name="levels">The levels, in any order.</param>
    /// <param name="displayed">The displayed score.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levels"/> is null.</exception>
    public static Level? At(this ValueList<Level> levels, decimal displayed)
    {
        ArgumentNullException.ThrowIfNull(levels);
        Level? highest = null;
        foreach (var level in levels)
        {
            highest = level.IsReachedBy(displayed)
                && (highest is null || (level.From, level.Above).CompareTo((highest.From, highest.Above)) > 0) ? level : highest;
        }

        return highest;
    }
}
