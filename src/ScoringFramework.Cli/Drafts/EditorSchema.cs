namespace ScoringFramework.Cli.Drafts;

/// <summary>The schema that an editor completes and checks a new file by, in a folder beside it.</summary>
internal static class EditorSchema
{
    private const string Folder = ".scoring";

    /// <summary>Writes the schema of a new rubric.</summary>
    /// <returns>Its path from the file; null when there is none to write.</returns>
    public static string? OfRubric(string file) => Write(file, "rubric.schema.json", TextOf(null));

    /// <summary>Writes the schema of a new dossier, which knows its rubric's ids.</summary>
    /// <returns>Its path from the file; null when there is none to write.</returns>
    public static string? OfDossier(string file, Rubric rubric) => Write(file, $"{rubric.Id}.dossier.schema.json", TextOf(rubric));

    // The library's schema of rubrics for null, else of dossiers of this rubric; null while it has none.
    private static string? TextOf(Rubric? rubric) => null;

    // An editor can do without: a schema that cannot be written is no reason not to write the file.
    private static string? Write(string file, string name, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, Folder, name);
        return NewFile.Write(beside, text, replaces: true) is null ? $"{Folder}/{name}" : null;
    }
}
