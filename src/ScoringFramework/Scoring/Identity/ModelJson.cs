using System.Buffers;
using System.Text.Json;

namespace ScoringFramework.Scoring;

/// <summary>The canonical JSON behind the hashes: a scorecard's method and inputs.</summary>
internal static class ModelJson
{
    public static void Write(Rubric rubric, IBufferWriter<byte> into) => RubricJson.Write(rubric, into);

    public static void Write(Dossier dossier, IBufferWriter<byte> into) => DossierJson.Write(dossier, into);

    /// <summary>The rubric of a scorecard's method.</summary>
    public static Rubric ReadRubric(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = ReadableJson.Deepest });
        return ReadRubric(document.RootElement);
    }

    /// <exception cref="JsonException">The text is not a rubric's.</exception>
    public static Rubric ReadRubric(JsonElement json) => RubricJson.Read(json);

    /// <exception cref="JsonException">The text is not a dossier's.</exception>
    public static Dossier ReadDossier(JsonElement json) => DossierJson.Read(json, new());
}
