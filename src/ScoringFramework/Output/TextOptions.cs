namespace ScoringFramework.Output;

/// <summary>How text for people is laid out.</summary>
public record TextOptions
{
    /// <summary>The columns that text has where nothing else is asked for.</summary>
    public const int DefaultWidth = 100;

    /// <summary>The fewest columns that text fits into.</summary>
    public const int LeastWidth = 60;

    /// <summary>
    /// The columns to fit into, at least <see cref="LeastWidth"/>. Null for <see cref="DefaultWidth"/>, and then the first line of a
    /// diagnostic stays whole, however long: programs read it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is below <see cref="LeastWidth"/>.</exception>
    public int? Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? DefaultWidth, LeastWidth, nameof(Width));
            field = value;
        }
    }

    /// <summary>
    /// Whether colours and bold letters are written, as the escape sequences of ANSI terminals (SGR, the terminal's own sixteen colours).
    /// </summary>
    public bool Colors { get; init; }

    internal static TextOptions Default { get; } = new();

    internal int Columns => Width ?? DefaultWidth;
}
