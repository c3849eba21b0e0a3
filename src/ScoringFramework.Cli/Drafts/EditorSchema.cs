namespace ScoringFramework.Cli.Drafts;

/// <summary>The schema that an editor completes and checks a new file by, in a folder beside it.</summary>
internal static class EditorSchema
{
    private const string Folder = ".scoring";

    /// <summary>Writes the schema of a new rubric.</summary>
    /// <returns>Its path from the file; null when it cannot be written.</returns>
    public static string? OfRubric(string file) => Write(file, "rubric.schema.json", JsonSchemas.Rubric);

    /// <summary>Writes the schema of a new dossier, which knows its rubric's ids.</summary>
    /// <returns>Its path from the file; null when it cannot be written.</returns>
    public static string? OfDossier(string file, Rubric rubric) =>
        Write(file, $"{rubric.Id}.dossier.schema.json", JsonSchemas.DossierFor(rubric));

    // An editor can do without: a schema that cannot be written is no reason not to write the file.
    private static string? Write(string file, string name, string text)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, Folder, name);
        return NewFile.Write(beside, text, replaces: true) is null ? $"{Folder}/{name}" : null;
    }
}
