using CsCheck;

namespace ScoringFramework.Tests.Yaml;

public class YamlMutationTests
{
    private const string Sample = """
        # yaml-language-server: $schema=x
        dossier: alibaba-qwen
        rubric: { file: ../../rubrics/im-style.yaml, version: 1.0.0 }
        subject: { name: Alibaba Qwen, owner: "Alibaba, Group", cohorts: [foundation-models, 'it''s'] }
        as-of: 2026-05-31                     # the only "today"
        sources:
          a-6k: { title: "Form 6-K, \"Q4\" FY26", published: 2026-05,
            url: https://x.y/z#a }
        evidence:
          growth:
            claim: External revenue grew 40% on the year
              and went on to grow.
            metric: { value: 40, unit: percent }
            supports: [P1b, P1d]
        scores:
          D4f:
            because: >-
              Shipments stalled [h20-stall]; two: rounds

              followed # no comment.
          list:
          - a
          - b: 1
            c: 😀
          - [x, {y: z}]
        profile:
          The business: |
            - text
              deeper
        """;

    private static readonly Gen<string> Piece = Gen.OneOf(
        "[", "]", "{", "}", ",", ":", ": ", "#", " #", "&a ", "*a", "*a ", "!", "!!str ", "|", ">", "'", "\"", "%", "@", "`", "- ", "? ", "\n", "\r", "\r\n", "  ", "\t",
        "---\n", "...\n", "<<: ", "\\", "😀", "\u05E9", "x", "0", "\uD83D", "\0", "\u2028", "\uFEFF", "--- ", "%YAML 1.2\n", "\n# c\n", "~", "=");

    private static readonly Gen<Func<string, string>> Edit = Gen.Select(Gen.Int[0, 4], Gen.Double.Unit, Gen.Int[1, 20], Piece, (kind, where, length, piece) => (Func<string, string>)(text =>
    {
        var at = (int)(where * text.Length);
        var end = Math.Min(text.Length, at + length);
        var lines = text.Split('\n').ToList();
        var line = Math.Min(lines.Count - 1, (int)(where * lines.Count));
        switch (kind)
        {
            case 0:
                return text.Remove(at, end - at);
            case 1 or 2:
                return text.Insert(at, piece);
            case 3:
                lines.Insert(line, lines[line]);
                return string.Join('\n', lines);
            default:
                lines[line] = lines[line].Length > 0 && length < 10 ? lines[line][1..] : " " + lines[line];
                return string.Join('\n', lines);
        }
    }));

    [Fact]
    public void The_sample_is_sound() => Assert.Equal(8, Reading.Sound(Sample).Entries.Count);

    [Fact]
    public void Whatever_is_edited_is_read_or_refused_in_words()
    {
        Edit.Array[1, 6].Sample(edits =>
        {
            var text = edits.Aggregate(Sample, (current, edit) => edit(current));
            var problems = new List<Diagnostic>();
            var root = YamlText.Read(text, "f.yaml", problems);
            Assert.True(root is not null || problems.Count > 0, text);
            Assert.All(problems, problem => IsInWords(problem, text));
            if (root is not null)
            {
                Assert.All(Reading.All(root), node => Assert.True(IsWithin(node.Span, text), $"{node}"));
            }
        }, iter: 6_000, print: edits => edits.Aggregate(Sample, (current, edit) => edit(current)));
    }

    private static void IsInWords(Diagnostic problem, string text)
    {
        Assert.StartsWith("SF0", problem.Code);
        Assert.DoesNotContain("While ", problem.Message);
        Assert.DoesNotContain("did not find", problem.Message);
        Assert.False(problem.Message.EndsWith('.') || problem.Remedy.Length == 0 || !problem.Remedy.EndsWith('.'), problem.ToString());
        Assert.DoesNotContain('\n', problem.ToString());
        Assert.DoesNotContain("''.", problem.Remedy);
        Assert.True(IsWithin(problem.Span!.Value, text), problem.ToString());
    }

    private static bool IsWithin(SourceSpan span, string text) =>
        span is { Line: > 0, Column: > 0 } && Reading.Cut(text, span) is not null;
}
