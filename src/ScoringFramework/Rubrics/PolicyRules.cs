namespace ScoringFramework.Rubrics;

/// <summary>Requirements, tiers, disagreement and spreads.</summary>
internal sealed class PolicyRules : ModelRules<RubricTree>
{
    private static readonly ModelPath Policy = ModelPath.Of("source-policy");

    public PolicyRules()
    {
        RuleForEach(t => Tiers(t))
            .Must((t, named) => t.Rubric.SourcePolicy.Find(named.Tier) is not null)
            .Report((t, named) => new Diagnostic(
                RubricCodes.UnknownTier,
                $"the source policy has no tier '{Quote.Short(named.Tier)}', so no evidence would count",
                $"Write one of {Quote.Some([.. t.Rubric.SourcePolicy.Tiers.Select(x => x.Name)], 12)}.") with
            {
                Path = named.Path,
                Suggestion = NearName.Find(named.Tier, t.Rubric.SourcePolicy.Tiers.Select(x => x.Name)),
            });
        RuleForEach(t => Counts(t))
            .Must(count => count.Value >= 1)
            .Report((_, count) => new Diagnostic(
                RubricCodes.InvalidRequirement,
                $"a requirement of {count.Value} has no effect",
                count.IsAlone ? "Write requires: none, which removes the requirements from further up."
                    : "Remove it, or write 1 or more. requires: none removes all requirements from further up.")
                .At(count.Path));
        RuleForEach(t => Required(t))
            .Must(r => r.Requirements.MaxAge is not { } age || age.Count is >= 1 and <= 100_000)
            .Report((_, r) => new Diagnostic(
                RubricCodes.InvalidRequirement, $"a maximum age of {r.Requirements.MaxAge} is not possible", "Write an age such as 18 "
                    + "months.").At(r.Path.Then("max-age")));
        RuleForEach(t => EvidenceAnyway(t)).Must(_ => false)
            .Report((_, path) => new Diagnostic(
                RubricCodes.EvidenceWithout,
                $"the rubric says evidence: none, and '{path.Segments[^1]}' asks something of evidence",
                $"Remove '{path.Segments[^1]}'; or remove evidence: none.").At(path.Name).And(ModelPath.Of("evidence"), "evidence: none"));
        RuleFor(t => t.Rubric.SourcePolicy.Tiers).Must(tiers => tiers.Count > 0)
            .Report((_, _) => new Diagnostic(
                RubricCodes.InvalidPolicy, "the source policy has no tiers, so no source can have a tier",
                "Write at least one tier, or remove 'tiers'.")
                .At(Policy.Then("tiers").Name));
        RuleFor(t => t.Rubric.SourcePolicy.Disagreement).Must(d => d is null or >= 0)
            .Report((_, d) => new Diagnostic(
                RubricCodes.InvalidPolicy, $"a disagreement of {Quote.Number(d!.Value * 100)} percent is not possible",
                "Write 0 percent or more.")
                .At(Policy.Then("disagreement")));
        RuleForEach(t => t.Rubric.SourcePolicy.ConfidenceSpread).Must(s => s.Points >= 0)
            .Report((_, s) => new Diagnostic(
                RubricCodes.InvalidPolicy, $"a spread of {Quote.Number(s.Points)} points is not possible", "Write 0 or more.")
                .At(Policy.Then("confidence-spread").Then(Terms.Of(s.Confidence))));
    }

    private static IEnumerable<ModelPath> EvidenceAnyway(RubricTree tree) => !tree.Rubric.WithoutEvidence ? []
        : Required(tree).Where(r => r.Requirements != new Requirements() && r.Requirements != Requirements.None).Select(r => r.Path)
            .Concat(tree.Rubric.Publish?.MinConfidence is null ? [] : [ModelPath.Of("publish", "min-confidence")]);

    private static IEnumerable<PlacedRequirements> Required(RubricTree tree) =>
        tree.All.Where(d => d.Dimension.Requires is not null)
            .Select(d => new PlacedRequirements(d.Dimension.Requires!, d.Path.Then("requires")))
            .Prepend(new(tree.Rubric.Requires ?? new(), ModelPath.Of("requires")));

    private static IEnumerable<NamedTier> Tiers(RubricTree tree) =>
        Required(tree).SelectMany(r => (r.Requirements.Tiers ?? []).Select((tier, i) => new NamedTier(tier, r.Path.Then("tiers").Then(i))));

    private static IEnumerable<Count> Counts(RubricTree tree) =>
        Required(tree).SelectMany(r => new (int? Value, string Key)[]
        {
            (r.Requirements.Evidence, "evidence"), (r.Requirements.Sources, "sources"), (r.Requirements.Primary, "primary"),
        }.Where(c => c.Value is not null).Select(c => new Count(c.Value!.Value, r.Path.Then(c.Key), IsAlone(r.Requirements))));

    private static bool IsAlone(Requirements requires) =>
        new object?[] { requires.Evidence, requires.Sources, requires.Primary, requires.Tiers, requires.MaxAge }.Count(
            part => part is not null) == 1;

    private sealed record PlacedRequirements(Requirements Requirements, ModelPath Path);

    private sealed record NamedTier(string Tier, ModelPath Path);

    private sealed record Count(int Value, ModelPath Path, bool IsAlone);
}
