using System.Text.RegularExpressions;

namespace ScoringFramework.Fuzz;

/// <summary>
/// The texts to begin from: every rubric and dossier of the checkout, what is broken on purpose, and inputs that were interesting before.
/// </summary>
public static partial class Seeds
{
    private const string Tiny = """
        rubric: tiny
        version: 1.0.0
        dimensions:
          A: { title: A }
          B: { title: B, measure: { metric: m, curve: { points: { 0: 0, 10: 10 } } } }
        """;

    private const string TinyDossier = """
        dossier: tiny
        rubric: tiny.yaml
        subject: { name: Tiny }
        as-of: 2026-05-31
        sources: { s: { title: S, publisher: P, tier: primary } }
        evidence: { e: { claim: C., source: s, metric: { name: m, value: 5 }, supports: [A, B] } }
        scores: { A: { score: 5, because: "So it is [e]." } }
        """;

    private static readonly Lazy<IReadOnlyList<Seed>> Known = new(Collect);

    private static readonly Lazy<string[]> Docs = new(() => Blocks("docs/files.md"));

    /// <summary>All of them, in an order that does not depend on the machine.</summary>
    public static IReadOnlyList<Seed> All => Known.Value;

    private static IReadOnlyList<Seed> Collect()
    {
        var docs = Docs.Value;
        var readme = Blocks("README.md");
        var draft = RubricDraft.Write("started");
        var dossier = DossierDraft.Write("started", RubricFile.Parse(draft).ValueOrThrow(), "started.yaml", new(2026, 5, 31));
        return
        [
            .. Pair("tiny", Tiny, TinyDossier),
            .. Pair("docs", docs[0], docs[1]),
            .. Pair("readme", readme[0], readme[1]),
            .. Pair("draft", draft, dossier),
            .. Pair("human-development", Read("rubrics/human-development.yaml"), Read("examples/human-development/colombia.yaml")),
            .. Pair("im-style", Read("rubrics/im-style.yaml"), Inlined.Dossier("examples/foundation-models/alibaba-qwen.yaml")),
            Alone("scorecard",
                ScorecardJson.Write(
                    new ScoringEngine(RubricFile.Parse(Tiny).ValueOrThrow())
                        .Score(DossierFile.Parse(TinyDossier, RubricFile.Parse(Tiny).ValueOrThrow()).ValueOrThrow()))),
            .. Folder("tests/ScoringFramework.Tests/broken", "*.yaml"),
            .. Corpus(),
        ];
    }

    /// <summary>The inputs that were interesting before.</summary>
    public static IReadOnlyList<Seed> Corpus() => Folder("tests/ScoringFramework.Fuzz/corpus", "*");

    private static IEnumerable<Seed> Pair(string name, string rubric, string dossier) =>
        [new(name + " rubric", rubric, rubric, dossier), new(name + " dossier", dossier, rubric, dossier)];

    private static Seed Alone(string name, string text) => new(name, text, Docs.Value[0], Docs.Value[1]);

    private static Seed[] Folder(string folder, string pattern) => Directory.Exists(Checkout.PathOf(folder))
        ? [.. Directory.EnumerateFiles(Checkout.PathOf(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Alone(Path.GetFileName(path), File.ReadAllText(path)))]
        : [];

    private static string[] Blocks(string page) => [.. CodeBlock().Matches(Read(page)).Select(m => m.Groups[1].Value)];

    private static string Read(string path) => File.ReadAllText(Checkout.PathOf(path));

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
