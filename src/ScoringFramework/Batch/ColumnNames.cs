namespace ScoringFramework.Batch;

/// <summary>What the columns of rows are, by their names or as the caller maps them.</summary>
internal static class ColumnNames
{
    private const int Shown = 5;

    /// <summary>For each column the name that it is read as, or null for none; and what is wrong.</summary>
    public static (string?[] Meant, List<Diagnostic> Problems) Of(
        CellNames names, IReadOnlyList<string> columns, IReadOnlyDictionary<string, string> map)
    {
        var problems = new List<Diagnostic>();
        foreach (var (column, name) in map)
        {
            if (!columns.Contains(column, StringComparer.Ordinal))
            {
                problems.Add(new(BatchCodes.UnknownColumn, $"there is no column '{Quote.Short(column)}' to map",
                    "Name a column of the rows, and after = what it is.")
                { Suggestion = NearName.Find(column, columns) });
            }
            else if (!names.Has(name))
            {
                problems.Add(new(BatchCodes.UnknownColumn,
                    $"the column '{Quote.Short(column)}' is mapped to '{Quote.Short(name)}', which the rubric "
                    + $"{Quote.Short(names.Rubric.Id)} does not read",
                    "Map it to id, name, a criterion, a metric, or CRITERION.ITEM of a checklist.")
                { Suggestion = NearName.Find(name, names.All) });
            }
        }

        string?[] meant = [.. columns.Select(c => map.TryGetValue(c, out var name) ? name : names.Has(c) ? c : null)];
        problems.AddRange(Twice(columns, meant));
        problems.AddRange(Near(names, columns, meant));
        problems.AddRange(Absent(names, columns, meant));
        if (!problems.Exists(p => p.Severity == Severity.Error))
        {
            problems.AddRange(WithoutEffect(names, columns, meant));
        }

        return (meant, problems);
    }

    private static IEnumerable<Diagnostic> Twice(IReadOnlyList<string> columns, string?[] meant) =>
        meant.OfType<string>().GroupBy(m => m, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new Diagnostic(
            BatchCodes.UnknownColumn,
            $"{Quote.List(columns.Where((_, i) => meant[i] == g.Key).Select(c => $"'{Quote.Short(c)}'"))} are all '{Quote.Short(g.Key)}'",
            "Keep one of these columns."));

    // Without this, a misspelt column would leave its criterion missing in every row.
    private static IEnumerable<Diagnostic> Near(CellNames names, IReadOnlyList<string> columns, string?[] meant)
    {
        var open = names.All.Except(meant.OfType<string>()).ToArray();
        for (var i = 0; i < meant.Length; i++)
        {
            if (meant[i] is null && NearName.Find(columns[i], open) is { } near)
            {
                yield return new(BatchCodes.UnknownColumn,
                    $"the rubric {Quote.Short(names.Rubric.Id)} reads no column '{Quote.Short(columns[i])}', and there is none for "
                    + $"'{Quote.Short(near)}'",
                    $"To read it as that: --map \"{Quote.Short(columns[i])}={Quote.Short(near)}\". Otherwise give it another name.")
                { Suggestion = near };
            }
        }
    }

    private static IEnumerable<Diagnostic> Absent(CellNames names, IReadOnlyList<string> columns, string?[] meant)
    {
        var example = columns.Count > 0 ? Quote.Short(columns[0]) : "key";
        if (!meant.Contains(CellNames.Id, StringComparer.Ordinal))
        {
            yield return new(BatchCodes.MissingColumn, "no column has the subjects' ids",
                $"Name it id, or map it: --map \"{example}=id\".");
        }

        if (!meant.Any(m => names.TargetsOf(m).Any(t => t.Kind != CellKind.Variant)))
        {
            yield return new(BatchCodes.MissingColumn, $"the rubric {Quote.Short(names.Rubric.Id)} reads none of the columns",
                "Name columns by criteria or metrics, or map them: --map COLUMN=CRITERION.");
        }

        if (names.Rubric.Variants.Count > 0 && !meant.Contains(CellNames.VariantColumn, StringComparer.Ordinal))
        {
            yield return new(BatchCodes.MissingColumn, "the rubric has variants, and no column names each subject's",
                $"Add a column variant with {Quote.List(names.Rubric.Variants.Select(v => Quote.Short(v.Id)))}.");
        }
    }

    private static IEnumerable<Diagnostic> WithoutEffect(CellNames names, IReadOnlyList<string> columns, string?[] meant)
    {
        if (columns.Where((_, i) => meant[i] is null).ToArray() is { Length: > 0 } unread)
        {
            yield return new(BatchCodes.IdleColumn, $"not read by the rubric: {Quote.Some(unread, Shown)}",
                "If a column is a criterion or a metric under another name, map it: --map COLUMN=NAME.");
        }

        var read = meant.SelectMany(names.TargetsOf).Select(t => t.Criterion?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var without = names.All.SelectMany(names.TargetsOf).Select(t => t.Criterion?.Id).OfType<string>().Distinct()
            .Where(id => !read.Contains(id)).ToArray();
        if (without.Length > 0)
        {
            yield return new(BatchCodes.IdleColumn, $"without a column, and so missing in every row: {Quote.Some(without, Shown)}",
                "Add columns for them, or map columns that are there: --map COLUMN=NAME.");
        }
    }
}
