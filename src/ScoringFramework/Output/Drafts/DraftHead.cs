namespace ScoringFramework.Output;

/// <summary>The comments that show editors which schema a file follows.</summary>
internal static class DraftHead
{
    /// <param name="text">The file.</param>
    /// <param name="schema">The schema's path from the file; null for none, since an editor complains of one that is not there.</param>
    public static void Write(DraftText text, string? schema)
    {
        if (schema is not null)
        {
            // The first is read by editors with the YAML language server, the second by those of JetBrains.
            text.Line($"# yaml-language-server: $schema={schema}").Line($"# $schema: {schema}").Line();
        }
    }
}
