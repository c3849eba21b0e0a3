using System.Text.Json;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Identity;

public sealed class ModelIdentityTests
{
    [Fact]
    public void A_dossier_written_from_its_model_is_canonical() => RandomDossiers.Any.Holds(IsCanonical);

    [Fact]
    public void So_is_one_with_every_kind_of_text_and_number() => IsCanonical(
        Dossier.Define("d", Rubric.Define("r", "1.0.0", r => r.Criterion("A", "A")).ValueOrThrow(),
            "S \"\\\u0001\u001f\n\t/é€\ud83d\ude00\u00a0\u2028\ue000\uffff", new(2026, 5, 31), d => d
            .Source(new() { Id = "s", Title = "T", Publisher = "P", Tier = "primary" })
            .Evidence(Figure("e1", 0.0000001m)).Evidence(Figure("e2", 123456789012345678901234567m)).Evidence(Figure("e3", -1.50m))
            .Evidence(Figure("e4", 1e21m))
            .Hold("A", 7.1m, "Since [e1].")).ValueOrThrow());

    [Fact]
    public void The_example_is_canonical_too() =>
        IsCanonical(DossierFile.Load(Path.Combine(Repository.Root, "examples", "foundation-models", "alibaba-qwen.yaml")).ValueOrThrow());

    private static Evidence Figure(string id, decimal value) =>
        new() { Id = id, Claim = "So.", Source = "s", Supports = ["A"], Metric = new(id) { Value = value } };

    private static void IsCanonical(Dossier dossier)
    {
        var identity = ModelIdentity.Of(dossier);
        using var document = JsonDocument.Parse(identity.Json.Utf8.Value);

        Assert.Equal(CanonicalJson.Of(document.RootElement), identity.Json.Text.Value!);
        Assert.Equal(dossier,
            ModelJson.ReadDossier(document.RootElement) with
            {
                Rubric = dossier.Rubric,
                IncludedSources = dossier.IncludedSources,
                IncludedEvidence = dossier.IncludedEvidence
            });
        Assert.Equal(Hashes.Of(identity.Json.Text.Value!), identity.Content.Value);
    }
}
