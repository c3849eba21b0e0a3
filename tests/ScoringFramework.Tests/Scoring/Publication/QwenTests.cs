using ScoringFramework.Fuzz;

namespace ScoringFramework.Tests.Scoring.Publication;

/// <summary>The published example, and what its evidence earns.</summary>
public sealed class QwenTests
{
    private const string Example = "examples/foundation-models/alibaba-qwen.yaml";

    private static readonly Rubric Rubric = RubricFile.Load(Path.Combine(Repository.Root, "rubrics", "im-style.yaml")).ValueOrThrow();

    [Fact]
    public void The_headline_and_the_five_published_criteria_are_scored()
    {
        var dossier = DossierFile.Load(Repository.PathOf(Example)).ValueOrThrow();
        var card = new ScoringEngine(dossier.Rubric).Score(dossier);

        Assert.Equal((Outcome.Scored, 7.10m, Confidence.Amber), (card.Headline.Outcome, card.Headline.Score, card.Headline.Confidence));
        Assert.Equal(
            [("D4a", 5m), ("D4c", 3m), ("D4e", 5m), ("D4f", 2m), ("P1d", 9m)],
            card.Dimensions.Where(d => d.Basis == Basis.Published).Select(d => (d.Id, d.Score ?? -1)));
        Assert.DoesNotContain(card.Notices, n => n.Severity != Severity.Note);
    }

    [Fact]
    public void Without_its_reconciliation_both_figures_are_warned_of_where_they_are()
    {
        var text = Inlined.Dossier(Example);
        var start = text.IndexOf("  cloud-quarterly-revenue:\n", StringComparison.Ordinal);
        var end = text.IndexOf("  qwen-cumulative-downloads:\n", start, StringComparison.Ordinal);
        var told = DossierFile.Parse(text[..start] + text[end..], Rubric, "d.yaml").Diagnostics;

        Whole.Equal(
            $"d.yaml({LineOf(text, "value: 6.0, unit: billion USD")}): warning SF3201: 'cloud-revenue-6b' gives cloud-quarterly-revenue "
            + $"as at least 6 billion USD (FY26-Q4), "
            + "and 'cloud-revenue-4b' as at least 4 billion USD (FY26-Q4): they differ by 33.3 percent, more than the rubric allows. "
            + "Choose one under reconciliations: cloud-quarterly-revenue: { use: cloud-revenue-6b, because: … }.",
            string.Join('\n', told));
    }

    private static string LineOf(string text, string what)
    {
        var at = text.IndexOf(what, StringComparison.Ordinal);
        var line = text[..at].Count(c => c == '\n') + 1;
        return $"{line},{at - text.LastIndexOf('\n', at) + "value: ".Length}";
    }
}
