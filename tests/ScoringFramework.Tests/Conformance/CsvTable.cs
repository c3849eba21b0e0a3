using System.Text;

namespace ScoringFramework.Tests.Conformance;

/// <summary>A table of comma-separated values under a row of names, with quotes where a value has commas.</summary>
internal sealed class CsvTable(string[] columns, string[][] rows)
{
    public string[] Columns => columns;

    public IEnumerable<Func<string, string>> Rows =>
        rows.Select(row => (Func<string, string>)(column => row[Array.IndexOf(columns, column)]));

    public static CsvTable Parse(string text)
    {
        var all = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Values)
            .ToArray();
        return new(all[0], all[1..]);
    }

    private static string[] Values(string line)
    {
        var (values, value, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == ',' && !quoted)
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else
            {
                value.Append(c);
            }
        }

        return [.. values, value.ToString()];
    }
}
