using System.Globalization;

namespace ScoringFramework.Sql;

/// <summary>
/// The names of computed columns: a letter and the dimension's id where that is a plain word, else its number. None is one of the
/// table's or of the result, whatever their case.
/// </summary>
internal sealed class SqlNames
{
    private const int Longest = 40;

    private readonly Dictionary<string, int> used = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> taken;
    private readonly string[] tags;

    /// <param name="rubric">The rubric.</param>
    /// <param name="taken">The names of the table's and the result's columns.</param>
    public SqlNames(CompiledRubric rubric, IEnumerable<string> taken)
    {
        this.taken = new(taken, StringComparer.OrdinalIgnoreCase);
        tags = new string[rubric.Count];
        tags[CompiledRubric.Root] = "headline";
        for (var node = 1; node < rubric.Count; node++)
        {
            var id = rubric.DimensionOf(node).Id;
            tags[node] = id.Length <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? id
                : string.Create(CultureInfo.InvariantCulture, $"n{node}");
        }
    }

    /// <summary>How a node's columns end.</summary>
    public string Tag(int node) => tags[node];

    /// <summary>A name that nothing has yet.</summary>
    public string Of(string start, string tag)
    {
        var name = $"{start}_{tag}";
        while (taken.Contains(name) || used.ContainsKey(name))
        {
            var next = used.TryGetValue(name, out var count) ? count + 1 : 2;
            used[name] = next;
            name = string.Create(CultureInfo.InvariantCulture, $"{start}{next}_{tag}");
        }

        used[name] = 1;
        return name;
    }
}
