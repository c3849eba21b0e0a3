namespace ScoringFramework.Tests.Scoring;

/// <summary>The shortest way from a few lines of rubric and dossier to a scorecard.</summary>
internal static class Example
{
    public static Scorecard Score(Action<RubricBuilder> rubric, Action<DossierBuilder> dossier) => Score(rubric, dossier, "Subject");

    public static Scorecard Score(Action<RubricBuilder> rubric, Action<DossierBuilder> dossier, string subject)
    {
        var built = Rubric.Define("example", "1.0.0", rubric).ValueOrThrow();
        return new ScoringEngine(built).Score(Dossier.Define("subject", built, subject, new DateOnly(2026, 5, 31), dossier).ValueOrThrow());
    }

    /// <summary>Criteria A, B, C … of a weight and a score each, on the default scale.</summary>
    public static Scorecard Score(Aggregation aggregation, params (double Weight, decimal Score)[] criteria) => Score(
        r =>
        {
            r.Aggregate(aggregation);
            for (var i = 0; i < criteria.Length; i++)
            {
                r.Criterion(IdOf(i), $"Criterion {IdOf(i)}", criteria[i].Weight);
            }
        },
        d =>
        {
            for (var i = 0; i < criteria.Length; i++)
            {
                d.Hold(IdOf(i), criteria[i].Score);
            }
        });

    /// <summary>The ledger as <c>A 3.34</c>, a cap's lines with what they lowered.</summary>
    public static string[] Lines(this Scorecard card) => card.Ledger.Select(l =>
        FormattableString.Invariant($"{l.Id ?? "base"}{(l.Target is null ? "" : " on " + l.Target)} {l.Displayed}")).ToArray();

    private static string IdOf(int index) => ((char)('A' + index)).ToString();
}
