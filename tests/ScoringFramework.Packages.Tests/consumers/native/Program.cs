using ScoringFramework;
using ScoringFramework.Output;

Rubric rubric = RubricFile.Parse("""
    rubric: vendor
    version: 1.0.0
    dimensions:
      Q: { title: Quality, weight: 60, measure: { metric: faults, unit: percent, curve: { points: { 0: 10, 5: 0 } } } }
      C: { title: Cost, weight: 40 }
    """).ValueOrThrow();
Dossier dossier = DossierFile.Parse("""
    dossier: acme
    rubric: vendor.yaml
    subject: { name: Acme }
    as-of: 2026-05-31
    sources: { report: { title: Report, publisher: Acme, tier: primary, published: 2026-04 } }
    evidence:
      faults: { claim: One in a hundred., source: report, metric: { name: faults, value: 1, unit: percent }, supports: [Q] }
    scores:
      C: { score: 5, because: Prices are those of the market. }
    """, rubric).ValueOrThrow();

Scorecard card = new ScoringEngine(rubric).Score(dossier);
Scorecard back = ScorecardFile.Parse(card.ToJson()).ValueOrThrow();
Console.WriteLine($"{card.Headline.Score} {back.Headline.Score} {card.ToXlsx().Length > 1000} {card.ToMarkdown().Length > 100}");
