using System.Text;
using ScoringFramework;

namespace ScoringApi;

/// <summary>A dossier in a request's body: YAML as an analyst writes it, or JSON as <see cref="DossierFile.ToJson"/> writes it.</summary>
internal static class DossierBody
{
    /// <summary>The most bytes of a body: a dossier with sixty pieces of evidence has some forty thousand.</summary>
    public const int MaxBytes = 1_000_000;

    public static async Task<LoadResult<Dossier>> Read(HttpRequest request, Rubric rubric, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellation);
        return request.HasJsonContentType() ? DossierFile.ParseJson(text, rubric) : DossierFile.Parse(text, rubric);
    }
}
