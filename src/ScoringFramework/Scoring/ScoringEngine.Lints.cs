namespace ScoringFramework;

/// <content>What an editor and <c>scoring check</c> tell beyond errors. No scorecard holds any of it.</content>
public sealed partial class ScoringEngine
{
    /// <summary>Finds what is odd about the rubric, though it can be scored by: a cap that never binds, a weight too light to be seen, and the like.</summary>
    /// <returns>Warnings, each at its <see cref="ModelPath"/>; <see cref="LoadResult{T}.DiagnosticsWith"/> gives them their places in a file.</returns>
    public DiagnosticList Lint() => new(RubricLints.Of(compiled.Tree).Concat(EngineLints.Of(compiled)));

    /// <summary>Finds what is odd about a dossier, though it can be scored: an argument that cites nothing, evidence that nothing uses, and the like.</summary>
    /// <param name="dossier">A dossier of this engine's rubric.</param>
    /// <returns>Warnings of the dossier, none of its rubric, each at its <see cref="ModelPath"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier was read or built with another rubric.</exception>
    public DiagnosticList Lint(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ThrowIfOfAnotherRubric(dossier);
        var view = new DossierIndex(dossier, compiled.Tree);
        return new(CitationLint.Of(compiled, view, new(view)).Concat(UnusedLint.Of(view)).Concat(SourceLint.Of(view))
            .Concat(PeriodLint.Of(view)).Concat(FigureSizeLint.Of(view)).Concat(UnreadFigureLint.Of(view)).Concat(ReconciliationLint.Of(view)));
    }

    /// <summary>Finds what only several dossiers of one rubric show together: a dimension that none of them scores.</summary>
    /// <param name="dossiers">What was read, of any rubrics. Those without a dossier are passed over; dossiers of one id count once.</param>
    /// <returns>
    /// Warnings in the rubrics, with their places in the files, but those that comments there suppress; and comments there that suppress none.
    /// Nothing while the dossiers of a rubric together score less than half of its criteria: they have only been begun.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null.</exception>
    public static DiagnosticList LintTogether(IEnumerable<LoadResult<Dossier>> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var cohorts = dossiers.Where(d => d.Value is not null).DistinctBy(d => (d.Value!.Rubric.Id, d.Value.Id)).GroupBy(d => d.Value!.Rubric).Where(g => g.Count() > 1);
        return DiagnosticList.Merge(cohorts.Select(g => UnscoredLint.Of(new(g.Key), [.. g.Select(d => d.Value!)]) is { } found
            ? g.First().ReportAll(DossierLintCodes.UnscoredLint, found)
            : DiagnosticList.Empty));
    }
}
