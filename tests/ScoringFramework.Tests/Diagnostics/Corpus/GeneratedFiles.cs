using System.Text;

namespace ScoringFramework.Tests.Diagnostics.Corpus;

/// <summary>Broken files that would be too large to check in: those beyond a limit.</summary>
internal static class GeneratedFiles
{
    private const string Head = "rubric: vendor\nversion: 1.0.0\n";

    /// <summary>The code and the text that provokes it and nothing else, except the hundred that come before SF0103.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["SF0004"] = Head + "dimensions:\n  price: { title: Price }\n" + Lines(70_000, i => $"# {i:D6} {new string('.', 60)}"),
        ["SF0102"] = Head + "dimensions:\n" + Lines(60_000, i => $"  d{i}: {{ weight: 1 }}"),
        ["SF0103"] = Head + "dimensions:\n" + Lines(101, i => $"  d{i}: !!map {{ weight: 1 }}"),
        ["SF1104"] = Head + "dimensions:\n" + Lines(10_001, i => $"  d{i}: {{ weight: 1 }}"),
    };

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(line(i)).Append('\n');
        }

        return text.ToString();
    }
}
