namespace ScoringFramework.Dossiers;

/// <summary>The parts of the published page other than the scores.</summary>
internal sealed class PageRules : ModelRules<DossierIndex>
{
    public PageRules()
    {
        RuleFor(v => v.Dossier.Subject.Name).Must(n => !string.IsNullOrWhiteSpace(n))
            .Report((_, _) =>
                new Diagnostic(DossierCodes.EmptyText, "the subject has no name", "Write the subject's name.")
                .At(ModelPath.Of("subject", "name")));
        RuleFor(v => v.Dossier.Subject.Variant).Must((v, id) => IsKnown(v.Tree.Rubric, id))
            .Report((v, id) => WrongVariant(v.Tree.Rubric, id));
        RuleForEach(v => v.Dossier.Risks).Must((v, r) => v.Tree.Find(r.Dimension) is not null)
            .Report((v, r) => DimensionReferences.Unknown(
                v.Tree, DossierCodes.UnknownDimension, r.Dimension, ModelPath.Of("risks", r.Id, "dimension")));
    }

    private static bool IsKnown(Rubric rubric, string? variant) =>
        variant is null ? rubric.Variants.Count == 0 : rubric.FindVariant(variant) is not null;

    private static Diagnostic WrongVariant(Rubric rubric, string? variant)
    {
        var ids = rubric.Variants.Select(v => v.Id).ToArray();
        return (variant, ids.Length) switch
        {
            (null, _) => new Diagnostic(
                DossierCodes.WrongVariant,
                $"the rubric has weights for {Quote.Some([.. rubric.Variants.Select(v => $"{v.Id} ({v.Title})")], 12)}, and the subject "
                    + "has no variant",
                $"Write variant: {ids[0]} in subject, or another of them.").At(ModelPath.Of("subject").Name),
            (_, 0) => new Diagnostic(
                DossierCodes.WrongVariant, $"the rubric has no variants, so '{Quote.Short(variant)}' has no weights", "Remove it.")
                .At(ModelPath.Of("subject", "variant")),
            _ => new Diagnostic(
                DossierCodes.WrongVariant, $"the rubric has no variant '{Quote.Short(variant)}'",
                    $"The variants are {Quote.Some(ids, 12)}.")
            {
                Path = ModelPath.Of("subject", "variant"),
                Suggestion = NearName.Find(variant, ids),
            },
        };
    }
}
