namespace ScoringFramework.Yaml;

/// <summary>Entries that belong under the key above them, which has no value, and start in its column instead.</summary>
/// <param name="Above">The key without a value.</param>
/// <param name="Below">What was meant to be its value.</param>
internal sealed record NotIndented(YamlEntry Above, IReadOnlyList<YamlEntry> Below)
{
    public static IEnumerable<NotIndented> In(YamlMap map, FieldSet fields)
    {
        for (var i = 0; i < map.Entries.Count && !map.IsFlow; i++)
        {
            var above = map.Entries[i];
            if (above.Value is YamlScalar { IsAbsent: true } && fields.Has(above.Key.Text)
                && map.Entries.Skip(i + 1)
                    .TakeWhile(
                        e => !fields.Has(e.Key.Text) && Fits(fields[above.Key.Text].Shape, e)
                            && NearName.Find(e.Key.Text, fields.Names) is null).ToList() is [_, ..] below)
            {
                yield return new(above, below);
            }
        }
    }

    public Diagnostic Diagnose(ModelPath path) => new(
        TextCodes.Indentation,
        $"'{Quote.Short(Below[0].Key.Text)}' starts in the column of '{Above.Key.Text}', so '{Above.Key.Text}' has no value",
        $"Indent '{Quote.Short(Below[0].Key.Text)}' and the lines that belong to '{Above.Key.Text}' deeper than '{Above.Key.Text}'.")
    {
        Path = path.Then(Above.Key.Text),
        Span = Below[0].Key.Span,
        Related = [new RelatedPlace("the key without a value") { Span = Above.Key.Span }],
    };

    private static bool Fits(Shape shape, YamlEntry entry) => shape switch
    {
        EitherShape either => either.Options.Any(o => Fits(o, entry)),
        MapShape map => map.Fields().Has(entry.Key.Text),
        EntriesShape entries => entry.Value is not YamlScalar { IsAbsent: true } && entries.Value.Takes(entry.Value),
        _ => false,
    };
}
