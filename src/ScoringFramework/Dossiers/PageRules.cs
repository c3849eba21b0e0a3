using FluentValidation;

namespace ScoringFramework.Dossiers;

/// <summary>The parts of the published page other than the scores.</summary>
internal sealed class PageRules : AbstractValidator<DossierIndex>
{
    public PageRules()
    {
        RuleFor(v => v.Dossier.Subject.Name).Must(n => !string.IsNullOrWhiteSpace(n))
            .Report((_, _) =>
                new Diagnostic(DossierCodes.EmptyText, "the subject has no name", "Write the subject's name.")
                .At(ModelPath.Of("subject", "name")));
        RuleForEach(v => v.Dossier.Risks).Must((v, r) => v.Tree.Find(r.Dimension) is not null)
            .Report((v, r) => DimensionReferences.Unknown(
                v.Tree, DossierCodes.UnknownDimension, r.Dimension, ModelPath.Of("risks", r.Id, "dimension")));
    }
}
