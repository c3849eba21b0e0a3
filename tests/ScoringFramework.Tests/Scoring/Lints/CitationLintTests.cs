namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class CitationLintTests
{
    private const string Rubric = "requires: { evidence: 1 }\ndimensions: { A: {}, B: {} }\n";
    private const string Evidence =
        "sources:\n  s: { title: T, publisher: P, tier: primary }\nevidence:\n  e: { claim: So., source: s, supports: [A] }\n";

    [Fact]
    public void An_argument_beside_the_evidence_names_it() => Assert.Equal(
        "d.yaml(10,27): warning SF2901: the argument for A cites no evidence, although the rubric requires it and [e] supports it. "
        + "A reader cannot see which evidence the argument uses. Cite [e] where the argument uses it.",
        Linted.Dossier(Rubric, Evidence + "scores:\n  A: { score: 3, because: It is so. }\n"));

    [Fact]
    public void An_argument_without_evidence_is_reported_as_declined() => Assert.Equal(
        "", Linted.Dossier(Rubric, "scores:\n  B: { score: 3, because: It is so. }\n"));

    [Theory]
    [InlineData("requires: { evidence: 1 }\n", "A: { score: 3, because: 'It is so [e].' }")]
    [InlineData("requires: { evidence: 1 }\n", "A: { score: 3 }")]
    [InlineData("requires: { evidence: 1 }\n", "A: { declined: It is not so. }")]
    [InlineData("", "A: { score: 3, because: It is so. }")]
    [InlineData("requires: { tiers: [primary] }\n", "A: { score: 3, because: It is so. }")]
    public void What_requires_nothing_or_cites_something_is_well(string requires, string held) =>
        Assert.Equal("", Linted.Dossier(requires + "dimensions: { A: {}, B: {} }\n", Evidence + $"scores:\n  {held}\n"));
}
