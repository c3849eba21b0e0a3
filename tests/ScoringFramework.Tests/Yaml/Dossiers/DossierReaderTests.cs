namespace ScoringFramework.Tests.Yaml;

/// <summary>A dossier that is read is equal, part by part, to one that is built.</summary>
public class DossierReaderTests
{
    [Fact]
    public void A_dossier_equals_the_one_built_in_code()
    {
        var built = Dossier.Define("d", Reported.Rubric, "Subject", new(2026, 5, 31), d => d
            .Subject("Group", "one", "two").Status(DossierStatus.Reviewed)
            .Source(new()
            {
                Id = "s",
                Title = "Report",
                Publisher = "Wire",
                Tier = "primary",
                Published = new(2026, 5),
                Accessed = new(2026, 5, 30),
                Url = "https://example.org/report",
                Relays = ["agency", "filing"],
            })
            .Source(new() { Id = "filing", Title = "Filing", Publisher = "Subject", Tier = "secondary" })
            .Evidence(new()
            {
                Id = "e",
                Claim = "It grew.",
                Source = "s",
                Locator = "page 2",
                Observed = new(2026),
                Metric = new("growth") { Value = 40.5m, Unit = "percent", Period = "FY26", Bound = MetricBound.AtLeast },
                Supports = ["D1", "D2"],
                Contradicts = ["P1"],
                WeakenedBy = [Weakness.Indirect, Weakness.Imprecise, Weakness.Inconsistent, Weakness.Biased],
            })
            .Evidence(
                new()
                {
                    Id = "older",
                    Claim = "It grew.",
                    Source = "s",
                    Metric = new("growth") { Value = 40, Unit = "percent", Period = "FY26" }
                })
            .Evidence(
                new()
                {
                    Id = "rating",
                    Claim = "It is rated.",
                    Source = "filing",
                    Metric = new("rating") { Text = "AA+", Bound = MetricBound.AtMost }
                })
            .Evidence(new() { Id = "code", Claim = "It has a code.", Source = "filing", Metric = new("code") { Text = "40" } })
            .Hold(new HeldScore
            {
                Dimension = "D1",
                Score = 2.5m,
                Because = "It grew [e].",
                Basis = Basis.Published,
                Confidence = new(Confidence.Amber, "One source.")
            })
            .NotApplicable("D2", "No growth line.")
            .Answer("P1", ("data", Answer.Yes), ("licence", Answer.NotApplicable))
            .Reconcile(new("growth", "e", "The later one."))).ValueOrThrow();

        var read = DossierFile.Parse("""
            dossier: d
            rubric: { file: ../r.yaml, version: 1.0.0 }
            subject: { name: Subject, owner: Group, cohorts: [one, two] }
            as-of: 2026-05-31
            status: reviewed
            sources:
              s:
                title: Report
                publisher: Wire
                tier: primary
                published: 2026-05
                accessed: 2026-05-30
                url: https://example.org/report
                relays: [agency, filing]
              filing: { title: Filing, publisher: Subject, tier: secondary }
            evidence:
              e:
                claim: It grew.
                source: s
                locator: page 2
                observed: 2026
                metric: { name: growth, value: 40.5, unit: percent, period: FY26, bound: at-least }
                supports: [D1, D2]
                contradicts: [P1]
                weakened-by: [indirect, imprecise, inconsistent, biased]
              older: { claim: It grew., source: s, metric: { name: growth, value: 40, unit: percent, period: FY26 } }
              rating: { claim: It is rated., source: filing, metric: { name: rating, value: AA+, bound: at-most } }
              code: { claim: It has a code., source: filing, metric: { name: code, value: "40" } }
            scores:
              D1: { score: 2.5, because: "It grew [e].", basis: published, confidence: { at-most: amber, because: One source. } }
              D2: { not-applicable: No growth line. }
              P1: { checklist: { data: yes, licence: n/a } }
            reconciliations:
              growth: { use: e, because: The later one. }
            """, Reported.Rubric).ValueOrThrow();

        Assert.Equal(built, read);
    }

    [Fact]
    public void The_parts_of_the_page_are_read()
    {
        var dossier = DossierFile.Parse("""
            dossier: d
            rubric: r.yaml
            subject: { name: Subject }
            as-of: 2026
            analyst: A. Writer
            reviewer: R. Reader
            sources:
              s: { title: Report, publisher: Wire, tier: primary }
            evidence:
              e: { claim: It grew., source: s }
            scores:
              D1: { declined: Not published. }
            declines:
              revenue: { why: Not published., instead: [e] }
            competitors:
              a: { name: Rival, threat: high, positioning: Ahead., edge: Money., dossier: rival.yaml }
              b: { name: Other, threat: medium }
              c: { name: Third, threat: low }
              m: { name: Mark, threat: reference }
            risks:
              r: { dimension: D1, title: Reach, text: It may shrink. }
            corrections:
              - { date: 2026-06-02, what: A figure. }
            profile:
              The business: |
                It sells.
              Funding: It has money.
            """, Reported.Rubric).ValueOrThrow();

        Assert.Equal(("A. Writer", "R. Reader", new PartialDate(2026)), (dossier.Analyst, dossier.Reviewer, dossier.AsOf));
        Assert.Equal([new HeldScore { Dimension = "D1", Declined = "Not published." }], dossier.Scores);
        Assert.Equal([new DeclinedFigure("revenue", "Not published.", ["e"])], dossier.Declines);
        Assert.Equal(
            [
                new("a", "Rival", Threat.High) { Positioning = "Ahead.", Edge = "Money.", Dossier = "rival.yaml" },
                new("b", "Other", Threat.Medium), new("c", "Third", Threat.Low), new Competitor("m", "Mark", Threat.Reference),
            ],
            dossier.Competitors);
        Assert.Equal([new Risk("r", "D1", "Reach", "It may shrink.")], dossier.Risks);
        Assert.Equal([new Correction(new(2026, 6, 2), "A figure.")], dossier.Corrections);
        Assert.Equal([new ProfileSection("The business", "It sells.\n"), new("Funding", "It has money.")], dossier.Profile);
    }
}
