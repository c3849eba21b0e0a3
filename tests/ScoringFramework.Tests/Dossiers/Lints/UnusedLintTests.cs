using ScoringFramework.Tests.Scoring.Lints;
using ScoringFramework.Tests.Yaml;

namespace ScoringFramework.Tests.Dossiers.Lints;

public sealed class UnusedLintTests
{
    private const string Rubric = "dimensions: { A: {}, B: { measure: { metric: growth, curve: { linear: { from: 0, to: 10 } } } } }\n";
    private const string Source = "sources:\n  s: { title: T, publisher: P, tier: primary }\n";

    [Fact]
    public void Evidence_that_nothing_uses_is_reported() => Assert.Equal(
        "d.yaml(8,3): warning SF2902: the evidence 'e' is not used: it supports or contradicts no dimension, no text cites it, and it "
        + "replaces no figure. "
        + "Name the dimensions that it supports or contradicts, cite [e] in a because, or remove it.",
        Linted.Dossier(Rubric, Source + "evidence:\n  e: { claim: So., source: s }\n"));

    [Fact]
    public void A_figure_that_its_measure_does_not_read_is_reported_with_the_measure() => Assert.Equal(
        "d.yaml(8,3): warning SF2902: the evidence 'e' is not used: 'B' reads growth only from evidence that supports it. Write "
        + "supports: [B].",
        Linted.Dossier(Rubric, Source + "evidence:\n  e: { claim: So., source: s, metric: { name: growth, value: 4 } }\n"));

    [Theory]
    [InlineData("evidence:\n  e: { claim: So., source: s, supports: [A] }\n")]
    [InlineData("evidence:\n  e: { claim: So., source: s, contradicts: [A] }\n")]
    [InlineData("evidence:\n  e: { claim: So., source: s }\nscores: { A: { score: 3, because: 'So [e].' } }\n")]
    [InlineData("evidence:\n  e: { claim: So., source: s }\nscores: { A: { declined: 'Not in [e].' } }\n")]
    [InlineData("evidence:\n  e: { claim: So., source: s }\ndeclines: { revenue: { why: Not public., instead: [e] } }\n")]
    [InlineData("evidence:\n  e: { claim: So., source: s }\nprofile: { The business: 'As [e] says.' }\n")]
    [InlineData("""
        evidence:
          e: { claim: So., source: s, supports: [B], metric: { name: growth, value: 4 } }
          f: { claim: Or so., source: s, metric: { name: growth, value: 5 } }
        """)]
    public void Evidence_that_anything_names_is_well(string body) => Assert.Equal("", Linted.Dossier(Rubric, Source + body));

    [Fact]
    public void A_source_that_nothing_uses_is_reported() => Assert.Equal(
        "d.yaml(7,3): warning SF2903: the source 'u' is not used: no evidence comes from it, and no other source relays it. "
        + "Add evidence from this source, or remove it.",
        Linted.Dossier(
            Rubric,
            Source + """
              u: { title: T, publisher: P, tier: primary }
              v: { title: T, publisher: P, tier: primary, relays: [w] }
              w: { title: T, publisher: P, tier: primary }
            evidence:
              e: { claim: So., source: s, supports: [A] }
              f: { claim: So., source: v, supports: [A] }
            """));

    [Fact]
    public void Sources_and_evidence_of_a_shared_list_are_for_other_dossiers_too()
    {
        using var folder = new Folder(
            ("r.yaml", "rubric: r\nversion: 1.0.0\n" + Rubric),
            ("list.yaml",
                "sources:\n  shared: { title: T, publisher: P, tier: primary }\nevidence:\n  e: { claim: So., source: shared }\n"),
            ("d.yaml", "dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\ninclude: [list.yaml]\n"
                + "sources:\n  own: { title: T, publisher: P, tier: primary }\n"));
        var dossier = folder.Load("d.yaml").ValueOrThrow();

        var lint = Assert.Single(new ScoringEngine(dossier.Rubric).Lint(dossier), d => d.Code != "SF3303");
        Assert.Equal("sources.own", lint.Path!.ToString());
    }
}
