namespace ScoringFramework.Yaml;

/// <summary>A key with nothing behind it, or with one of YAML's words for nothing.</summary>
internal static class NoValue
{
    public static bool Is(YamlScalar scalar) =>
        scalar.IsAbsent || (scalar.Style == YamlStyle.Plain && scalar.Text is "~" or "null" or "Null" or "NULL");

    public static Diagnostic Diagnose(string label, YamlScalar scalar) => scalar switch
    {
        { IsAbsent: true, Comment: { } comment } => new Diagnostic(
            FormatCodes.NoValue,
            $"{label} has no value, because '{Quote.Short(comment.Text)}' is a comment",
            "Write a value, or remove the key. Put text that begins with # in quotes.")
        { Span = comment.Span },
        { IsAbsent: true } => new(FormatCodes.NoValue, $"{label} has no value", "Write a value, or remove the key."),
        _ => new(
            FormatCodes.NoValue, $"{label} has no value, because '{scalar.Text}' means no value",
            "Write a value, or remove the key. If the word is text, put it in quotes."),
    };
}
