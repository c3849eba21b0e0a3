namespace ScoringFramework.Benchmarks;

/// <summary>The rubrics and dossiers that are scored.</summary>
internal static class Subjects
{
    private const int Many = 40;
    private const int EachSources = 5;

    private static readonly PartialDate AsOf = new DateOnly(2026, 5, 31);

    /// <summary>Forty held scores below one headline, without evidence.</summary>
    public static Dossier Flat()
    {
        var rubric = Rubric.Define("flat", "1.0.0", AddCriteria).ValueOrThrow();
        return Dossier.Define("flat", rubric, "Subject", AsOf, AddScores).ValueOrThrow();
    }

    /// <summary>The example with the most evidence.</summary>
    public static Dossier Qwen() =>
        DossierFile.Load(Path.Combine(Checkout.Root, "examples", "foundation-models", "alibaba-qwen.yaml")).ValueOrThrow();

    /// <summary>Forty criteria, each with evidence from five of forty sources: no four of them decline it, so every set is tried.</summary>
    public static Dossier Sourced()
    {
        var rubric = Rubric.Define("sourced", "1.0.0", r =>
        {
            r.Requires(new() { Evidence = 1 });
            AddCriteria(r);
        }).ValueOrThrow();
        return Dossier.Define("sourced", rubric, "Subject", AsOf, d =>
        {
            AddScores(d);
            for (var i = 0; i < Many; i++)
            {
                d.Source($"s{i}", $"Report {i}", $"Publisher {i}", "primary", new DateOnly(2026, 4, 1));
            }

            for (var i = 0; i < Many * EachSources; i++)
            {
                d.Evidence($"e{i}", "It was seen.", $"s{((i / EachSources) + (7 * i)) % Many}", $"C{i / EachSources}");
            }
        }).ValueOrThrow();
    }

    private static void AddCriteria(RubricBuilder rubric)
    {
        for (var i = 0; i < Many; i++)
        {
            rubric.Criterion($"C{i}", $"Criterion {i}", 1 + (i % 7));
        }
    }

    private static void AddScores(DossierBuilder dossier)
    {
        for (var i = 0; i < Many; i++)
        {
            dossier.Hold($"C{i}", i % 11, "It is so.");
        }
    }

    // The benchmark runs somewhere below the checkout.
}
