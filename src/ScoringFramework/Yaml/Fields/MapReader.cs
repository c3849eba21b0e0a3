namespace ScoringFramework.Yaml;

/// <summary>
/// A mapping of known fields. Unknown ones are reported at once; one that is probably a known one misspelt is read as that, so one
/// mistake is one problem.
/// </summary>
internal sealed class MapReader
{
    private readonly Field owner;
    private readonly YamlMap? map;
    private readonly FieldSet fields;
    private readonly Dictionary<string, YamlEntry> known;

    // Few mappings have any of these.
    private Dictionary<string, YamlEntry>? misspelt;
    private HashSet<string>? emptied;

    // Entries that are like no known field, each of which may be one that is missing under another name.
    private List<YamlEntry>? strange;

    public MapReader(Field owner, YamlMap? map, FieldSet fields)
    {
        (this.owner, this.map, this.fields) = (owner, map, fields);
        known = new(map?.Entries.Count ?? 0, StringComparer.Ordinal);
        if (map is null)
        {
            return;
        }

        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (fields.Has(map.Entries[i].Key.Text))
            {
                known.TryAdd(map.Entries[i].Key.Text, map.Entries[i]);
            }
        }

        if (known.Count < map.Entries.Count)
        {
            ReportUnknown(map);
        }

        if (owner.Reading.IsLossy(map))
        {
            foreach (var name in fields.Names.Where(n => EntryOf(n) is null))
            {
                owner.Reading.Unread.Add(owner.Path.Then(name));
            }
        }
    }

    /// <summary>What is written with this mapping's parts.</summary>
    public ModelReading Reading => owner.Reading;

    public ModelPath Path => owner.Path;

    /// <summary>A field, there or not; reported when it is required and missing.</summary>
    /// <exception cref="ArgumentException">The mapping has no such field.</exception>
    public Field this[string name]
    {
        get
        {
            var (known, path) = (fields[name], Path.Then(name));
            if (EntryOf(name) is not { } entry)
            {
                if (known.IsRequired && strange?.Find(e => known.Shape.Takes(e.Value)) is { } other)
                {
                    strange!.Remove(other);
                    Reading.Unread.Add(path);
                }
                else if (known.IsRequired)
                {
                    ReportMissing(path);
                }

                return new(Reading, path, null, null) { Shape = known.Shape, IsRequired = known.IsRequired };
            }

            Reading.Places.Add(path, entry.Key, entry.Value);
            return new(Reading, path, null, entry.Value)
            {
                Shape = known.Shape,
                IsRequired = known.IsRequired,
                IsReported = misspelt?.ContainsKey(name) == true || emptied?.Contains(name) == true,
            };
        }
    }

    /// <summary>True for <c>{}</c>, from which the text lost nothing.</summary>
    public bool IsEmpty => map is { Entries.Count: 0 } && !Reading.IsLossy(map);

    public bool Has(string name) => EntryOf(name) is not null;

    private void ReportMissing(ModelPath path)
    {
        if (!Reading.Unread.IsIncomplete(path))
        {
            Reading.Unread.Add(path);
            Reading.Report(new Diagnostic(
                FormatCodes.MissingField, $"{fields.What} needs '{path.Last}', and this one has none",
                Addition(fields[path.Last]))
            {
                Path = Path.Name,
                Span = Path.IsRoot && map is not null ? new(map.Span.File, 1, 1, 1, 1) : null,
            });
        }
    }

    private static string Addition(KnownField field) => field switch
    {
        { Examples: [var example, ..] } when Excerpt.IsShort(example) => $"Add it, such as {field.Name}: {example.TrimEnd('.')}.",
        { Shape: WordShape { Words: [var word, ..] } } => $"Add it, such as {field.Name}: {word.Word}.",
        _ => $"Add '{field.Name}:' and its value.",
    };

    private YamlEntry? EntryOf(string name) =>
        known.GetValueOrDefault(name) ?? misspelt?.GetValueOrDefault(name);

    private void ReportUnknown(YamlMap map)
    {
        var shallow = NotIndented.In(map, fields).ToList();
        foreach (var slip in shallow)
        {
            (emptied ??= new(StringComparer.Ordinal)).Add(slip.Above.Key.Text);
            owner.Reading.Unread.Add(owner.Path.Then(slip.Above.Key.Text));
            owner.Reading.Problems.Add(slip.Diagnose(owner.Path));
        }

        foreach (var entry in map.Entries.Where(e => !fields.Has(e.Key.Text)).Except(shallow.SelectMany(s => s.Below)))
        {
            ReportUnknown(entry);
        }
    }

    private void ReportUnknown(YamlEntry entry)
    {
        var hint = fields.Hint?.Invoke(entry.Key.Text, (entry.Value as YamlScalar)?.Text);
        var near = hint is null ? NearName.Find(entry.Key.Text, fields.Names.Where(n => EntryOf(n) is null)) : null;
        if (near is not null)
        {
            (misspelt ??= new(StringComparer.Ordinal)).Add(near, entry);
        }
        else
        {
            (strange ??= []).Add(entry);
        }

        Reading.Problems.Add(new Diagnostic(
            FormatCodes.UnknownField,
            $"'{Quote.Short(entry.Key.Text)}' is not a field of {fields.What}",
            hint ?? fields.Sentence)
        {
            Path = Path.Then(entry.Key.Text).Name,
            Span = entry.Key.Span,
            Suggestion = near,
        });
    }
}
