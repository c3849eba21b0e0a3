using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>
/// The causes of a change of a score, in parts that sum to it. The parts are Shapley values (Shapley 1953): each cause's mean effect over
/// every order in which the causes can be applied. They depend on no order, and the parts of the reverse change are their negatives.
/// </summary>
[JsonConverter(typeof(ChangeJsonConverter))]
public sealed record Change
{
    internal Change()
    {
    }

    /// <summary>Where the change starts.</summary>
    public ChangeEnd Before { get; internal init; } = null!;

    /// <summary>Where it ends.</summary>
    public ChangeEnd After { get; internal init; } = null!;

    /// <summary>The dimension whose change is split; null for the headline.</summary>
    public string? Dimension { get; internal init; }

    /// <summary>The displayed score after, less the one before; null when either end has none.</summary>
    public decimal? Difference { get; internal init; }

    /// <summary>
    /// The causes, the largest first, and the rounding last. Their values sum to <see cref="Difference"/> within 1e-12 of the
    /// scale's span, their displayed values exactly. Empty when either end has no score.
    /// </summary>
    public ValueList<ChangePart> Parts { get; internal init; } = [];

    /// <summary>Other changes: outcomes, scores, confidence, levels, positions, caps, scenarios, reasoning.</summary>
    public ValueList<ChangeEvent> Events { get; internal init; } = [];

    /// <summary>
    /// Dimensions that were probably renamed, where the newer version of the rubric does not say so: old and
    /// new id. Their scores end and begin instead of continuing.
    /// </summary>
    public ValueList<Renaming> ProbablyRenamed { get; internal init; } = [];

    /// <summary>How the parts were found.</summary>
    public ChangeMethod Method { get; internal init; } = ChangeMethod.Exact;

    /// <summary>
    /// True when this library found the causes; false when the change was read from JSON, where anybody can have edited it.
    /// </summary>
    public bool IsComputed { get; internal init; } = true;

    /// <summary>True when no number, outcome, confidence or word of the reasoning differs.</summary>
    public bool IsEmpty => Parts.Count == 0 && Events.Count == 0;

    /// <summary>
    /// Explains the step from one scorecard to another: of one subject on two days, of one dossier by two rubrics, or of any two.
    /// </summary>
    /// <param name="before">Where the change starts.</param>
    /// <param name="after">Where it ends.</param>
    /// <param name="dimension">The dimension whose change is split; null for the headline.</param>
    /// <param name="curves"> The custom curves of the rubrics, for scorecards that were read. Scorecards that this process computed know
    /// their own.
    /// </param>
    /// <param name="cancellation">Ends the search for causes: with many of them, it takes seconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException"> A scorecard is of a vector, which has neither method nor inputs; or neither rubric has the
    /// dimension <paramref name="dimension"/>; or a rubric has a custom curve that is not known.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static Change Between(
        Scorecard before, Scorecard after, string? dimension = null, IEnumerable<CustomCurve>? curves = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ThrowIfOfVector(before, nameof(before));
        ThrowIfOfVector(after, nameof(after));
        if (dimension is not null && before.Find(dimension) is null && after.Find(dimension) is null)
        {
            throw new ArgumentException($"Neither rubric has a dimension '{dimension}'.", nameof(dimension));
        }

        return new ChangeBuilder(before, after, dimension, [.. curves ?? []], cancellation).Write();
    }

    /// <summary>Both scores or outcomes: <c>6.50 → 7.30</c>.</summary>
    public override string ToString() => $"{Before} → {After}";

    private static void ThrowIfOfVector(Scorecard card, string parameter)
    {
        if (card.Method is null || card.Inputs is null)
        {
            throw new ArgumentException("The scorecard of a vector has neither method nor inputs, so its change has no causes.", parameter);
        }
    }
}

/// <summary>One end of a change.</summary>
/// <param name="Subject">Who or what was scored.</param>
/// <param name="Rubric">The rubric.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Outcome">The outcome of the headline, or of the dimension whose change is split; null when that end's rubric has no such
/// dimension.</param>
/// <param name="Score">Its displayed score; null unless scored.</param>
/// <param name="Unrounded">Its score before it was rounded; null unless scored.</param>
public sealed record ChangeEnd(
    SubjectIdentity Subject, RubricIdentity Rubric, DossierIdentity Dossier, Outcome? Outcome, decimal? Score, double? Unrounded)
{
    /// <summary>How scores of this end are displayed.</summary>
    [JsonInclude]
    public Rounding Rounding { get; internal init; } = Rounding.Default;

    /// <summary>The displayed score with all its decimals, or the outcome; <c>–</c> where there is no such dimension.</summary>
    public override string ToString() =>
        Score is { } score ? Quote.Displayed(score) : Outcome is { } outcome ? Terms.Of(outcome) : Numerals.None;
}

/// <summary>How the parts of a change were found.</summary>
/// <param name="Kind">Over every set of causes, or over some orders of them.</param>
/// <param name="Evaluations">How many states between the two ends were evaluated.</param>
/// <param name="Error">The largest standard error of a part, in scale points; 0 when exact.</param>
/// <param name="WithoutScore">How many of those states had no score, and counted as midway between the ends.</param>
public sealed record ChangeMethod(ChangeMethodKind Kind, int Evaluations, double Error, int WithoutScore)
{
    internal static ChangeMethod Exact { get; } = new(ChangeMethodKind.Exact, 0, 0, 0);
}

/// <summary>The kinds of <see cref="ChangeMethod"/>.</summary>
public enum ChangeMethodKind
{
    /// <summary>Every set of causes was evaluated: up to twelve causes.</summary>
    Exact,

    /// <summary>A fixed sequence of orders, each with its reverse, was evaluated; the parts still sum to the change.</summary>
    Sampled,
}
