using System.Text;
using System.Text.Json;
using ScoringFramework;

namespace ScoringApi;

/// <summary>
/// A dossier in a request's body: YAML as an analyst writes it; the same fields as JSON, as the description of the API lists them; or
/// JSON as <see cref="DossierFile.ToJson"/> writes it and scorecards contain it.
/// </summary>
internal static class DossierBody
{
    /// <summary>The most bytes of a body: a dossier with sixty pieces of evidence has some forty thousand.</summary>
    public const int MaxBytes = 1_000_000;

    public static async Task<LoadResult<Dossier>> Read(HttpRequest request, Rubric rubric, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellation);
        if (!request.HasJsonContentType())
        {
            return DossierFile.Parse(text, rubric);
        }

        // The fields of a file are the same in JSON, which is YAML too.
        return HasFieldsOfAFile(text) ? DossierFile.Parse(text, rubric, "dossier.json") : DossierFile.ParseJson(text, rubric);
    }

    private static bool HasFieldsOfAFile(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("dossier", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
