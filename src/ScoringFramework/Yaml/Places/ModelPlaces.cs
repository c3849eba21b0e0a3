namespace ScoringFramework.Yaml;

/// <summary>Where the parts of a model are in the texts that it was read from.</summary>
/// <param name="fields">The model's own top fields; a path that begins with another is one of the model that it depends on.</param>
internal sealed class ModelPlaces(FieldSet fields)
{
    private readonly Dictionary<ModelPath, ModelPlace> places = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private string? own;
    private ModelPlaces? foundation;

    /// <summary>The texts that the model was read from, by the name that spans give.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>Keeps a text; the first is the model's own.</summary>
    public void AddText(string file, string text)
    {
        own ??= file;
        texts.TryAdd(file, text.StartsWith('\uFEFF') ? text[1..] : text);
    }

    /// <summary>Takes over the texts and places of the model that this one depends on: a dossier's rubric.</summary>
    public void AddFoundation(ModelPlaces places)
    {
        foundation = places;
        foreach (var (file, text) in places.texts)
        {
            texts.TryAdd(file, text);
        }
    }

    /// <summary>Notes the place of a part. The first of two parts with one path stays: the second is reported, not referred to.</summary>
    public void Add(ModelPath path, YamlScalar? key, YamlNode value) => places.TryAdd(path, new(key, value));

    public bool Has(ModelPath path) => places.ContainsKey(path);

    /// <summary>The diagnostic and the other places that it is about, with their ranges.</summary>
    public Diagnostic Resolve(Diagnostic diagnostic)
    {
        var span = diagnostic.Path is { } path ? SpanOf(path) : null;
        span = PartOf(diagnostic) ?? span;

        return diagnostic with
        {
            Span = diagnostic.Span ?? span,
            // What is not written, such as the default scale, has no place to show.
            Related = diagnostic.Related.Select(r => r with { Span = r.Span ?? (r.Path is null ? null : Find(r.Path)) })
                .Where(r => r.Span is not null || r.Path is null || !IsRead(r.Path)).ToValueList(),
        };
    }

    /// <summary>
    /// The place of a path: of a name its key, of a text the text, of a collection its key; else of the nearest part above it.
    /// </summary>
    public SourceSpan? SpanOf(ModelPath path) =>
        IsOwn(path) ? Find(path) ?? (own is null ? null : new SourceSpan(own, 1, 1, 1, 1)) : foundation?.SpanOf(path);

    private bool IsRead(ModelPath path) => IsOwn(path) || foundation is not null;

    private bool IsOwn(ModelPath path) => path.IsRoot || fields.Has(path.Segments[0]);

    /// <summary>The same, or null when neither the part nor one above it is written.</summary>
    private SourceSpan? Find(ModelPath path)
    {
        if (!IsOwn(path))
        {
            return foundation?.Find(path);
        }

        if (path.Segments.Count > 0 && places.TryGetValue(path.Unnamed, out var place))
        {
            return path.IsName ? place.NameSpan : place.ValueSpan;
        }

        for (var above = path.Parent; above.Segments.Count > 0; above = above.Parent)
        {
            if (places.TryGetValue(above, out place))
            {
                return place.NameSpan;
            }
        }

        return null;
    }

    private SourceSpan? PartOf(Diagnostic diagnostic)
    {
        if (diagnostic is not { Part: { } part, Path: { IsName: false } path } || !places.TryGetValue(path, out var place)
            || place.Value is not YamlScalar scalar
            || !texts.TryGetValue(scalar.Span.File, out var text))
        {
            return null;
        }

        return TextSearch.Find(text, part, scalar.Span);
    }

    private sealed record ModelPlace(YamlScalar? Key, YamlNode Value)
    {
        public SourceSpan NameSpan => Key?.Span ?? Value.Span;

        public SourceSpan ValueSpan => Value is YamlScalar ? Value.Span : NameSpan;
    }
}
