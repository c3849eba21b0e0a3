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

    private static void IsByHand(Dossier dossier, Scorecard now, SourceRemoval removal)
    {
        var card = dossier.Without(e => e.Source == removal.Source).Score();
        var scored = now.Dimensions.Where(d => d.Kind == DimensionKind.Criterion && d.Outcome == Outcome.Scored).Select(d => d.Id).ToArray();

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
