using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Examples;

/// <summary>
/// The cohort of the example: what is published of it comes out, what is not published is not invented, and its files agree with each
/// other.
/// </summary>
public sealed class FoundationModelsTests
{
    private static readonly Dossier[] Cohort =
        [.. Repository.Files("examples/foundation-models", "*.yaml")
            .Where(path => YamlFileKind.Of(File.ReadAllText(path)) == FileKind.Dossier).Order(StringComparer.Ordinal)
            .Select(path => DossierFile.Load(path).ValueOrThrow())];

    private static readonly Dictionary<string, Scorecard> Cards = Cohort.ToDictionary(d => d.Id, d => d.Score());

    public static TheoryData<string> Ids => [.. Cohort.Select(d => d.Id)];

    [Fact]
    public void The_market_has_five_subjects_and_a_reference()
    {
        Assert.Equal(["alibaba-qwen", "baidu-ernie", "bytedance-doubao", "deepseek", "openai-gpt", "tencent-hunyuan"],
            Cohort.Select(d => d.Id));
        Assert.All(Cohort, d => Assert.Equal(["foundation-models"], d.Subject.Cohorts));
        Assert.Single(Cards.Values.Select(c => (c.Rubric.ScoringHash, c.Dossier.AsOf)).Distinct());
    }

    [Fact]
    public void Hunyuan_and_Qwen_share_the_lowest_geopolitical_exposure()
    {
        var scored = Cards.Where(c => c.Value["D4f"].Outcome == Outcome.Scored).ToDictionary(c => c.Key, c => c.Value["D4f"]);

        Assert.Equal(["alibaba-qwen", "tencent-hunyuan"], scored.Where(c => c.Value.Score == 2).Select(c => c.Key));
        Assert.Equal(["alibaba-qwen", "tencent-hunyuan"], scored.Where(c => c.Value.Basis == Basis.Published).Select(c => c.Key));
        Assert.True(scored.Count > 2);
        Assert.All(scored.Values.Where(d => d.Basis != Basis.Published), d => Assert.True(d.Score > 2, d.Because));
    }

    [Fact]
    public void Only_the_six_published_scores_say_that_they_are_published() => Assert.Equal(
        ["alibaba-qwen D4a", "alibaba-qwen D4c", "alibaba-qwen D4e", "alibaba-qwen D4f", "alibaba-qwen P1d", "tencent-hunyuan D4f"],
        Cohort.SelectMany(d => d.Scores.Where(s => s.Basis == Basis.Published).Select(s => $"{d.Id} {s.Dimension}")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_criterion_is_argued_from_evidence_or_declined_with_a_reason(string id)
    {
        var (dossier, card) = (Of(id), Cards[id]);
        var held = dossier.Scores.ToDictionary(s => s.Dimension);
        var measured = dossier.Rubric.AllDimensions.OfType<Criterion>().Where(c => c.Measure is not null).Select(c => c.Id);

        Assert.All(dossier.Scores.Where(s => s.Score is not null), s => Assert.NotEmpty(Citations.In(s.Because)));
        Assert.Equal([],
            dossier.Rubric.AllDimensions.OfType<Criterion>().Select(c => c.Id)
                .Where(c => !held.ContainsKey(c) && card[c].Outcome != Outcome.Scored));
        Assert.DoesNotContain(card.Dimensions, d => d.Outcome == Outcome.Missing);
        Assert.All(measured, c => Assert.False(card[c].Override));
    }

    /// <summary>The publisher's rule: a source of the third tier is no evidence for a figure.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void No_figure_that_is_used_is_from_the_third_tier(string id)
    {
        var dossier = Of(id);
        var read = dossier.Rubric.AllDimensions.OfType<Criterion>().Select(c => c.Measure?.Metric);
        var weak = dossier.Evidence.Where(e => e.Metric is not null && TierOf(dossier, e) == "tertiary").ToArray();

        Assert.DoesNotContain(weak, e => read.Contains(e.Metric!.Name));
        Assert.DoesNotContain(weak, e => dossier.Reconciliations.Any(r => r.Use == e.Id));
        Assert.DoesNotContain(weak, e => dossier.Declines.Any(d => d.Instead.Contains(e.Id)));
        Assert.True(id == "alibaba-qwen" || weak.Length == 0, "A new dossier writes no figure of the third tier at all.");
    }

    [Fact]
    public void Where_the_published_pages_give_too_little_there_is_no_headline()
    {
        Assert.Equal(["alibaba-qwen"], Cards.Where(c => c.Value.Headline.Outcome == Outcome.Scored).Select(c => c.Key));
        Assert.All(Cards.Where(c => c.Key != "alibaba-qwen"), c => Assert.True(c.Value.Headline.Completeness < 0.5, c.Key));
    }

    [Fact]
    public void A_figure_is_the_same_in_every_dossier()
    {
        var figures = Cohort.SelectMany(d => d.Evidence.Where(e => e.Metric is not null), (d, e) => (Dossier: d.Id, Metric: e.Metric!))
            .ToLookup(f => f.Metric.Name);
        var shared = figures.Where(f => f.Select(m => m.Dossier).Distinct().Count() > 1).ToArray();

        Assert.Contains("doubao-monthly-users", shared.Select(f => f.Key));
        Assert.All(shared, f => Assert.Single(
            f.GroupBy(m => m.Dossier).Select(d => string.Join(';', d.Select(m => $"{m.Metric.Value} {m.Metric.Unit} {m.Metric.Bound}")))
                .Distinct()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Competitors_are_the_other_dossiers_of_the_folder(string id)
    {
        var dossier = Of(id);

        Assert.Equal(Cohort.Select(d => d.Id).Where(d => d != id), dossier.Competitors.Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.All(dossier.Competitors, c => Assert.Equal($"{c.Id}.yaml", c.Dossier));
        Assert.All(dossier.Competitors, c => Assert.Equal(c.Id == "openai-gpt", c.Threat == Threat.Reference));
    }

    [Fact]
    public void Shared_sources_and_evidence_are_written_once()
    {
        Assert.All(Cohort, d => Assert.Contains("im-tracker", d.Sources.TakeLast(d.IncludedSources).Select(s => s.Id)));
        Assert.Equal(
            ["alibaba-qwen", "baidu-ernie", "bytedance-doubao", "deepseek", "tencent-hunyuan"],
            Cohort.Where(d => d.Evidence.TakeLast(d.IncludedEvidence).Any(e => e.Id == "entity-list-march")).Select(d => d.Id));
    }

    [Fact]
    public void Plateau_and_low_cost_compute_weigh_most_among_the_futures()
    {
        var scenarios = Cohort[0].Rubric.Scenarios;

        Assert.Equal(["plateau", "low-cost-compute"],
            scenarios.Where(s => s.Likelihood == scenarios.Max(o => o.Likelihood)).Select(s => s.Id));
        Assert.Equal(1, scenarios.Sum(s => s.Likelihood!.Value), 12);
    }

    private static Dossier Of(string id) => Cohort.Single(d => d.Id == id);

    private static string TierOf(Dossier dossier, Evidence piece) => dossier.Sources.Single(s => s.Id == piece.Source).Tier;
}
