namespace ScoringFramework.Cli.Drafts;

/// <summary>A published method that a call names as <c>published:NAME</c>.</summary>
internal static class PublishedChoice
{
    private const int Most = 30;

    /// <summary>Where the method's file is: beside the dossier.</summary>
    public static string FileOf(string dossier, string published) =>
        Path.Combine(Path.GetDirectoryName(dossier) ?? "", $"{published[PublishedRubrics.Prefix.Length..]}.yaml");

    /// <summary>Whether the method is there already, as it was published.</summary>
    public static bool IsThere(string file, string published) =>
        File.Exists(file) && PublishedRubrics.Find(published) is { } method && File.ReadAllText(file) == method.Text;

    /// <summary>The problem of a name that no method has.</summary>
    public static Diagnostic Unknown(string path, string published) => new(
        FileCodes.WhichRubric,
        $"there is no published rubric '{Named(published)}'",
        PublishedRubrics.Nearest(published) is { } near
            ? $"Write --rubric {PublishedRubrics.Prefix}{near}."
            : $"Write --rubric {PublishedRubrics.Prefix} and one of {string.Join(", ", PublishedRubrics.All.Take(Most))}.")
    { Span = new SourceSpan(path, 1, 1, 1, 1) };

    // Long names are no names.
    private static string Named(string published)
    {
        var name = published.StartsWith(PublishedRubrics.Prefix, StringComparison.Ordinal) ? published[PublishedRubrics.Prefix.Length..]
            : published;
        return name.Length <= Most ? name : $"{name[..Most]}…";
    }
}
