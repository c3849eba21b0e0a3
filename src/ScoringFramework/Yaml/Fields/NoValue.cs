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
            $"{label} has no value, since '{Quote.Short(comment.Text)}' is a comment",
            "Put text that begins with # in quotes, give a value, or remove the key.")
        { Span = comment.Span },
        { IsAbsent: true } => new(FormatCodes.NoValue, $"{label} has no value", "Give it one, or remove the key."),
        _ => new(
            FormatCodes.NoValue, $"{label} has no value, since '{scalar.Text}' means none", "Remove the key, or put the word in quotes if it is meant."),
    };
}
