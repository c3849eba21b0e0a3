using System.Globalization;

namespace ScoringFramework.Tests.Scoring;

/// <summary>Subjects whose figures are compared with each other.</summary>
internal static class Peers
{
    /// <summary>A rubric of one compared criterion, on a scale from 0 to 10.</summary>
    public static Rubric By(string curve) => RubricFile.Parse($$"""
        rubric: peers
        version: 1.0.0
        evidence: none
        dimensions:
          growth: { measure: { metric: growth, unit: USD, curve: { cohort: {{curve}} } } }
          other: {}
        """).ValueOrThrow();

    /// <summary>Subjects a, b, c … with a figure each; null for none.</summary>
    public static Dossier[] With(Rubric rubric, params decimal?[] figures) =>
        [.. figures.Select((figure, i) => One(rubric, ((char)('a' + i)).ToString(), figure))];

    public static Dossier One(Rubric rubric, string id, decimal? figure, string unit = "USD", string more = "") => DossierFile.Parse($$"""
        dossier: {{id}}
        rubric: peers.yaml
        subject: { name: {{id}} }
        as-of: 2026-05-31
        sources: { report: { title: Report, publisher: P, tier: primary, published: 2026-04 } }
        {{(figure is { } value ? $$"""
        evidence:
          sales:
            claim: As reported.
            source: report
            supports: [growth]
            metric: { name: growth, value: {{value.ToString(CultureInfo.InvariantCulture)}}, unit: {{unit}} }
        """ : "")}}
        scores: { other: { score: 5 } {{more}} }
        """, rubric, id + ".yaml").ValueOrThrow();

    /// <summary>The places of the compared criterion, 0 to 1.</summary>
    public static double[] Places(Rubric rubric, params decimal?[] figures) =>
        [.. new ScoringEngine(rubric).ScoreTogether(With(rubric, figures)).Select(c => c["growth"].Unrounded!.Value / 10)];
}
