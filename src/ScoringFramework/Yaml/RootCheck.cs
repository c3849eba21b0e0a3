namespace ScoringFramework;

/// <summary>Says what a document is when it is no mapping.</summary>
internal static class RootCheck
{
    internal static Diagnostic Tell(YamlNode root, SourcePlaces places, int start, int end)
    {
        if (root is YamlScalar scalar)
        {
            return MissingSpace.Tell(scalar, places, start, end) ?? Refuse(root, $"the file is one text, {Excerpt.Of(scalar.Text)}, and not lines of 'key: value'");
        }

        return Refuse(root, "the file is one list, and not lines of 'key: value'");
    }

    private static Diagnostic Refuse(YamlNode root, string message) =>
        new(TextCodes.RootNotMap, message, "Start with 'rubric:' or 'dossier:' and an id.")
        { Span = root.Span with { EndLine = root.Span.Line, EndColumn = root.Span.Column + 1 } };
}
