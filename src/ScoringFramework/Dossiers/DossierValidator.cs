using FluentValidation;

namespace ScoringFramework.Dossiers;

/// <summary>Every rule that a dossier must meet, whether it was read from a file or built in code.</summary>
internal sealed class DossierValidator : AbstractValidator<DossierIndex>
{
    private static readonly DossierValidator Instance = new();

    private DossierValidator()
    {
        Include(new SourceRules());
        Include(new EvidenceRules());
        Include(new HeldScoreRules());
        Include(new ChecklistRules());
        Include(new CitationRules());
        Include(new FigureRules());
        Include(new PageRules());
    }

    /// <summary>The problems of sources without a dossier: whether their tiers and dates fit depends on one.</summary>
    public static IEnumerable<Diagnostic> CheckAlone(ValueList<Source> sources) =>
        Check(new() { Id = "d", Subject = new("s"), AsOf = new(9999), Sources = sources })
            .Where(p => p.Path is { Segments: ["sources", ..] } && p.Descriptor != DossierCodes.UnknownTier);

    public static IEnumerable<Diagnostic> Check(Dossier dossier) => Instance.Check(new DossierIndex(dossier));
}
