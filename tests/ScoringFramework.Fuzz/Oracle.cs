using System.Diagnostics;
using System.Text;
using ScoringFramework.Yaml;

namespace ScoringFramework.Fuzz;

/// <summary>
/// Sends a text through everything that reads texts, and what comes of it through everything that writes, and holds the promises.
/// </summary>
public static class Oracle
{
    private const string Name = "fuzz.yaml";

    // Far above what any text takes: memory and time are held closely by tests of their own, and a busy machine is no failure.
    private const long BytesForNothing = 64L << 20;
    private const long BytesForEach = 16_384;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Checks a text.</summary>
    /// <returns>The codes of the problems that were reported, which say what the text reached.</returns>
    /// <exception cref="BrokenPromiseException">A promise is broken.</exception>
    public static string Check(string text, Seed origin)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.GetTimestamp();
        try
        {
            var reached = new SortedSet<string>(StringComparer.Ordinal);
            Tree(text);
            _ = YamlFileKind.Of(text);
            AsRubric(text, origin, reached);
            AsDossier(text, origin, reached);
            ProblemCheck.All(ScorecardFile.Recompute(text, Name), text, Name);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
            ProblemCheck.Hold(bytes < BytesForNothing + ((long)(text.Length + origin.Rubric.Length + origin.Dossier.Length) * BytesForEach),
                $"Memory is proportional to the text.\n{bytes} bytes for {text.Length} characters");
            ProblemCheck.Hold(Stopwatch.GetElapsedTime(clock) < Longest, "A text is done with soon.");
            return string.Join(' ', reached);
        }
        catch (Exception e) when (e is not BrokenPromiseException)
        {
            throw new BrokenPromiseException("No exception leaves the library.\n" + e, e);
        }
    }

    private static void Tree(string text)
    {
        var problems = new List<Diagnostic>();
        var root = YamlText.Read(text, Name, problems);
        ProblemCheck.Hold(root is not null || problems.Exists(p => p.Severity == Severity.Error), "There is a tree, or there are errors.");
        var pending = new Stack<YamlNode>();
        if (root is not null)
        {
            pending.Push(root);
        }

        while (pending.TryPop(out var node))
        {
            ProblemCheck.Hold(TextLength(text) > 20_000 || TextRange.Cut(text, node.Span) is not null,
                $"A node's range lies in the text.\n{node.Span}");
            foreach (var below in node switch
            {
                YamlMap map => map.Entries.SelectMany(e => new[] { e.Key, e.Value }),
                YamlSequence sequence => sequence.Items,
                _ => [],
            })
            {
                pending.Push(below);
            }
        }
    }

    // Cutting by lines is slow on purpose, as an independent way, so long texts do without.
    private static int TextLength(string text) => text.Length;

    private static void AsRubric(string text, Seed origin, SortedSet<string> reached)
    {
        var read = RubricFile.Parse(text, Name);
        ProblemCheck.All(read, text, Name);
        reached.UnionWith(read.Diagnostics.Select(d => "R" + d.Code));
        if (read.Value is { } rubric)
        {
            reached.Add("R");
            var dossier = DossierFile.Parse(origin.Dossier, rubric, "dossier.yaml");
            ProblemCheck.All(dossier, origin.Dossier, "dossier.yaml");
            Score(dossier, reached);
            Score(DossierFile.Parse(DossierDraft.Write("d", rubric, "r.yaml", new(2026, 5, 31)), rubric), reached);
        }
    }

    private static void AsDossier(string text, Seed origin, SortedSet<string> reached)
    {
        var read = DossierFile.Parse(text, RubricFile.Parse(origin.Rubric).ValueOrThrow(), Name);
        ProblemCheck.All(read, text, Name);
        reached.UnionWith(read.Diagnostics.Select(d => "D" + d.Code));
        Score(read, reached);
    }

    private static void Score(LoadResult<Dossier> read, SortedSet<string> reached)
    {
        if (read.Value is not { } dossier)
        {
            return;
        }

        var engine = new ScoringEngine(dossier.Rubric);
        var card = engine.Score(dossier);
        reached.Add("S" + card.Headline.Outcome);
        reached.UnionWith(card.Notices.Select(n => "S" + n.Code));
        var written = new StringBuilder().Append(ScorecardText.Of(card)).Append(ExplanationText.Of(card, engine.Forecast(dossier)))
            .Append(MovedText.Of(card, card));
        ProblemCheck.Hold(!written.ToString().Any(c => char.IsControl(c) && c != '\n'),
            "What is shown of a scorecard holds no control characters.");
        _ = ScorecardMarkdown.Write(card) + ScorecardCsv.Write(card);
        var json = ScorecardJson.Write(card);
        var again = ScorecardFile.Recompute(json, "card.json");
        ProblemCheck.All(again, json, "card.json");
        var isSame = !again.Diagnostics.Any(d => d.Severity == Severity.Error || d.Descriptor == ScorecardCodes.ResultsDiffer);
        ProblemCheck.Hold(isSame && ScorecardJson.Write(again.ValueOrThrow()) == json,
            "A scorecard is recomputed from its own JSON.\n" + string.Join('\n', again.Diagnostics));
    }
}
