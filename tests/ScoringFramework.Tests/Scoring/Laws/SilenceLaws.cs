using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Laws;

/// <summary>What raises a headline without new evidence has a line on the card, with the id and the amount.</summary>
public sealed class SilenceLaws
{
    [Fact]
    public void What_is_said_of_a_criterion_raises_no_headline_in_silence() => Sketches.Any.Holds(sketch =>
    {
        var dossier = sketch.BuildDossier();
        var before = dossier.Score();
        foreach (var criterion in dossier.Rubric.AllDimensions.OfType<Criterion>())
        {
            foreach (var after in Tricks(dossier, criterion))
            {
                AssertShown(before, after.Score(), criterion.Id);
            }
        }
    }, iter: 100);

    [Fact]
    public void A_weight_of_0_raises_no_headline_in_silence() => Sketches.Any.Holds(sketch =>
    {
        var dossier = sketch.BuildDossier();
        var before = dossier.Score();
        foreach (var dimension in dossier.Rubric.AllDimensions.Where(d => d.Weight > 0))
        {
            var rubric = dossier.Rubric with { Dimensions = WithoutWeight(dossier.Rubric.Dimensions, dimension.Id) };
            if (rubric.Dimensions.Any(d => d.Weight > 0)
                && rubric.AllDimensions.OfType<Composite>().All(c => c.Dimensions.Any(d => d.Weight > 0)))
            {
                AssertShown(before, (dossier with { Rubric = rubric }).Score(), dimension.Id);
            }
        }
    }, iter: 100);

    [Fact]
    public void Evidence_that_is_taken_away_raises_no_headline_in_silence() => RandomDossiers.Any.Holds(dossier =>
    {
        var before = dossier.Score();
        foreach (var (piece, id) in dossier.Evidence.SelectMany(e => e.Supports.Select(id => (e, id))))
        {
            var after = (dossier with
            {
                Evidence = dossier.Evidence
                    .Select(e => e.Id == piece.Id ? e with { Supports = e.Supports.Where(s => s != id).ToValueList() } : e).ToValueList(),
            }).Score();
            if (ReadsAnotherFigure(before[id], after[id]))
            {
                // A card knows only the evidence that is there. The comparison with the card before knows the rest.
                Assert.True(!Rises(before, after, out _) || Change.Between(before, after).Parts.Any(p => p.Id == id));
            }
            else
            {
                AssertShown(before, after, id);
            }
        }
    }, iter: 300);

    [Fact]
    public void What_check_reports_is_what_the_card_shows() => RandomDossiers.Any.Holds(dossier =>
    {
        var card = dossier.Score();
        foreach (var problem in new ScoringEngine(dossier.Rubric).Lint(dossier).Where(d => d.Code == "SF3302"))
        {
            var lift = card.Lifts.Single(
                l => l.Kind == LiftKind.NotScored && problem.Message.StartsWith($"{l.Dimension} is ", StringComparison.Ordinal));
            if (lift.Difference is { } difference and > 0)
            {
                var shown = lift.IsAtMost ? difference : card.Headline.Score!.Value - difference;
                Assert.Contains(Quote.Displayed(shown), problem.Message, StringComparison.Ordinal);
            }
        }
    }, iter: 300);

    private static void AssertShown(Scorecard before, Scorecard after, string id)
    {
        if (!Rises(before, after, out var rise))
        {
            return;
        }

        var lift = after.Lifts.Where(l => l.Dimension == id).MaxBy(l => l.Difference);
        Assert.True(lift is not null, $"{id} rose by {rise}, and the card does not say it.");
        Assert.True(lift.IsAtMost ? lift.Difference >= rise : lift.Difference == rise, $"{id} rose by {rise}, and the card says {lift}.");
        Assert.Contains(lift.Kind switch
        {
            LiftKind.NotApplicable => " not applicable (",
            LiftKind.ItemsNotApplicable => " n/a (",
            LiftKind.Override => " override",
            LiftKind.NoWeight => " of weight 0 (",
            _ => " without a score (",
        }, string.Join(' ', after.ToText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static bool Rises(Scorecard before, Scorecard after, out decimal by)
    {
        by = (after.Headline.Score - before.Headline.Score) ?? 0;
        return by > 0;
    }

    private static bool ReadsAnotherFigure(DimensionScore before, DimensionScore after) =>
        before.Reasoning.Origin?.Measured is { } was
        && (after.Reasoning.Origin?.Measured is { } now ? now != was : after.Reason!.Kind != NoScoreKind.NoFigure);

    private static IEnumerable<Dossier> Tricks(Dossier dossier, Criterion criterion)
    {
        var held = dossier.Scores.FirstOrDefault(h => h.Dimension == criterion.Id);
        yield return With(new() { Dimension = criterion.Id, NotApplicable = "It does not apply." });
        yield return With(new() { Dimension = criterion.Id, Declined = "It is secret." });
        yield return With(null);
        foreach (var answer in held?.Checklist ?? [])
        {
            yield return With(held! with
            {
                Checklist = held.Checklist.Select(a => a == answer ? a with { Answer = Answer.NotApplicable } : a).ToValueList(),
            });
            yield return With(held with { Checklist = held.Checklist.Where(a => a != answer).ToValueList() });
        }

        if (criterion is { Measure: not null } or { Checklist.Count: > 0 } && held?.Score is null)
        {
            yield return With(new() { Dimension = criterion.Id, Score = dossier.Rubric.Scale.Max, Because = "We know better." });
        }

        Dossier With(HeldScore? now) => dossier with
        {
            Scores = dossier.Scores.Where(h => h.Dimension != criterion.Id).Concat(now is null ? [] : [now]).ToValueList(),
        };
    }

    private static ValueList<Dimension> WithoutWeight(ValueList<Dimension> dimensions, string id) => dimensions.Select(d => d.Id == id
        ? d with { Weight = 0 }
        : d is Composite c ? c with { Dimensions = WithoutWeight(c.Dimensions, id) } : d).ToValueList();
}
