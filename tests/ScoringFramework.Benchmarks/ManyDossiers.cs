using System.Text;

namespace ScoringFramework.Benchmarks;

/// <summary>Two hundred dossiers of 40 criteria and 60 pieces of evidence, about 20 kB each; the same on every run.</summary>
internal static class ManyDossiers
{
    public const int Count = 200;

    private const int Pieces = 60;
    private const int Sources = 12;

    private static readonly string[] Words =
        ["the", "segment", "grew", "on", "the", "year", "customers", "published", "counts", "of", "contracts", "and", "tenants"];

    private static string[] Criteria { get; } =
        [.. "DP".SelectMany(t => "1234".SelectMany(g => "abcde".Select(c => $"{t}{g}{c}")))];

    /// <summary>Two composites of four composites of five criteria.</summary>
    public static string RubricText
    {
        get
        {
            var text = new StringBuilder("rubric: wide\nversion: 1.0.0\ntitle: Wide\nrequires: { evidence: 1 }\ndimensions:\n");
            foreach (var top in "DP")
            {
                text.Append($"  {top}:\n    title: Top {top}\n    dimensions:\n");
                foreach (var group in "1234")
                {
                    text.Append($"      {top}{group}:\n        title: Group {top}{group}\n        dimensions:\n");
                    foreach (var criterion in "abcde")
                    {
                        text.Append($"          {top}{group}{criterion}: {{ title: Criterion {criterion} }}\n");
                    }
                }
            }

            return text.ToString();
        }
    }

    public static string DossierText(int index)
    {
        var text = new StringBuilder(
            $"dossier: subject-{index}\nrubric: wide.yaml\nsubject: {{ name: Subject {index} }}\nas-of: 2026-06-30\nsources:\n");
        for (var i = 0; i < Sources; i++)
        {
            text.Append($"  s{i}:\n    title: Report {i}\n    publisher: Publisher {i}\n    tier: primary\n    published: 2026-05\n"
                + $"    url: https://example.org/{index}/{i}\n");
        }

        text.Append("evidence:\n");
        for (var i = 0; i < Pieces; i++)
        {
            text.Append($"  e{i}:\n    claim: {Sentence(index + i, 16)}\n    source: s{i % Sources}\n    locator: section {i}\n"
                + $"    observed: 2026-05-31\n    supports: [{Criteria[i % Criteria.Length]}]\n");
        }

        text.Append("scores:\n");
        for (var i = 0; i < Criteria.Length; i++)
        {
            text.Append($"  {Criteria[i]}:\n    score: {(7 * i + 3 * index) % 11}\n    because: {Sentence(index + 3 * i, 14)} [e{i}].\n");
        }

        return text.ToString();
    }

    private static string Sentence(int start, int length) =>
        string.Join(' ', Enumerable.Range(start, length).Select(i => Words[i % Words.Length]));
}
