namespace ScoringFramework;

/// <content>The warnings that an editor and <c>scoring check</c> report. They are not in scorecards.</content>
public sealed partial class ScoringEngine
{
    /// <summary>
    /// Finds probable mistakes in a valid rubric, such as a cap that can never take effect, or a weight too small to be seen.
    /// </summary>
    /// <returns>Warnings, each at its <see cref="ModelPath"/>; <see cref="LoadResult{T}.DiagnosticsWith"/> gives them their places in a
    /// file.</returns>
    public DiagnosticList Lint() => new(RubricLints.Of(compiled.Tree)
        .Concat(EngineLints.Of([.. variants.Values.DefaultIfEmpty(compiled)])));

    /// <summary>Finds probable mistakes in a valid dossier, such as an argument without citations, or evidence that is not used.</summary>
    /// <param name="dossier">A dossier of this engine's rubric.</param>
    /// <returns>Warnings about the dossier, not about its rubric, each at its <see cref="ModelPath"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier was read or built with another rubric.</exception>
    public DiagnosticList Lint(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ThrowIfOfAnotherRubric(dossier);
        var view = compiled.Index(dossier);
        var book = new EvidenceIndex(view);
        return new(
        [
            .. CitationLint.Of(compiled, view, book), .. UnpublishedLint.Of(compiled, view, book), .. InapplicableLint.Of(view),
            .. UnusedLint.Of(view), .. SourceLint.Of(view), .. PeriodLint.Of(view), .. FigureSizeLint.Of(view),
            .. UnreadFigureLint.Of(view), .. ReconciliationLint.Of(view),
        ]);
    }

    /// <summary>Finds what only several dossiers of one rubric show together: a dimension without a score in all of them.</summary>
    /// <param name="dossiers">What was read, of any rubrics. Those without a dossier are left out; dossiers of one id count once.</param>
    /// <returns> Warnings in the rubrics, with their places in the files, but those that comments there suppress; and comments there that
    /// suppress none. Empty while the dossiers of a rubric together score less than half of its criteria, because they are unfinished.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null.</exception>
    public static DiagnosticList LintTogether(IEnumerable<LoadResult<Dossier>> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var cohorts = dossiers.Where(d => d.Value is not null).DistinctBy(d => (d.Value!.Rubric.Id, d.Value.Id))
            .GroupBy(d => d.Value!.Rubric).Where(g => g.Count() > 1);
        return DiagnosticList.Merge(cohorts.Select(g => UnscoredLint.Of(new(g.Key), [.. g.Select(d => d.Value!)]) is { } found
            ? g.First().ReportAll(DossierLintCodes.UnscoredLint, found)
            : DiagnosticList.Empty));
    }
}
