using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class RetractionTests
{
    private const string Rubric = "dimensions: { A: { requires: { evidence: 1 } }, B: {} }";

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-05", false)]
    [InlineData("2024", false)]
    [InlineData("2026-06-01", true)]
    public void Evidence_counts_until_its_source_is_retracted(string date, bool counts)
    {
        var card = Score(
            $"paper: {{ title: T, publisher: P, tier: secondary, published: 2026-04, retracted: {{ date: {date}, why: Withdrawn. }} }}");

        Assert.Equal(counts ? Outcome.Scored : Outcome.Declined, card["A"].Outcome);
    }

    [Fact]
    public void What_passes_on_nothing_but_retracted_sources_is_lost_with_them()
    {
        const string Wire = "wire: { title: T, publisher: Agence X, tier: secondary, retracted: { date: 2026-05, why: Withdrawn. } }\n  ";

        Assert.Equal(Outcome.Declined, Score(Wire + "paper: { title: T, publisher: P, tier: secondary, relays: [Wire] }")["A"].Outcome);
        Assert.Equal(Outcome.Declined,
            Score(Wire
                + "between: { title: T, publisher: Q, tier: secondary, relays: [wire] }\n  paper: { title: T, publisher: P, tier: "
                + "secondary, relays: [between] }")["A"].Outcome);
        Assert.Equal(Outcome.Scored,
            Score(Wire + "paper: { title: T, publisher: P, tier: secondary, relays: [wire, Reuters] }")["A"].Outcome);
    }

    [Fact]
    public void Each_dossier_that_depends_on_it_is_named() => Assert.Equal(
        "dossier.yaml(8,28): warning SF3224: 'paper' was retracted in 2026-05: Withdrawn. 'e' does not count for A. Find other evidence, "
        + "or hold the scores without it.",
        Assert.Single(Parse("paper: { title: T, publisher: P, tier: secondary, retracted: { date: 2026-05, why: Withdrawn } }").Diagnostics)
            .ToString());

    [Fact]
    public void A_dossier_with_retracted_sources_scores_as_one_without_their_evidence() => RandomDossiers.Any.Holds(dossier =>
    {
        var sources = dossier.Sources.Where((_, i) => i % 2 == 0).Select(s => s.Id).ToHashSet();
        var retracted = dossier with
        {
            Sources = dossier.Sources.Select(s => s with
            {
                Relays = [],
                Url = null,
                Retracted = sources.Contains(s.Id) ? new(new(2000), "Withdrawn.") : null,
            }).ToValueList(),
        };
        var without = (retracted with { Sources = retracted.Sources.Select(s => s with { Retracted = null }).ToValueList() })
            .WithoutEvidenceFrom(sources);

        var (one, other) = (retracted.Score(), without.Score());
        Assert.Equal(other.Headline, one.Headline);
        Assert.Equal(other.Dimensions.Select(d => (d.Outcome, d.Score, d.Confidence)),
            one.Dimensions.Select(d => (d.Outcome, d.Score, d.Confidence)));
    }, iter: 100);

    private static Scorecard Score(string sources) => Parse(sources).ValueOrThrow().Score();

    private static LoadResult<Dossier> Parse(string sources) => DossierFile.Parse(
        "dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\nsources:\n  " + sources
        + "\nevidence:\n  e: { claim: So., source: paper, supports: [A] }\nscores: { A: { score: 5 }, B: { score: 5 } }\n",
        Cases.Rubric(Rubric));
}
