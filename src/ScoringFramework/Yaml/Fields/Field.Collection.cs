using System.Buffers;

namespace ScoringFramework.Yaml;

internal sealed partial record Field
{
    private static readonly SearchValues<char> MarksOfFlow = SearchValues.Create(",:[]{}#");

    /// <summary>The items of a list, each a field; none when it is not there.</summary>
    public IReadOnlyList<Field> Items()
    {
        switch (Node)
        {
            case null:
                return [];
            case YamlSequence sequence:
                var items = new List<Field>();
                foreach (var node in sequence.Items)
                {
                    var path = Path.Then(items.Count);
                    Reading.Places.Add(path, null, node);
                    items.Add(new(Reading, path, $"an item of {Label}", node));
                }

                return items;
            default:
                Refuse(Node is YamlScalar scalar && NoValue.Is(scalar) ? NoValue.Diagnose(Label, scalar)
                    : WrongKind.ListExpected(Label, Node));
                return [];
        }
    }

    /// <summary>A list of texts; null when it is not there.</summary>
    public ValueList<string>? Texts() => Node is null ? null : Items().Select(i => i.Text() ?? "").ToValueList();

    /// <summary>The entries of a mapping whose keys are ids or names, each a field; none when it is not there.</summary>
    /// <param name="example">How such an entry is written, for who wrote something else.</param>
    public IReadOnlyList<Field> Entries(string example)
    {
        if (MapNode(example) is not { } map)
        {
            return [];
        }

        if (Reading.IsLossy(map))
        {
            Reading.Unread.AddIncomplete(Path);
        }

        return map.Entries.Select(e => Entry(e, Path.Then(e.Key.Text))).ToList();
    }

    /// <summary>
    /// The same for entries that are mappings of known fields. Fields of an entry that start in the column of the ids are reported once,
    /// and are no entries.
    /// </summary>
    /// <param name="example">How such an entry is written, for who wrote something else.</param>
    /// <param name="fields">The fields of an entry.</param>
    public IReadOnlyList<Field> Entries(string example, FieldSet fields)
    {
        var entries = Entries(example);
        var strays = entries.Where(e => e.Node is not YamlMap && fields.Has(e.Name)).ToList();
        if (strays.Count == 0)
        {
            return entries;
        }

        Reading.Unread.AddIncomplete(Path);
        Reading.Report(new Diagnostic(
            TextCodes.Indentation,
            $"'{strays[0].Name}' is a field of {fields.What}, but starts in the column of the ids",
            "Indent it deeper than its id, in the column of the other fields.").At(strays[0].Path.Name));
        return [.. entries.Except(strays).Select(e => e.Node is YamlScalar { IsAbsent: true } ? e with { IsReported = true } : e)];
    }

    /// <summary>The same field for an entry of this mapping.</summary>
    public Field Entry(YamlEntry entry, ModelPath path)
    {
        Reading.Places.Add(path, entry.Key, entry.Value);
        return new(Reading, path, $"'{Quote.Short(entry.Key.Text)}'", entry.Value);
    }

    /// <summary>A mapping of known fields. When something else is there, every field of it counts as unread.</summary>
    public MapReader Map(FieldSet fields) =>
        new(this, MapNode(fields.Lone is { } lone && Node is YamlScalar value && CanStandInBraces(value, fields[lone].Shape)
            ? $"Write {{ {lone}: {value.Text} }}. The fields of {fields.What} are {fields.List}."
            : $"Write the fields of {fields.What}: {fields.List}."), fields);

    private static bool CanStandInBraces(YamlScalar value, Shape shape) =>
        value.Style == YamlStyle.Plain && Excerpt.IsShort(value.Text) && !value.Text.AsSpan().ContainsAny(MarksOfFlow)
        && (shape is not NumberShape || YamlNumbers.IsNumber(value.Text));

    /// <summary>The mapping that is there; null, after a report, when something else is.</summary>
    public YamlMap? MapNode(string remedy)
    {
        switch (Node)
        {
            case YamlMap map:
                return map;
            case YamlScalar scalar when NoValue.Is(scalar):
                Refuse(NoValue.Diagnose(Label, scalar));
                return null;
            case not null:
                Refuse(WrongKind.MapExpected(Label, remedy, Node));
                return null;
            default:
                return null;
        }
    }

    /// <summary>
    /// The entries of a mapping whose keys are numbers, or <c>above</c> and a number, at paths that name the number in its shortest form.
    /// </summary>
    /// <param name="example">How such an entry is written, for who wrote something else.</param>
    public IReadOnlyList<(Field Entry, NumberKey Key)> NumberedEntries(string example)
    {
        var entries = new List<(Field, NumberKey)>();
        var map = MapNode(example);
        var isMisread = false;
        if (map is not null && Reading.IsLossy(map))
        {
            Reading.Unread.Add(Path);
        }

        foreach (var entry in map?.Entries ?? [])
        {
            if (NumberKey.Read(entry.Key, out var fault) is { } key)
            {
                entries.Add((Entry(entry, Path.Then(key.Text)), key));
                continue;
            }

            // Without its key an entry has no place, so it is left out, and the rest may look too short or out of order.
            Reading.Unread.Add(Path);
            if (fault == NumberFault.Word && isMisread)
            {
                // Words instead of numbers are one misunderstanding of the form, however many entries share it.
                continue;
            }

            isMisread |= fault == NumberFault.Word;
            Reading.Problems.Add((NumberKey.Meant(entry.Key) ?? fault.ToDiagnostic(entry.Key, example)).At(Path.Then(entry.Key.Text).Name));
        }

        return entries;
    }
}
