using System.Globalization;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// Rows for any rubric of held scores, as CSV on standard output: <c>rows RUBRIC COUNT</c>. The same rows at every run; one score in twenty
/// is missing.
/// </summary>
internal static class RowFile
{
    public static int Write(string rubric, int count)
    {
        if (!RubricFile.Load(rubric).TryGetValue(out var read, out var problems))
        {
            return problems.WriteTo(Console.Error);
        }

        var criteria = Criteria(read.Dimensions).ToArray();
        var random = new Random(1);
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16) { NewLine = "\n" };
        output.WriteLine($"id,name,{string.Join(',', criteria.Select(c => c.Id))}");
        for (var row = 0; row < count; row++)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"s{row},Subject {row}"));
            foreach (var criterion in criteria)
            {
                var scale = criterion.Scale ?? read.Scale;
                output.Write(random.Next(20) == 0 ? ","
                    : string.Create(CultureInfo.InvariantCulture, $",{scale.Min + (scale.Span * random.Next(0, 101) / 100)}"));
            }

            output.WriteLine();
        }

        return 0;
    }

    private static IEnumerable<Criterion> Criteria(IEnumerable<Dimension> dimensions) =>
        dimensions.SelectMany(d => d is Composite composite ? Criteria(composite.Dimensions) : [(Criterion)d]);
}
