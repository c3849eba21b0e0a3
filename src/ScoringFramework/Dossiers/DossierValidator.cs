using FluentValidation;

namespace ScoringFramework.Dossiers;

/// <summary>Every rule that a dossier must meet, whether it was read from a file or built in code.</summary>
internal sealed class DossierValidator : AbstractValidator<DossierIndex>
{
    private static readonly DossierValidator Instance = new();

    private DossierValidator()
    {
        Include(new SourceRules());
        Include(new AddressRules());
        Include(new EvidenceRules());
        Include(new HeldScoreRules());
        Include(new ChecklistRules());
        Include(new CitationRules());
        Include(new FigureRules());
        Include(new PeriodRules());
        Include(new RetractionRules());
        Include(new PageRules());
        Include(new PlaceholderRules());
    }

    public static IEnumerable<Diagnostic> Check(Dossier dossier) => Instance.Check(new DossierIndex(dossier));
}
