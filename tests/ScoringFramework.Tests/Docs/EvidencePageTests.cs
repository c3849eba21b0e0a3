namespace ScoringFramework.Tests.Docs;

/// <summary>
/// Runs the examples of docs/evidence.md: the rubric, the sources, and then one dossier each with the sentence that it gives.
/// </summary>
public sealed class EvidencePageTests
{
    private const string Head = "dossier: example\nrubric: vendor.yaml\nsubject: { name: Subject }\nas-of: 2026-05-31\n";

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "evidence.md"));

    [Fact]
    public void Each_example_says_what_the_page_says()
    {
        var (blocks, quotes) = (Blocks().ToArray(),
            Lines.Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..]).ToArray());
        var rubric = RubricFile.Parse(blocks[0], "vendor.yaml");
        Assert.Empty(rubric.Diagnostics);
        Assert.Equal(blocks.Length - 2, quotes.Length);
        Assert.NotEmpty(quotes);

        Assert.All(blocks.Skip(2).Zip(quotes), example =>
        {
            var dossier = DossierFile.Parse(Head + blocks[1] + example.First, rubric.Value!);
            Assert.Empty(dossier.Diagnostics);
            Assert.Contains(example.Second, Sentences(new ScoringEngine(rubric.Value!).Score(dossier.Value!)));
        });
    }

    private static IEnumerable<string> Sentences(Scorecard card) =>
        card.Dimensions.SelectMany(
            d => d.Needs.Select(n => n.Text).Concat(d.ConfidenceReasons.Select(r => r.Text)).Concat(d.Reasoning.Notes.Select(n => n.Text)))
            .Concat(card.Evidence.Select(e => e.Figure?.Text ?? "")).Concat(card.Declines.Select(d => d.Why));

    private static IEnumerable<string> Blocks()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i] == "```yaml")
            {
                var block = Lines.Skip(i + 1).TakeWhile(l => l != "```").ToArray();
                i += block.Length + 1;
                yield return string.Concat(block.Select(l => l + "\n"));
            }
        }
    }
}
