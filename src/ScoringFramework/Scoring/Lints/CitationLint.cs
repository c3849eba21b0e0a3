namespace ScoringFramework.Scoring;

/// <summary>Arguments that cite nothing where the rubric requires evidence.</summary>
internal static class CitationLint
{
    public static IEnumerable<Diagnostic> Of(CompiledRubric rubric, DossierIndex view, EvidenceIndex book) =>
        view.Dossier.Scores.Where(held => held is { Score: not null, Because: not null } && Citations.In(held.Because).Count == 0)
            .Where(held => rubric.Requires[rubric.NodeOf(held.Dimension)] is { Evidence: > 0 } or { Sources: > 0 } or { Primary: > 0 })
            .Select(held => Problem(held, book.For(held.Dimension)));

    private static Diagnostic Problem(HeldScore held, IReadOnlyList<Evidence> pieces)
    {
        var path = ModelPath.Of("scores", held.Dimension, "because");
        if (pieces.Count == 0)
        {
            return new Diagnostic(
                DossierLintCodes.NothingCited,
                $"the argument for {held.Dimension} cites nothing and no evidence supports it, so the score is declined: the rubric requires evidence",
                "Cite evidence of the dossier as [id], where the argument leans on it.").At(path);
        }

        var ids = pieces.Select(p => $"[{p.Id}]").ToArray();
        var shown = Quote.Few(ids);
        return new Diagnostic(
            DossierLintCodes.NothingCited,
            $"the argument for {held.Dimension} cites nothing, though the rubric requires evidence and {shown} {(ids.Length == 1 ? "supports" : "support")} it, "
            + "so a reader cannot tell what the argument rests on",
            $"Cite {shown} where the argument leans on {(ids.Length == 1 ? "it" : "them")}.").At(path);
    }
}
