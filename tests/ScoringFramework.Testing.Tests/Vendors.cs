namespace ScoringFramework.Testing.Tests;

/// <summary>A scorecard whose headline is the one score that it holds.</summary>
internal static class Vendors
{
    private static readonly Rubric Rubric = Rubric.Define("vendor", "1.0.0", r => r.Criterion("C", "Cost")).ValueOrThrow();

    public static Scorecard Score(decimal score, DossierStatus status = DossierStatus.Draft) => new ScoringEngine(Rubric).Score(
        Dossier.Define("acme", Rubric, "Acme", new DateOnly(2026, 5, 31),
            d => d.Status(status).Hold("C", score, "Prices are those of the market.")).ValueOrThrow());
}
