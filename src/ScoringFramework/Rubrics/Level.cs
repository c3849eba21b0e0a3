namespace ScoringFramework.Rubrics;

/// <summary>What a score means in words, from its key up to the next level's.</summary>
/// <param name="From">The least displayed score that the level describes; on the scale.</param>
/// <param name="Text">The words; not empty.</param>
public sealed record Level(decimal From, string Text);

/// <summary>Reads levels.</summary>
public static class Levels
{
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
            highest = level.From <= displayed && (highest is null || level.From > highest.From) ? level : highest;
        }

        return highest;
    }
}
