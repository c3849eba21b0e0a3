namespace ScoringFramework.Yaml;

/// <summary>What the reading of one model has found so far: problems, the places of its parts, and what could not be read.</summary>
/// <param name="fields">The model's top fields.</param>
internal sealed class ModelReading(FieldSet fields)
{
    private readonly List<SourceSpan> syntaxErrors = [];
    private readonly OrderedDictionary<string, bool> files = new(StringComparer.Ordinal);

    /// <summary>Every problem that the reading itself found, in the order of reading.</summary>
    public List<Diagnostic> Problems { get; } = [];

    /// <summary>The suppressions that the texts hold.</summary>
    public List<Suppression> Suppressions { get; } = [];

    /// <summary>Every file that was read or should have been, in the order of reading.</summary>
    public IReadOnlyList<string> Files => files.Keys;

    public ModelPlaces Places { get; } = new(fields);

    public UnreadPaths Unread { get; } = new();

    /// <summary>Adds a problem, placed by its path where it has no place of its own.</summary>
    public void Report(Diagnostic problem) => Problems.Add(Places.Resolve(problem));

    /// <summary>
    /// Turns the problems that a validator found into problems of the text, without those that only follow from what was not read.
    /// </summary>
    public void Take(IEnumerable<Diagnostic> ofValidator)
    {
        var errors = Problems.Count(p => p.Severity == Severity.Error);
        foreach (var diagnostic in ofValidator.Where(
            p => !Unread.Explain(p) && !(Places.Resolve(p).Span is { } span && HasSyntaxError(span))).UpToAHundredErrors(errors))
        {
            Report(diagnostic);
        }
    }

    /// <summary>Reads the nodes of a text, and keeps the text for excerpts.</summary>
    public YamlMap? ReadText(string text, string file)
    {
        Places.AddText(file, text);
        var found = new List<Diagnostic>();
        var root = YamlText.Read(text, file, found);
        Problems.AddRange(found);
        if (root is not null)
        {
            SuppressionComments.Read(new(Places.Texts[file], file), root, Suppressions, Problems);
        }

        syntaxErrors.AddRange(found.Where(p => p.Severity == Severity.Error && p.Span is not null).Select(p => p.Span!.Value));
        return root;
    }

    /// <summary>Notes a file that is about to be read, whether it can be or not.</summary>
    public void AddFile(string file) => files.TryAdd(file, true);

    /// <summary>Takes over the problems of the model that this one depends on, with its places.</summary>
    public void AddFoundation(ModelReading other)
    {
        Problems.AddRange(other.Problems);
        Suppressions.AddRange(other.Suppressions);
        Places.AddFoundation(other.Places);
    }

    /// <summary>True when a syntax error is in a range, or covers it.</summary>
    public bool HasSyntaxError(SourceSpan span) => syntaxErrors.Any(error => error.IsWithin(span) || span.IsWithin(error));

    /// <summary>True when the text lost something directly inside a mapping, so what is not there may have been written.</summary>
    public bool IsLossy(YamlMap map) => syntaxErrors.Count > 0 && HasLost(map);

    private bool HasLost(YamlMap map) =>
        syntaxErrors.Any(
            error => error.IsWithin(map.Span) && !map.Entries.Any(e => e.Value is not YamlScalar && error.IsWithin(e.Value.Span)));
}
