namespace ScoringFramework;

/// <content>Dossiers as YAML and as JSON.</content>
public static partial class DossierFile
{
    /// <summary>
    /// The dossier as a file: fields in the order of the documentation, defaults left out, sources of included lists written into it. With
    /// the same rubric it reads back as an equal dossier.
    /// </summary>
    /// <remarks>
    /// Comments of a file that it was read from are not part of a dossier.
    /// </remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="rubric">The rubric's path, relative to where the file will be; null for the rubric's id with <c>.yaml</c>.</param>
    /// <returns>YAML; lines end with <c>\n</c>, the last one too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static string ToYaml(this Dossier dossier, string? rubric = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return YamlPrinter.Print(DossierYaml.Of(dossier, rubric ?? $"{dossier.Rubric.Id}.yaml"));
    }

    /// <summary>
    /// The dossier as JSON: the members of canonical JSON (RFC 8785) that a scorecard contains as its <c>inputs</c>, after a member
    /// <c>rubric</c> with the rubric's.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>JSON on one line that <see cref="ParseJson"/> reads without any other file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static string ToJson(this Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return DossierJson.WithRubric(dossier);
    }
}
