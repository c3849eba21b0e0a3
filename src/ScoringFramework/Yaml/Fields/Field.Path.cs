namespace ScoringFramework.Yaml;

internal sealed partial record Field
{
    /// <summary>A path relative to the file, with <c>/</c> between its parts; null when it is not there or is refused.</summary>
    public string? RelativePath()
    {
        if (Scalar("text") is not { } scalar)
        {
            return null;
        }

        var path = scalar.Text.Replace('\\', '/');
        if (KindOf(path) is not { } kind)
        {
            return path;
        }

        Refuse(new(
            DossierCodes.PathNotRelative,
            $"'{Quote.Short(scalar.Text)}' is {kind}, so the files would only be found here",
            "Give a path relative to this file, such as ../rubrics/r.yaml."));
        return null;
    }

    private static string? KindOf(string path) => path switch
    {
        ['/', '/', ..] => "a network path",
        ['/', ..] => "an absolute path",
        [var letter, ':', ..] when char.IsAsciiLetter(letter) => "a path on a drive",
        _ when path.Contains("://", StringComparison.Ordinal) => "a URL",
        _ => null,
    };
}
