using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Laws;

public sealed class EvidenceLaws
{
    [Fact]
    public void Taking_away_a_source_that_only_supports_raises_and_publishes_no_criterion() => RandomDossiers.Any.Holds(dossier =>
    {
        var before = dossier.Score();
        var groups = new DossierIndex(dossier).Groups;
        foreach (var pieces in dossier.Evidence.GroupBy(e => e.Source)
            .Where(g => g.All(e => e.Contradicts.Count == 0 && groups.Find(e.Id) is not { Disagrees: true })))
        {
            var after = dossier.Without(e => e.Source == pieces.Key).Score();
            Assert.All(Criteria(before).Zip(Criteria(after)), pair =>
            {
                var (with, without) = pair;
                Assert.True(with.Outcome == Outcome.Scored || without.Outcome != Outcome.Scored,
                    $"{with.Id} is published without {pieces.Key}");
                Assert.False(without.Confidence > with.Confidence, $"{with.Id} rises to {without.Confidence} without {pieces.Key}");
            });
        }
    }, iter: 500);

    [Fact]
    public void Evidence_for_other_criteria_changes_nothing() => RandomDossiers.Any.Holds(dossier =>
    {
        var before = dossier.Score();
        var groups = new DossierIndex(dossier).Groups;
        foreach (var criterion in Criteria(before))
        {
            var after = dossier.Without(e =>
                !criterion.Evidence.Contains(e.Id) && !criterion.CounterEvidence.Contains(e.Id)
                && groups.Find(e.Id) is not { Disagrees: true }).Score();
            Assert.Equal(Facts(criterion), Facts(after[criterion.Id]));
        }
    }, iter: 300);

    [Fact]
    public void The_order_of_sources_and_evidence_changes_no_score_and_no_confidence() => RandomDossiers.Any.Holds(dossier =>
    {
        var (before, after) = (dossier.Score(), (dossier with
        {
            Sources = dossier.Sources.Reverse().ToValueList(),
            Evidence = dossier.Evidence.Reverse().ToValueList(),
        }).Score());

        Assert.All(before.Dimensions,
            d => Assert.Equal((d.Outcome, d.Score, d.Confidence), (after[d.Id].Outcome, after[d.Id].Score, after[d.Id].Confidence)));
    }, iter: 200);

    private static IEnumerable<DimensionScore> Criteria(Scorecard card) => card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion);

    private static object Facts(DimensionScore d) =>
        (d.Outcome, d.Score, d.Confidence, d.ConfidenceReasons, d.Reason, d.Needs, d.Evidence, d.CounterEvidence);
}
