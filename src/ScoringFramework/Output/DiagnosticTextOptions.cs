namespace ScoringFramework.Output;

/// <summary>How diagnostics are laid out as text for people.</summary>
public sealed record DiagnosticTextOptions : TextOptions
{
    /// <summary>
    /// Gives the text of a file by the name that spans give it, such as <see cref="LoadResult{T}.TextOf"/>: then each diagnostic shows its
    /// place in it. Null, or a null text, shows the first line alone.
    /// </summary>
    public Func<string, string?>? TextOf { get; init; }

    /// <summary>How many files were checked: then a last line counts the problems. Null leaves it out.</summary>
    public int? FilesChecked { get; init; }

    /// <summary>How many YAML files of other programs were found and not checked, for the last line.</summary>
    public int FilesLeftAlone { get; init; }
}
