using System.Globalization;
using System.Text;

namespace ScoringFramework.Fuzz;

/// <summary>
/// A pair of files that repeats one thing as often as is asked: what takes a reader more than proportional time or memory, if anything
/// does.
/// </summary>
/// <param name="Name">What is repeated.</param>
/// <param name="Of">The rubric and the dossier for a number of repetitions.</param>
public sealed record Shape(string Name, Func<int, (string Rubric, string Dossier)> Of)
{
    private const string Rubric =
        "rubric: r\nversion: 1.0.0\nsource-policy: { disagreement: 5 percent }\ndimensions:\n  A: { title: A }\n  M: { title: M, "
        + "measure: { metric: m, unit: x, curve: { points: { 0: 0, 10: 10 } } } }\n";
    private const string Head = "dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\n";
    private const string Source = "sources:\n  s: { title: T, publisher: P, tier: primary, published: 2026-05 }\n";
    private const string Piece = "claim: C., source: s";

    /// <summary>Every shape.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        Evidence("evidence from unknown sources", i => $"{{ claim: C., source: t{i} }}"),
        Evidence("evidence for unknown dimensions", i => $"{{ {Piece}, supports: [B{i}] }}"),
        Evidence("figures that disagree", i => $"{{ {Piece}, metric: {{ name: m, unit: x, value: {i} }}, supports: [M] }}"),
        Evidence("figures in units that do not convert", i => $"{{ {Piece}, metric: {{ name: m, unit: u{i}, value: 1 }} }}"),
        Evidence("figures in one unit", i => $"{{ {Piece}, metric: {{ name: m, unit: x, value: 1, period: p{i} }}, supports: [M] }}"),
        Evidence("evidence for one criterion", i => $"{{ {Piece}, supports: [A] }}"),
        new("sources that relay one another in a chain",
            n => (Rubric,
                Head + "sources:\n" + Lines(n, i => $"  s{i}: {{ title: T, publisher: P, tier: primary, relays: [s{i + 1}] }}")
                    + "evidence:\n" + Lines(n, i => $"  e{i}: {{ claim: C., source: s{i}, supports: [A] }}"))),
        new("sources that relay one another in a ring",
            n => (Rubric,
                Head + "sources:\n" + Lines(n, i => $"  s{i}: {{ title: T, publisher: P, tier: primary, relays: [s{(i + 1) % n}] }}"))),
        new("sources that share origins",
            n => (Rubric.Replace("dimensions:", "requires: { sources: 3 }\ndimensions:", StringComparison.Ordinal),
                Head + "sources:\n"
                    + Lines(n,
                        i => $"  s{i}: {{ title: T, publisher: P, tier: primary, relays: [o{i % 40}, o{i * 7 % 40}, o{i * 11 % 40}] }}")
                        + "evidence:\n" + Lines(n, i => $"  e{i}: {{ claim: C., source: s{i}, supports: [A] }}")
                            + "scores: { A: { score: 5, because: So. } }\n")),
        new("a chain of sources, each with an origin of its own",
            n => (Rubric.Replace("dimensions:", "requires: { sources: 3 }\ndimensions:", StringComparison.Ordinal),
                Head + "sources:\n" + Lines(n, i => $"  s{i}: {{ title: T, publisher: P, tier: primary, relays: [s{i + 1}, o{i}] }}")
                    + "evidence:\n" + Lines(n, i => $"  e{i}: {{ claim: C., source: s{i}, supports: [A] }}")
                        + "scores: { A: { score: 5, because: So. } }\n")),
        new("sources from named outlets",
            n => (Rubric.Replace("disagreement: 5 percent",
                $"commentary-only: [{string.Join(", ", Enumerable.Range(0, n).Select(i => $"Outlet {i}"))}]", StringComparison.Ordinal),
                Head + "sources:\n"
                    + Lines(n, i => $"  s{i}: {{ title: T, publisher: Press {i}, tier: primary, url: \"https://a.b.c.d.example/{i}\" }}"))),
        new("citations in one argument",
            n => (Rubric,
                Head + Source + "evidence:\n" + Lines(n, i => $"  e{i}: {{ {Piece} }}")
                    + $"scores:\n  A:\n    score: 5\n    because: >-\n{Lines(n, i => $"      So [e{i}].")}")),
        new("citations of nothing",
            n => (Rubric, Head + $"scores:\n  A:\n    score: 5\n    because: >-\n{Lines(n, i => $"      So [e{i}].")}")),
        new("scores of unknown criteria", n => (Rubric, Head + "scores:\n" + Lines(n, i => $"  B{i}: {{ score: 5, because: So. }}"))),
        new("unknown fields", n => (Rubric, Head + Lines(n, i => $"field{i}: 1"))),
        new("duplicate keys", n => (Rubric, Head + "evidence:\n" + Lines(n, i => $"  e: {{ {Piece} }}"))),
        new("reconciliations",
            n => (Rubric,
                Head + Source + "evidence:\n" + Lines(n, i => $"  e{i}: {{ {Piece}, metric: {{ name: m{i}, value: 1 }} }}")
                    + "reconciliations:\n" + Lines(n, i => $"  m{i}: {{ use: e{i}, because: So. }}"))),
        Tree("criteria", i => $"  A{i}: {{ title: A, levels: {{ 0: Bad, 5: Good }} }}", i => $"  A{i}: {{ score: 5, because: So. }}"),
        new("figures that disagree, each for a criterion of its own",
            n => ("rubric: r\nversion: 1.0.0\nsource-policy: { disagreement: 5 percent }\ndimensions:\n"
                + Lines(n, i => $"  A{i}: {{ title: A }}"),
                Head + Source + "evidence:\n"
                    + Lines(n, i => $"  e{i}: {{ {Piece}, metric: {{ name: m, value: {i} }}, supports: [A{i}] }}") + "scores:\n"
                        + Lines(n, i => $"  A{i}: {{ score: 5, because: So. }}"))),
        new("evidence against one criterion",
            n => (Rubric,
                Head + Source + "evidence:\n" + Lines(n, i => $"  e{i}: {{ {Piece}, contradicts: [A] }}")
                    + "scores: { A: { score: 5, because: So. } }\n")),
        new("scenarios",
            n => (Rubric + "scenarios:\n" + Lines(n, i => $"  s{i}: {{ title: S, likelihood: 1, emphasis: {{ A: {i} }}, because: So. }}"),
                Head + "scores: { A: { score: 5, because: So. } }\n")),
        Tree("criteria of one id", i => "  A: { title: A }", i => ""),
        Tree("composites", i => $"  A{i}: {{ title: A, dimensions: {{ B{i}: {{ title: B }} }} }}",
            i => $"  B{i}: {{ score: 5, because: So. }}"),
        Tree("criteria under a geometric mean", i => $"  A{i}: {{ title: A, weight: {i + 1} }}",
            i => $"  A{i}: {{ score: {i % 10}, because: So. }}", "aggregate: geometric\n"),
        Tree("criteria without scores", i => $"  A{i}: {{ title: A }}", i => ""),
        Tree("caps", i => $"  A{i}: {{ title: A }}", i => $"  A{i}: {{ score: 5, because: So. }}",
            after: n => "caps:\n" + Lines(n, i => $"  c{i}: {{ when: {{ A{i}: at most 5 }}, limit: {{ headline: 4 }}, because: So. }}")),
        Tree("caps of unknown criteria", i => $"  A{i}: {{ title: A }}", i => "",
            after: n => "caps:\n" + Lines(n, i => $"  c{i}: {{ when: {{ B{i}: at most 5 }}, limit: {{ headline: 4 }}, because: So. }}")),
        new("levels",
            n => (Rubric.Replace("A: { title: A }",
                "A: { title: A, levels: { "
                + string.Join(", ", Enumerable.Range(0, n)
                    .Select(i => string.Create(CultureInfo.InvariantCulture, $"{i / 1e6:0.000000}: L{i}")))
                + " } }", StringComparison.Ordinal), Head + "scores: { A: { score: 5, because: So. } }\n")),
        new("points of a curve",
            n => (Rubric.Replace("0: 0, 10: 10", string.Join(", ", Enumerable.Range(0, n).Select(i => $"{i}: 5")),
                StringComparison.Ordinal),
                Head + Source + $"evidence: {{ e: {{ {Piece}, metric: {{ name: m, unit: x, value: 7 }}, supports: [M] }} }}\n")),
        new("a checklist",
            n => (Rubric.Replace("A: { title: A }",
                $"A: {{ title: A, checklist: {{ {string.Join(", ", Enumerable.Range(0, n).Select(i => $"k{i}: Is it?"))} }} }}",
                StringComparison.Ordinal),
                Head + $"scores: {{ A: {{ checklist: {{ {string.Join(", ", Enumerable.Range(0, n).Select(i => $"k{i}: yes"))} }} }} }}\n")),
        new("answers to nothing",
            n => (Rubric.Replace("A: { title: A }", "A: { title: A, checklist: { k: Is it? } }", StringComparison.Ordinal),
                Head + $"scores: {{ A: {{ checklist: {{ {string.Join(", ", Enumerable.Range(0, n).Select(i => $"j{i}: yes"))} }} }} }}\n")),
        new("tiers",
            n => (Rubric.Replace("disagreement: 5 percent",
                $"tiers: {{ {string.Join(", ", Enumerable.Range(0, n).Select(i => $"t{i}: green"))} }}", StringComparison.Ordinal),
                Head + "sources:\n" + Lines(n, i => $"  s{i}: {{ title: T, publisher: P, tier: t{i} }}"))),
        new("positions of a compass",
            n => (Rubric + "compass:\n  x: A\n  y: M\n  positions:\n" + Lines(n, i => $"    P{i}: {{ A: at least 9, M: at least 9 }}"),
                Head + "scores: { A: { score: 5, because: So. } }\n")),
        new("one long text",
            n => (Rubric,
                Head + "scores:\n  A:\n    score: 5\n    because: >-\n"
                + Lines(n, i => "      A sentence of a few words, and another one."))),
        new("sections of a profile", n => (Rubric, Head + "profile:\n" + Lines(n, i => $"  Section {i}: Text."))),
    ];

    private static Shape Evidence(string name, Func<int, string> piece) =>
        new(name,
            n => (Rubric,
                Head + Source + "evidence:\n" + Lines(n, i => $"  e{i}: {piece(i)}") + "scores: { A: { score: 5, because: So. } }\n"));

    private static Shape Tree(string name, Func<int, string> dimension, Func<int, string> score, string before = "",
        Func<int, string>? after = null) => new(name, n =>
        ($"rubric: r\nversion: 1.0.0\n{before}dimensions:\n{Lines(n, dimension)}{after?.Invoke(n)}",
        Head + (score(0).Length > 0 ? "scores:\n" + Lines(n, score) : "")));

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
