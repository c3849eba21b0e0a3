namespace ScoringFramework.Yaml;

/// <summary>Warns of a comment right after unquoted prose, which may have been meant as part of it. Which fields are prose, their readers know.</summary>
internal static class CommentAfterText
{
    /// <summary>The warning at the comment of an unquoted text; null when it has none.</summary>
    internal static Diagnostic? Find(YamlScalar prose) => prose.Comment is not { } comment || SuppressionComments.SpeaksToUs(comment.Text) ? null : new Diagnostic(TextCodes.CommentAfterText,
        $"' #' begins a comment, so {Excerpt.Of(comment.Text)} is not part of the text",
        "Put the text in quotes if it is, or the comment on a line of its own.")
    { Span = comment.Span };
}
