using System.Text;
using ScoringFramework.Cli;
using ScoringFramework.Tests.Diagnostics.Corpus;

namespace ScoringFramework.Tests.Documentation;

/// <summary>Writes docs/diagnostics.md from the codes and from the approved outputs of the broken corpus.</summary>
internal static class DiagnosticsPage
{
    private const string Head = """
        # Diagnostics

        The problems that `scoring check` reports, by code. A code means the same in every release. With an **error**, the file cannot be scored until it is
        fixed. A **warning** is probably a mistake: the result is valid, but `--strict` fails. A **note** needs no change. A comment with a reason suppresses
        warnings and notes, see [the files](files.md#suppressions). Each example is the tool's output for a file in `tests/ScoringFramework.Tests/broken`.

        This page is generated from the code and the examples, and a test checks it.

        """;

    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("SF00", "The file"),
        ("SF01", "YAML"),
        ("SF02", "Prose that YAML reads as something else"),
        ("SF03", "Numbers and dates"),
        ("SF04", "Fields and their values"),
        ("SF05", "Suppressions"),
        ("SF06", "Calls of the tool"),
        ("SF07", "Pages"),
        ("SF1", "Rubrics"),
        ("SF2", "Dossiers"),
        ("SF3", "Evidence policy and publication"),
        ("SF4", "Scorecards, vectors, locks and changes"),
        ("SF50", "Subjects that are compared"),
        ("SF52", "Rubrics as SQL"),
    ];

    /// <summary>The codes of the library and of the tool, in the order of their numbers.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. DiagnosticCodes.All.Concat(ToolCodes.All)
        .OrderBy(c => c.Id, StringComparer.Ordinal)];

    public static string Write()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (prefix, title) in Groups)
        {
            var codes = In(prefix).Select(c => $"[{c.Id}](#{c.Id.ToLowerInvariant()}) {c.Title}");
            text.Append($"\n**{title}**: {string.Join(" · ", codes)}\n");
        }

        foreach (var (prefix, title) in Groups)
        {
            text.Append($"\n## {title}\n");
            foreach (var code in In(prefix))
            {
                text.Append(
                    $"\n### {code.Id}\n\n**{Capital(code.Title)}** ({Terms.Of(code.Severity)}). "
                    + $"{code.Explanation.Replace("\\", "\\\\", StringComparison.Ordinal)}\n");
                if (Example(code.Id) is { } example)
                {
                    text.Append($"\n```\n{example}\n```\n");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Codes that are in no group, which would be missing from the page.</summary>
    public static IEnumerable<string> WithoutGroup() =>
        All.Where(c => Groups.Count(g => c.Id.StartsWith(g.Prefix, StringComparison.Ordinal)) != 1).Select(c => c.Id);

    private static IEnumerable<DiagnosticDescriptor> In(string prefix) => All.Where(c => c.Id.StartsWith(prefix, StringComparison.Ordinal));

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];

    private static string? Example(string code)
    {
        if (BrokenFile.All.FirstOrDefault(f => f.Code == code) is { } file)
        {
            return WithoutCount(File.ReadAllText(file.Verified));
        }

        if (GeneratedFiles.All.TryGetValue(code, out var text))
        {
            return DiagnosticText.Of(RubricFile.Parse(text).Diagnostics.Where(d => d.Code == code)).ToString().TrimEnd();
        }

        var scenario = code switch
        {
            "SF0601" => "score-empty-directory",
            "SF0602" => "score-stdin-without-rubric",
            "SF4311" => "what-if-impossible",
            _ => null,
        };
        return scenario is null ? null
            : File.ReadAllLines(Repository.PathOf($"tests/ScoringFramework.Cli.Tests/Scenarios/{scenario}/stderr.verified"))[0];
    }

    private static string WithoutCount(string output) => output[..output.TrimEnd().LastIndexOf('\n')].TrimEnd();
}
