namespace ScoringFramework;

/// <summary>
/// Scores dossiers by one rubric: a pure function of the two, the same on every thread, in every culture and at every run.
/// Compiled once and shared.
/// </summary>
public sealed partial class ScoringEngine
{
    private readonly CompiledRubric compiled;
    private readonly Dictionary<string, CompiledRubric> variants;

    /// <summary>Compiles a rubric.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public ScoringEngine(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        compiled = new(rubric);
        variants = rubric.Variants.ToDictionary(v => v.Id, v => compiled.In(v.Id), StringComparer.Ordinal);
    }

    /// <summary>The rubric.</summary>
    public Rubric Rubric => compiled.Rubric;

    /// <summary>Scores a dossier.</summary>
    /// <param name="dossier">A dossier of this engine's rubric.</param>
    /// <returns>The scorecard. A headline that may not be published is an outcome of it, not an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier was read or built with another rubric.</exception>
    public Scorecard Score(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ThrowIfOfAnotherRubric(dossier);
        using var activity = ScoringTelemetry.StartScore(Rubric.Id, Rubric.Version, dossier.Id);
        var card = Evaluate(dossier);
        ScoringTelemetry.Scored(activity, Rubric.Id, card.Headline.Outcome);
        return card;
    }

    /// <summary>Recomputes the headline from the one line that a scorecard gives as its vector.</summary>
    /// <param name="vector">The line: <c>SF1/im-style@1.0.0#9f2c41aa/D1a:7/D4b:X/D4d:NA/P2a:M</c>.</param>
    /// <returns>A scorecard without evidence, or why the vector is not one of this rubric.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vector"/> is null.</exception>
    public LoadResult<Scorecard> Score(string vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        var problems = new List<Diagnostic>();
        var (assessments, variant) = ScoreVector.Read(vector, compiled, problems);
        if (assessments is null)
        {
            return new(null, new(problems));
        }

        var view = compiled.Index(new() { Id = "vector", Rubric = Rubric, Subject = new("Vector") { Variant = variant } });
        var card = new ScorecardBuilder(In(variant), view, new(view), assessments).Build();
        return new(card with { Dossier = new(null, null, null, DossierStatus.Draft), Inputs = null, Method = null }, new(problems));
    }

    /// <summary>Takes each source of a dossier away in turn, and finds the smallest set without which the headline is declined.</summary>
    /// <param name="dossier">A dossier of this engine's rubric.</param>
    /// <param name="cancellationToken">Stops the search between two sets of sources.</param>
    /// <returns>How the headline depends on each source. Sets of up to four sources are all tried; their number grows with the fourth power
    /// of the number of sources.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier was read or built with another rubric.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public SourceSensitivity LeaveOneSourceOut(Dossier dossier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ThrowIfOfAnotherRubric(dossier);
        return new SourceRemovals(In(dossier.Subject.Variant), compiled.Index(dossier), cancellationToken).Weigh();
    }

    /// <summary>Finds when a dossier's evidence grows stale, and the next day on which its headline changes by that alone.</summary>
    /// <param name="dossier">A dossier of this engine's rubric.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier was read or built with another rubric.</exception>
    public Freshness Forecast(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ThrowIfOfAnotherRubric(dossier);
        return new FreshnessForecast(compiled, dossier, Evaluate).Make();
    }

    /// <summary>The rubric's id and version: <c>vendor@1.0.0</c>.</summary>
    public override string ToString() => Rubric.ToString();

    private Scorecard Evaluate(Dossier dossier)
    {
        var weighed = In(dossier.Subject.Variant);
        var view = weighed.Index(dossier);
        var book = new EvidenceIndex(view);
        return new ScorecardBuilder(weighed, view, book, Assessments.Of(weighed, view, book)).Build();
    }

    private CompiledRubric In(string? variant) => variant is null ? compiled : variants.GetValueOrDefault(variant, compiled);

    private void ThrowIfOfAnotherRubric(Dossier dossier)
    {
        if (!ReferenceEquals(dossier.Rubric, Rubric) && dossier.Rubric != Rubric)
        {
            throw new ArgumentException($"The dossier '{dossier.Id}' is of another rubric than the engine's '{Rubric.Id}'.",
                nameof(dossier));
        }
    }
}
