using System.Text.Json;

namespace ScoringFramework.Scoring;

/// <summary>The canonical JSON behind the hashes: a scorecard's method and inputs.</summary>
internal static class ModelJson
{
    public static string Write(Rubric rubric) => RubricJson.Canonical(rubric);

    public static string Write(Dossier dossier) => DossierJson.Canonical(dossier);

    /// <exception cref="JsonException">The text is not a rubric's.</exception>
    public static Rubric ReadRubric(JsonElement json) => RubricJson.Read(json);

    /// <exception cref="JsonException">The text is not a dossier's.</exception>
    public static Dossier ReadDossier(JsonElement json) => DossierJson.Read(json, new());
}
