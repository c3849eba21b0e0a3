using CsCheck;
using ScoringFramework.Changes;
using ScoringFramework.Cohorts;
using ScoringFramework.Output;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring;

/// <summary>Weights by kind of subject, in one method.</summary>
public sealed class VariantTests
{
    private static readonly Rubric Esg = RubricFile.Parse("""
        rubric: esg
        version: 1.0.0
        variants:
          bank: { title: Banks, weights: { E1: 1, E3: 0 } }
          miner: { title: Miners, weights: { E1: 3, E: 60 } }
        dimensions:
          E: { weight: 40, dimensions: { E1: { weight: 2 }, E3: { weight: 1 } } }
          G: { weight: 60 }
        """).ValueOrThrow();

    [Theory]
    [InlineData("bank", 0.4 * 8 + 0.6 * 5)]
    [InlineData("miner", 0.5 * (3 * 8 + 2) / 4 + 0.5 * 5)]
    public void Each_kind_has_its_own_weights(string variant, double headline) =>
        Assert.Equal(headline, Score(variant).Headline.Unrounded!.Value, 1e-12);

    [Fact]
    public void The_weights_are_those_that_are_shown()
    {
        var card = Score("bank");

        Assert.Equal([40, 1, 0, 60], card.Dimensions.Select(d => d.Weight));
        Assert.Equal(
            "Its weight for Banks is 0: it is shown, and does not count in E.", card["E3"].Reasoning.Effect.Text);
        Assert.StartsWith("Its weight of 1 for Banks is 100.0% of E", card["E1"].Reasoning.Effect.Text, StringComparison.Ordinal);
        Assert.StartsWith("Its weight of 60 is 60.0% of", card["G"].Reasoning.Effect.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_output_names_the_variant()
    {
        var card = Score("bank");

        Assert.Equal(new("bank", "Banks"), card.Subject.Variant);
        Assert.Contains("weights for Banks", card.ToText(), StringComparison.Ordinal);
        Assert.Contains("weights for Banks", card.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("/variant=bank/", card.Vector, StringComparison.Ordinal);
    }

    [Fact]
    public void Variants_are_ranked_apart_unless_the_rubric_ranks_them_together()
    {
        var together = RubricFile.Parse(RubricFile.ToYaml(Esg).Replace("variants:", "rank: together\nvariants:", StringComparison.Ordinal))
            .ValueOrThrow();

        Assert.Equal(2, Cohort.GroupBy([Score("bank"), Score("miner")]).Count);
        var cohort = Assert.Single(Cohort.GroupBy([Score("bank", together), Score("miner", together)]));
        Assert.Equal(2, cohort.Ranked.Count);
        Assert.Null(cohort.Variant);
        Assert.True(together.RanksTogether);
        Assert.True(RubricFile.Parse(RubricFile.ToYaml(together)).ValueOrThrow().RanksTogether);
        Assert.True(ScorecardFile.Parse(Score("bank", together).ToJson()).ValueOrThrow().RanksTogether);
    }

    [Fact]
    public void Another_variant_can_be_supposed()
    {
        var dossier = Dossier("bank");

        Assert.Equal(Score("miner").Headline.Score, new WhatIf { Variant = "miner" }.Score(dossier).ValueOrThrow().Headline.Score);
        Assert.Equal(
            "the rubric esg has no variant 'miners'",
            Assert.Single(new WhatIf { Variant = "miners" }.Score(dossier).Diagnostics).Message);
    }

    [Fact]
    public void A_scorecard_and_its_vector_recompute()
    {
        var card = Score("bank");

        Assert.Equal(card.ToJson(), ScorecardFile.Recompute(card.ToJson()).ValueOrThrow().ToJson());
        Assert.Equal(card.Headline.Score, new ScoringEngine(Esg).Score(card.Vector!).ValueOrThrow().Headline.Score);
        Assert.Equal(
            "the rubric has variants, and the vector names none",
            Assert.Single(new ScoringEngine(Esg).Score(
                card.Vector!.Replace("/variant=bank", "", StringComparison.Ordinal)).Diagnostics).Message);
    }

    [Fact]
    public void Another_variant_is_one_cause()
    {
        var change = Change.Between(Score("bank"), Score("miner"));

        var part = Assert.Single(change.Parts, p => p.Kind != CauseKind.Rounding);
        Assert.Equal((CauseKind.Variant, "Banks", "Miners"), (part.Kind, part.Before?.Text, part.After?.Text));
        Assert.Equal(change.Difference, change.Parts.Sum(p => p.Displayed));
        Assert.Contains("Variant: Banks → Miners, weights of another variant", change.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_if_weighs_in_the_variant() => Assert.Equal(
        0.4 * 5 + 0.6 * 5,
        new WhatIf { Weights = [new("E1", 1), new("E3", 1)] }.Score(Dossier("bank")).ValueOrThrow().Headline.Unrounded!.Value, 1e-12);

    [Fact]
    public void It_reads_back_from_YAML_and_JSON_and_is_in_the_hash_without_its_title()
    {
        Assert.Equal(Esg.Variants, RubricFile.Parse(Esg.ToYaml()).ValueOrThrow().Variants);
        Assert.Equal(Esg.Variants, RubricFile.ParseJson(Esg.ToJson()).ValueOrThrow().Variants);
        Assert.NotEqual(Score("bank").Dossier.ScoringHash, Score("miner").Dossier.ScoringHash);
        var reworded = RubricFile.Parse(Esg.ToYaml().Replace("Miners", "Mines", StringComparison.Ordinal)).ValueOrThrow();
        var reweighed = RubricFile.Parse(Esg.ToYaml().Replace("E: 60", "E: 61", StringComparison.Ordinal)).ValueOrThrow();
        Assert.Equal(Score("bank").Rubric.ScoringHash, Score("bank", reworded).Rubric.ScoringHash);
        Assert.NotEqual(Score("bank").Rubric.ScoringHash, Score("bank", reweighed).Rubric.ScoringHash);
        Assert.Equal([VersionBump.Patch], RubricChange.Between(Esg, reworded).Differences.Select(d => d.Bump));
        Assert.Equal([VersionBump.Major], RubricChange.Between(Esg, reweighed).Differences.Select(d => d.Bump));
    }

    [Fact]
    public void In_code_it_is_a_line()
    {
        var rubric = Rubric.Define("r", "1.0.0", r => r.Criterion("A", "A").Criterion("B", "B").Variant("x", "Xs", ("A", 3)))
            .ValueOrThrow();
        var dossier = ScoringFramework.Dossier.Define("d", rubric, "S", new DateOnly(2026, 5, 31), d =>
            d.Variant("x").Hold("A", 8).Hold("B", 4));

        Assert.Equal(7, new ScoringEngine(rubric).Score(dossier.ValueOrThrow()).Headline.Score);
    }

    [Fact]
    public void A_variant_is_the_rubric_with_its_weights_written_into_it() => Sketches.Any.Holds(
        sketch =>
        {
            var dossier = sketch.BuildDossier();
            var rubric = dossier.Rubric;
            var weights = rubric.AllDimensions.Select((d, i) => (d.Id, Weight: d.Weight * (i % 3 == 0 ? 1 : i % 5))).ToArray();
            var written = rubric with { Dimensions = Weigh(rubric.Dimensions, weights.ToDictionary(w => w.Id, w => w.Weight)) };
            var variant = new Variant
            {
                Id = "v",
                Title = "V",
                Weights = weights.Select(w => new VariantWeight(w.Id, w.Weight))
                .ToValueList()
            };
            var varied = rubric with { Variants = [variant] };

            var one = new ScoringEngine(written).Score(dossier with { Rubric = written });
            var other = new ScoringEngine(varied).Score(dossier with { Rubric = varied, Subject = dossier.Subject with { Variant = "v" } });

            Assert.Equal(one.Headline.Unrounded, other.Headline.Unrounded);
            Assert.Equal(one.Ledger.Select(l => l.Value), other.Ledger.Select(l => l.Value));
            Assert.Equal(one.Dimensions.Select(d => (d.Outcome, d.Weight, d.Upside)),
                other.Dimensions.Select(d => (d.Outcome, d.Weight, d.Upside)));
        },
        iter: 100);

    [Fact]
    public void A_lint_holds_in_every_variant()
    {
        // For banks E3 has no weight, and for miners it has some.
        var rubric = RubricFile.Parse(Esg.ToYaml().Replace("E: 60", "E: 0", StringComparison.Ordinal)).ValueOrThrow();

        Assert.Empty(new ScoringEngine(rubric).Lint());
    }

    private static ValueList<Dimension> Weigh(ValueList<Dimension> dimensions, Dictionary<string, double> weights) => dimensions
        .Select(d => (d is Composite c ? c with { Dimensions = Weigh(c.Dimensions, weights) } : d) with { Weight = weights[d.Id] })
        .ToValueList();

    private static Dossier Dossier(string variant, Rubric? rubric = null) => ScoringFramework.Dossier.Define(
        "d", rubric ?? Esg, "Acme", new DateOnly(2026, 5, 31), d => d.Variant(variant).Hold("E1", 8).Hold("E3", 2).Hold("G", 5))
            .ValueOrThrow();

    private static Scorecard Score(string variant, Rubric? rubric = null) =>
        new ScoringEngine(rubric ?? Esg).Score(Dossier(variant, rubric));
}
