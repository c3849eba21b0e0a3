namespace ScoringFramework;

/// <content>Dossiers from streams, readers and JSON. All reading is synchronous: a file has at most 4 MiB.</content>
public static partial class DossierFile
{
    /// <summary>Reads a dossier from a stream of UTF-8, without touching the disk otherwise: as <see cref="Parse"/> reads a text.</summary>
    /// <param name="content">The stream, read once, from where it is to its end or to just over 4 MiB. It stays open.</param>
    /// <param name="rubric">The rubric that the subject is scored by.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The dossier, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LoadResult<Dossier> Read(Stream content, Rubric rubric, string name = "dossier.yaml")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ScoringTelemetry.Load(Kind, name, () =>
        {
            var reading = new ModelReading(DossierFields.Dossier);
            return (SourceText.ReadStream(content, name, reading.Problems) is { } text
                ? Read(reading, text, new DossierInMemory(name, rubric))
                : new(null, reading)).Result;
        });
    }

    /// <summary>Reads a dossier from a reader of text: as <see cref="Parse"/> reads a text.</summary>
    /// <param name="content">The reader, read once, to its end or to just over 4 Mi characters. It stays open.</param>
    /// <param name="rubric">The rubric that the subject is scored by.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The dossier, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="IOException">The reader cannot be read.</exception>
    public static LoadResult<Dossier> Read(TextReader content, Rubric rubric, string name = "dossier.yaml")
    {
        ArgumentNullException.ThrowIfNull(content);
        return Parse(SourceText.ReadAll(content), rubric, name);
    }

    /// <summary>
    /// Reads a dossier from its JSON: what <c>dossier.ToJson()</c> writes, and what a scorecard contains as its <see
    /// cref="Scorecard.Inputs"/>.
    /// </summary>
    /// <param name="json">The JSON, its members in any order.</param>
    /// <param name="rubric">The rubric that the subject is scored by, instead of the one in the JSON; null where the JSON has one.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The dossier, checked as a file is; or what is wrong with the text. Problems of the dossier have a <see
    /// cref="Diagnostic.Path"/> and no span.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LoadResult<Dossier> ParseJson(string json, Rubric? rubric = null, string name = "dossier.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ScoringTelemetry.Load(
            Kind, name, () => JsonReading.Read(json, name, model => DossierJson.Load(model, rubric), NoModel.Of("dossier")));
    }
}
