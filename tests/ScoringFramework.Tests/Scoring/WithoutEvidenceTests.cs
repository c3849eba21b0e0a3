using ScoringFramework.Output;
using ScoringFramework.Tests.Scoring.Publication;

namespace ScoringFramework.Tests.Scoring;

public sealed class WithoutEvidenceTests
{
    private const string Body = "evidence: none\ndimensions: { A: { weight: 2 }, D: { dimensions: { B: { measure: { metric: m } } } } }";

    private const string Dossier = """
        evidence:
          e1: { claim: It is so., source: post, supports: [B], metric: { name: m, value: 4 } }
        scores: { A: { score: 7 } }
        """;

    [Fact]
    public void No_score_has_a_confidence()
    {
        var card = Cases.Score(Body, Dossier);

        Assert.Equal(6, card.Headline.Score);
        Assert.Equal([null, null, null, null], card.Dimensions.Select(d => d.Confidence).Prepend(card.Headline.Confidence));
        Assert.Empty(card.Headline.ConfidenceReasons);
        Assert.All(card.Dimensions, d => Assert.Empty(d.ConfidenceReasons));
    }

    [Fact]
    public void No_output_for_people_speaks_of_it()
    {
        var card = Cases.Score(Body, Dossier);

        Assert.All(
            new[] { card.ToText(), card.ToMarkdown(), card.ToExplanation(), card["A"].Reasoning.Text },
            text => Assert.DoesNotContain("conf", text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void With_evidence_every_score_has_one() =>
        Assert.All(Cases.Score(Body.Replace("evidence: none\n", "", StringComparison.Ordinal), Dossier).Dimensions, d =>
            Assert.NotNull(d.Confidence));

    [Fact]
    public void A_held_confidence_has_no_effect() => Assert.Equal(
        "A has a held confidence of at most amber, but the rubric says evidence: none, so no score has a confidence",
        Assert.Single(Cases.Score(Body, "scores: { A: { score: 7, confidence: { at-most: amber, because: So. } } }").Diagnostics, d =>
            d.Code == "SF3104").Message);

    [Fact]
    public void It_is_part_of_the_method_and_comes_back()
    {
        var rubric = Cases.Rubric(Body);

        Assert.True(RubricFile.Parse(rubric.ToYaml()).ValueOrThrow().WithoutEvidence);
        Assert.NotEqual(
            Cases.Score(Body.Replace("evidence: none\n", "", StringComparison.Ordinal), Dossier).Rubric.ScoringHash,
                Cases.Score(Body, Dossier).Rubric.ScoringHash);
        Assert.True(Rubric.Define("r", "1.0.0", r => r.WithoutEvidence().Criterion("A", "A")).ValueOrThrow().WithoutEvidence);
    }
}
