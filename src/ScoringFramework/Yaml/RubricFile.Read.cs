using System.Text.Json;

namespace ScoringFramework;

/// <content>Rubrics from streams, readers and JSON. All reading is synchronous: a file has at most 4 MiB.</content>
public static partial class RubricFile
{
    /// <summary>Reads a rubric from a stream of UTF-8, without touching the disk otherwise.</summary>
    /// <param name="content">The stream, read once, from where it is to its end or to just over 4 MiB. It stays open.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <param name="curves">The custom curves that the rubric may name; null for none.</param>
    /// <returns>The rubric, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">The text or the name is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LoadResult<Rubric> Read(Stream content, string name = "rubric.yaml", IEnumerable<CustomCurve>? curves = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ScoringTelemetry.Load(Kind, name, () =>
        {
            var reading = new ModelReading(RubricFields.Rubric);
            return (SourceText.ReadStream(content, name, reading.Problems) is { } text ? Read(reading, text, name, curves)
                : new(null, reading)).Result;
        });
    }

    /// <summary>Reads a rubric from a reader of text.</summary>
    /// <param name="content">The reader, read once, to its end or to just over 4 Mi characters. It stays open.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <param name="curves">The custom curves that the rubric may name; null for none.</param>
    /// <returns>The rubric, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">The text or the name is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="IOException">The reader cannot be read.</exception>
    public static LoadResult<Rubric> Read(TextReader content, string name = "rubric.yaml", IEnumerable<CustomCurve>? curves = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Parse(SourceText.ReadAll(content), name, curves);
    }

    /// <summary>
    /// Reads a rubric from its JSON: what <c>rubric.ToJson()</c> writes, and what a scorecard contains as its
    /// <see cref="Scorecard.Method"/>.
    /// </summary>
    /// <param name="json">The JSON, its members in any order.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <param name="curves">The custom curves that the rubric may name; null for none.</param>
    /// <returns>The rubric, checked as a file is; or what is wrong with the text. Problems of the rubric have a <see
    /// cref="Diagnostic.Path"/> and no span.</returns>
    /// <exception cref="ArgumentNullException">The text or the name is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LoadResult<Rubric> ParseJson(string json, string name = "rubric.json", IEnumerable<CustomCurve>? curves = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ScoringTelemetry.Load(
            Kind, name, () => JsonReading.Read(json, name, model => RubricJson.Load(model, curves), NoModel.Of("rubric")));
    }
}
