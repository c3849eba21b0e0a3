using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class SourceRemovalsTests
{
    [Fact]
    public void Each_source_of_the_example_weighs_what_deleting_its_evidence_changes()
    {
        var dossier = DossierFile.Load(Path.Combine(Repository.Root, "examples", "foundation-models", "alibaba-qwen.yaml")).ValueOrThrow();
        var now = dossier.Score();

        var found = new ScoringEngine(dossier.Rubric).LeaveOneSourceOut(dossier);

        Assert.Equal(now.Headline, found.Headline);
        Assert.Equal(dossier.Sources.Select(s => s.Id), found.Sources.Select(s => s.Source));
        Assert.All(found.Sources, removal => IsByHand(dossier, now, removal));
    }

    [Fact]
    public void What_is_found_is_what_deleting_by_hand_finds() => RandomDossiers.Any.Holds(dossier =>
    {
        var now = dossier.Score();
        var found = new ScoringEngine(dossier.Rubric).LeaveOneSourceOut(dossier);

        Assert.All(found.Sources, removal => IsByHand(dossier, now, removal));
        Assert.Equal(Declines(dossier, dossier.Sources.Select(s => s.Id).ToArray()), found.CanBeDeclined);
        Assert.Equal(now.Headline.Outcome == Outcome.Scored ? 4 : 0, found.Searched);
        Assert.Equal(now.Headline.Outcome == Outcome.Scored ? Smallest(dossier) : null, found.Smallest?.ToArray());
    }, iter: 60);

    [Fact]
    public void Forty_sources_of_which_no_four_decline_are_searched_as_far_as_promised()
    {
        var dossier = Wide(Confidence.Amber);

        var found = new ScoringEngine(dossier.Rubric).LeaveOneSourceOut(dossier, TestContext.Current.CancellationToken);

        Assert.Equal(40, found.Sources.Count);
        Assert.True(found.CanBeDeclined);
        Assert.Null(found.Smallest);
    }

    [Fact]
    public async Task A_search_stops_when_it_is_cancelled()
    {
        var dossier = Wide(null);
        var engine = new ScoringEngine(dossier.Rubric);
        using var cancellation = new CancellationTokenSource();
        var searches = Task.Run(() =>
        {
            while (true)
            {
                engine.LeaveOneSourceOut(dossier, cancellation.Token);
            }
        }, TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => searches);
        Assert.Throws<OperationCanceledException>(() => engine.LeaveOneSourceOut(dossier, cancellation.Token));
    }

    // Every criterion has evidence from five of forty sources.
    private static Dossier Wide(Confidence? least)
    {
        var rubric = Rubric.Define("wide", "1.0.0", r =>
        {
            r.Requires(new() { Evidence = 1 }).Publish(minConfidence: least);
            foreach (var i in Enumerable.Range(0, 40))
            {
                r.Criterion($"C{i}", $"Criterion {i}", 1 + (i % 7));
            }
        }).ValueOrThrow();
        return Dossier.Define("wide", rubric, "Subject", new DateOnly(2026, 5, 31), d =>
        {
            foreach (var i in Enumerable.Range(0, 40))
            {
                d.Source($"s{i}", $"Report {i}", $"Publisher {i}", "primary", new DateOnly(2026, 4, 1)).Hold($"C{i}", i % 11, "It is so.");
            }

            foreach (var i in Enumerable.Range(0, 200))
            {
                d.Evidence($"e{i}", "It was seen.", $"s{((i / 5) + (7 * i)) % 40}", $"C{i / 5}");
            }
        }).ValueOrThrow();
    }

    private static void IsByHand(Dossier dossier, Scorecard now, SourceRemoval removal)
    {
        var card = dossier.Without(e => e.Source == removal.Source).Score();
        var scored = now.Dimensions.Where(d => d.Kind == DimensionKind.Criterion && d.Outcome == Outcome.Scored).Select(d => d.Id)
            .ToArray();

        Assert.Equal(card.Headline, removal.Headline);
        Assert.Equal(card.Headline.Score - now.Headline.Score, removal.Difference);
        Assert.Equal(scored.Where(id => card[id].Outcome != Outcome.Scored), removal.StandAlone);
        Assert.Equal(scored.Where(id => card[id].Confidence < now[id].Confidence), removal.Lowered);
        Assert.Equal(dossier.Evidence.Count(e => e.Source == removal.Source), removal.Evidence);
    }

    // All sets of sources, the smallest first and then in the dossier's order.
    private static string[]? Smallest(Dossier dossier)
    {
        var ids = dossier.Sources.Select(s => s.Id).Where(id => dossier.Evidence.Any(e => e.Source == id)).ToArray();
        return Enumerable.Range(1, (1 << ids.Length) - 1)
            .Select(set => Enumerable.Range(0, ids.Length).Where(i => (set & (1 << i)) != 0).ToArray())
            .Where(set => set.Length <= 4)
            .OrderBy(set => set.Length).ThenBy(set => string.Concat(set.Select(i => (char)('a' + i))), StringComparer.Ordinal)
            .Select(set => Array.ConvertAll(set, i => ids[i]))
            .FirstOrDefault(set => Declines(dossier, set));
    }

    private static bool Declines(Dossier dossier, string[] sources) =>
        dossier.Without(e => sources.Contains(e.Source)).Score().Headline.Outcome != Outcome.Scored;
}
