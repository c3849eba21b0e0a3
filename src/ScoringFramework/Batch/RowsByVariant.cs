using System.Globalization;

namespace ScoringFramework.Batch;

/// <summary>The rows of a table by the variant of their subjects.</summary>
internal static class RowsByVariant
{
    /// <exception cref="ArgumentException">A row names no variant of the rubric.</exception>
    public static IEnumerable<(string Id, int[] Rows)> Of(BatchTable table, IReadOnlyCollection<string> variants)
    {
        var rows = variants.ToDictionary(id => id, _ => new List<int>(), StringComparer.Ordinal);
        for (var row = 0; row < table.Rows; row++)
        {
            var id = table.VariantColumn?[row];
            if (id is null || !rows.TryGetValue(id, out var own))
            {
                var problem = id is null ? "it has no variant" : $"the rubric has no variant '{Quote.Short(id)}'";
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                    $"Row {row}: {problem}. Give it one of {string.Join(", ", variants)}."));
            }

            own.Add(row);
        }

        return rows.Select(r => (r.Key, r.Value.ToArray()));
    }
}
