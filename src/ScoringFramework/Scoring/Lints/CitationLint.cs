namespace ScoringFramework.Scoring;

/// <summary>
/// Arguments that cite nothing where the rubric requires evidence. Without any evidence the score is declined, and that is reported.
/// </summary>
internal static class CitationLint
{
    public static IEnumerable<Diagnostic> Of(CompiledRubric rubric, DossierIndex view, EvidenceIndex book) =>
        view.Dossier.Scores.Where(held => held is { HasScore: true, Because: not null } && Citations.In(held.Because).Count == 0)
            .Where(held => rubric.Requires[rubric.NodeOf(held.Dimension)] is { Evidence: > 0 } or { Sources: > 0 } or { Primary: > 0 })
            .Select(held => (Held: held, Pieces: book.For(held.Dimension))).Where(h => h.Pieces.Count > 0)
            .Select(h => Problem(h.Held, h.Pieces));

    private static Diagnostic Problem(HeldScore held, IReadOnlyList<Evidence> pieces)
    {
        var path = ModelPath.Of("scores", held.Dimension, "because");
        var ids = pieces.Select(p => $"[{p.Id}]").ToArray();
        var shown = Quote.Few(ids);
        return new Diagnostic(
            DossierLintCodes.NothingCited,
            $"the argument for {held.Dimension} cites no evidence, although the rubric requires it and {shown} "
            + $"{(ids.Length == 1 ? "supports" : "support")} it. "
            + "A reader cannot see which evidence the argument uses",
            $"Cite {shown} where the argument uses {(ids.Length == 1 ? "it" : "them")}.").At(path);
    }
}
