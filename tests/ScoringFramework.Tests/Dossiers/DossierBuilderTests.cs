using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Dossiers;

public sealed class DossierBuilderTests
{
    [Fact]
    public void A_source_and_a_figure_take_a_line_each()
    {
        var dossier = Dossier.Define("acme", Vendors.Rubric, "Acme", new DateOnly(2026, 5, 31), d => d
            .Source("audit", "Audit report", "Auditor", "primary", PartialDate.Parse("2026-04"))
            .Figure("defect-rate", "One delivery in a hundred is defective.", "audit", "defects", 1, "percent", "Q1")
            .Evidence("certificate", "The quality system is certified.", "audit", "Q2", "C")).ValueOrThrow();

        Assert.Equal(new Source { Id = "audit", Title = "Audit report", Publisher = "Auditor", Tier = "primary", Published = new(2026, 4) },
            dossier.Sources[0]);
        Assert.Equal(
            new Evidence
            {
                Id = "defect-rate",
                Claim = "One delivery in a hundred is defective.",
                Source = "audit",
                Metric = new("defects") { Value = 1, Unit = "percent" },
                Supports = ["Q1"],
            },
            dossier.Evidence[0]);
        Assert.Equal(["Q2", "C"], dossier.Evidence[1].Supports);
        Assert.Equal(8m, Vendors.Score(dossier)["Q1"].Score);
    }

    [Fact]
    public void Sources_of_a_list_are_added_in_order() =>
        Assert.Equal(["audit", "audit-2"], Dossier.Define("acme", Vendors.Rubric, "Acme", new DateOnly(2026, 5, 31), d => d
            .Sources([Vendors.Acme.Sources[0], Vendors.Acme.Sources[0] with { Id = "audit-2" }])).ValueOrThrow().Sources.Select(s => s.Id));
}
