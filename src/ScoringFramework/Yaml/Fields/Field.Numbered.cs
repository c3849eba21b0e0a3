namespace ScoringFramework.Yaml;

internal sealed partial record Field
{
    /// <summary>The entries of a mapping whose keys are numbers, at paths that name the number in its shortest form.</summary>
    /// <param name="example">How such an entry is written, for who wrote something else.</param>
    public IReadOnlyList<(Field Entry, decimal Key)> NumberedEntries(string example)
    {
        var entries = new List<(Field, decimal)>();
        var map = MapNode(example);
        var isMisread = false;
        if (map is not null && Reading.IsLossy(map))
        {
            Reading.Unread.Add(Path);
        }

        foreach (var entry in map?.Entries ?? [])
        {
            if (YamlNumbers.TryDecimal(entry.Key, out var number, out var fault))
            {
                entries.Add((Entry(entry, Path.Then(Quote.Number(number))), number));
                continue;
            }

            // Without its key an entry has no place, so it is left out, and the rest may look too short or out of order.
            Reading.Unread.Add(Path);
            if (fault == NumberFault.Word && isMisread)
            {
                // Words in place of numbers are one misunderstanding of the form, however many entries share it.
                continue;
            }

            isMisread |= fault == NumberFault.Word;
            Reading.Problems.Add(fault.ToDiagnostic(entry.Key, example).At(Path.Then(entry.Key.Text).Name));
        }

        return entries;
    }
}
