namespace ScoringFramework.Yaml;

/// <summary>Says what a document is when it is no mapping.</summary>
internal static class RootCheck
{
    internal static Diagnostic? Find(YamlNode? root, SourcePlaces places) => root switch
    {
        YamlMap => null,
        null or YamlScalar { IsAbsent: true } => new Diagnostic(TextCodes.EmptyDocument, "the file has only blank lines and comments",
            "Start with 'rubric:' or 'dossier:' and an id.")
        { Span = places.Span(0, 0) },
        YamlScalar scalar =>
            KeyText.FindMissingSpace(scalar)
            ?? Refuse(root, $"the file is one text, {Excerpt.Of(scalar.Text)}, instead of lines of 'key: value'"),
        _ => Refuse(root, "the file is one list, instead of lines of 'key: value'"),
    };

    private static Diagnostic Refuse(YamlNode root, string message) =>
        new(TextCodes.RootNotMap, message, "Start with 'rubric:' or 'dossier:' and an id.")
        { Span = root.Span with { EndLine = root.Span.Line, EndColumn = root.Span.Column + 1 } };
}
