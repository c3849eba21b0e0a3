namespace ScoringFramework.Changes;

/// <summary>
/// Suppositions about a dossier and its rubric, to see the scores that follow. Nothing is written, and the dossier does not change.
/// </summary>
public sealed record WhatIf
{
    private const string Supposed = "Supposed.";

    /// <summary>Scores instead of those that the criteria have.</summary>
    public ValueList<SupposedScore> Scores { get; init; } = [];

    /// <summary>Weights of dimensions, relative to their siblings.</summary>
    public ValueList<SupposedWeight> Weights { get; init; } = [];

    /// <summary>Sources to take away, by id, with all evidence from them.</summary>
    public ValueList<string> Dropped { get; init; } = [];

    /// <summary>Criteria to decline, by id.</summary>
    public ValueList<string> Declined { get; init; } = [];

    /// <summary>The variant of the rubric that the subject would have, by id; null for its own.</summary>
    public string? Variant { get; init; }

    /// <summary>Scores a dossier with all that is supposed.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The scorecard that follows, or why it is not possible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public LoadResult<Scorecard> Score(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var problems = new SuppositionCheck(dossier).Of(this).ToList();
        if (problems.Count > 0)
        {
            return new(null, new(problems));
        }

        var rubric = Suppose(dossier.Rubric, Variant ?? dossier.Subject.Variant);
        problems = [.. RubricValidator.Check(rubric).Where(p => p.Severity == Severity.Error)];
        return problems.Count > 0 ? new(null, new(problems))
            : new(new ScoringEngine(rubric).Score(Rate(Suppose(dossier, rubric), [.. Scores.Select(s => s.Criterion)])), new([]));
    }

    private Rubric Suppose(Rubric rubric, string? variant) => Weights.Count == 0
        ? rubric
        : rubric with
        {
            Dimensions = rubric.Dimensions.Select(Weigh).ToValueList(),
            Variants = rubric.Variants.Select(v => v.Id == variant ? v with { Weights = v.Weights.Select(Weigh).ToValueList() } : v)
                .ToValueList(),
        };

    private VariantWeight Weigh(VariantWeight own) =>
        Weights.FirstOrDefault(w => w.Dimension == own.Dimension) is { } supposed ? own with { Weight = supposed.Weight } : own;

    private Dimension Weigh(Dimension dimension)
    {
        var weighed = Weights.FirstOrDefault(w => w.Dimension == dimension.Id) is { } supposed
            ? dimension with { Weight = supposed.Weight } : dimension;
        return weighed is Composite composite ? composite with { Dimensions = composite.Dimensions.Select(Weigh).ToValueList() } : weighed;
    }

    private Dossier Suppose(Dossier dossier, Rubric rubric)
    {
        // A supposed score replaces the held one: to suppose the held score changes nothing.
        var supposed = Scores.DistinctBy(s => s.Criterion, StringComparer.Ordinal).Select(s => Hold(dossier, s))
            .Concat(Declined.Distinct(StringComparer.Ordinal).Select(id => new HeldScore { Dimension = id, Declined = "Supposed." }))
            .ToDictionary(s => s.Dimension, StringComparer.Ordinal);
        return dossier.WithoutEvidenceFrom(Dropped) with
        {
            Rubric = rubric,
            Subject = dossier.Subject with { Variant = Variant ?? dossier.Subject.Variant },
            Scores =
            [
                .. dossier.Scores.Select(s => supposed.GetValueOrDefault(s.Dimension, s)),
                .. supposed.Values.Where(s => dossier.Scores.All(held => held.Dimension != s.Dimension)),
            ],
        };
    }

    // The argument stays, because what it cites is evidence, and so does the analyst's limit to confidence. The number was not published.
    private static HeldScore Hold(Dossier dossier, SupposedScore supposed) =>
        dossier.Scores.FirstOrDefault(s => s.Dimension == supposed.Criterion) is not { } held
            ? new() { Dimension = supposed.Criterion, Score = supposed.Score, Because = Supposed }
            : held.Score == supposed.Score ? held
            : new()
            {
                Dimension = held.Dimension,
                Score = supposed.Score,
                Because = held.Because ?? Supposed,
                Confidence = held.Confidence
            };

    // A rubric that asks for several raters gets several: what is supposed is that they agree.
    private static Dossier Rate(Dossier dossier, HashSet<string> supposed)
    {
        var policy = dossier.Rubric.Ratings ?? RatingPolicy.Default;
        if (policy.Least < 2 || supposed.Count == 0)
        {
            return dossier;
        }

        // Nobody who is named said so.
        var asked = Enumerable.Range(1, policy.Needed).Select(i => new Rater($"supposed-{i}", "Supposed")).ToArray();
        return dossier with
        {
            Raters = [.. dossier.Raters, .. asked],
            Scores =
            [
                .. dossier.Scores.Select(s => supposed.Contains(s.Dimension) && s.Score is { } score
                    ? s with { Score = null, By = null, Ratings = asked.Select(r => new Rating(r.Id, score))
                        .ToValueList() }
                    : s),
            ],
        };
    }
}

/// <summary>A score that is supposed.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Score">The score, on the rubric's scale.</param>
public sealed record SupposedScore(string Criterion, decimal Score);

/// <summary>A weight that is supposed.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Weight">The weight, 0 or above, relative to its siblings.</param>
public sealed record SupposedWeight(string Dimension, double Weight);
