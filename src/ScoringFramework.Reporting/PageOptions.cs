namespace ScoringFramework.Reporting;

/// <summary>How pages are written.</summary>
public sealed record PageOptions
{
    /// <summary>The package's templates and style, and links between pages.</summary>
    public static PageOptions Default { get; } = new();

    /// <summary>The templates.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.Default;

    /// <summary>
    /// A style that is added after the templates' own, such as a theme's colours; null for none. It must not contain <c>&lt;/</c>.
    /// </summary>
    public string? Css { get; init; }

    /// <summary>True for pages that are mailed or archived one by one: they link to no other page and to no file beside them.</summary>
    public bool SingleFile { get; init; }

    /// <summary>The name of the edition that the pages show, such as <c>edition 2026-06</c>; null for none.</summary>
    public string? Edition { get; init; }

    /// <summary>The name of the last edition, which what changed is measured from; null to name its day instead.</summary>
    public string? PreviousEdition { get; init; }

    /// <summary>The version of pages that a server shows and that reload with the next one; null for pages that are files.</summary>
    internal string? LiveVersion { get; init; }

    /// <summary>What is wrong with a style; null when nothing is.</summary>
    /// <param name="css">The style.</param>
    /// <exception cref="ArgumentNullException"><paramref name="css"/> is null.</exception>
    public static Diagnostic? Check(string css)
    {
        ArgumentNullException.ThrowIfNull(css);
        return TemplateProblems.Style(css);
    }
}
