namespace ScoringFramework.Output;

/// <summary>Starting files: commented, valid as they are, with every field that a file may have.</summary>
public static class Draft
{
    /// <summary>A rubric to start from.</summary>
    /// <param name="name">What the rubric's id and title are made of, such as the file's name without its ending.</param>
    /// <param name="schema">The path of a JSON Schema that editors use, relative to the file; null for none.</param>
    /// <returns>YAML; lines end with <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Rubric(string name, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return RubricDraft.Write(name, schema);
    }

    /// <summary>A dossier to start from, with every criterion of its rubric.</summary>
    /// <param name="name">What the dossier's id and the subject's name are made of, such as the file's name without its ending.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="rubricPath">The rubric's path, relative to the file.</param>
    /// <param name="asOf">The only today that there is for the scores.</param>
    /// <param name="schema">The path of a JSON Schema that editors use, relative to the file; null for none.</param>
    /// <returns>YAML; lines end with <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="schema"/> is null.</exception>
    public static string Dossier(string name, Rubric rubric, string rubricPath, DateOnly asOf, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(rubricPath);
        return DossierDraft.Write(name, rubric, rubricPath, asOf, schema);
    }
}
