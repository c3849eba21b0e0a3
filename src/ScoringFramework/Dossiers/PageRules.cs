using FluentValidation;

namespace ScoringFramework;

/// <summary>What stands on the published page beside the scores.</summary>
internal sealed class PageRules : AbstractValidator<DossierView>
{
    public PageRules()
    {
        RuleFor(v => v.Dossier.Subject.Name).Must(n => !string.IsNullOrWhiteSpace(n))
            .Report((_, _) => new Diagnostic(DossierCodes.EmptyText, "the subject has no name", "Give subject a name.").At(ModelPath.Of("subject", "name")));
        RuleForEach(v => v.Dossier.Risks).Must((v, r) => v.Tree.Find(r.Dimension) is not null)
            .Report((v, r) => DimensionReferences.Unknown(
                v.Tree, DossierCodes.UnknownDimension, r.Dimension, ModelPath.Of("risks", r.Id, "dimension")));
        RuleForEach(v => v.Dossier.Corrections.Select((c, i) => new PlacedCorrection(c, i)))
            .Must((v, p) => p.Correction.Date.First >= v.Dossier.AsOf.First)
            .Report((v, p) => new Diagnostic(
                DossierCodes.CorrectionBeforeAsOf,
                $"the correction of {p.Correction.Date} was made before the as-of date {v.Dossier.AsOf}, when there was nothing to correct",
                "Mend one of the dates.").At(ModelPath.Of("corrections").Then(p.Index).Then("date")).And(ModelPath.Of("as-of"), "the as-of date"));
    }

    private sealed record PlacedCorrection(Correction Correction, int Index);
}
