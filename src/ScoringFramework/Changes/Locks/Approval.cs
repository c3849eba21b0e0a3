namespace ScoringFramework.Changes;

/// <summary>A scorecard that somebody approved, as a lock keeps it.</summary>
public sealed class Approval
{
    private readonly Lazy<ApprovedResults> recomputed;

    private Approval(Scorecard card, ApprovedResults results, string? because)
    {
        (Card, Results, Because) = (card, results, because);
        recomputed = new(() => new(ScorecardJson.ElementOf(card)));
    }

    /// <summary>Why it was approved; null without a reason.</summary>
    public string? Because { get; }

    /// <summary>
    /// The scorecard, recomputed by this release from the method and the inputs that were approved. When the arithmetic has changed since,
    /// its numbers are not the approved ones: see <see cref="Verification"/>.
    /// </summary>
    public Scorecard Card { get; }

    /// <summary>The approved headline; null when it had no score.</summary>
    public decimal? Headline => Results.Headline?.Score;

    /// <summary>The version of the arithmetic that it was approved with; null when the lock does not say.</summary>
    public string? Engine => Results.Engine;

    /// <summary>What the text was named that the approval was read from; null for one made in code.</summary>
    public string? Name { get; internal init; }

    /// <summary>The results as they were approved, even if this release computes others from the same inputs.</summary>
    internal ApprovedResults Results { get; }

    /// <summary>What this release computes from the same inputs.</summary>
    internal ApprovedResults Recomputed => recomputed.Value;

    /// <summary>Approves a scorecard.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="because">Why; or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static Approval Of(Scorecard card, string? because = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(card, new(ScorecardJson.ElementOf(card)), because);
    }

    /// <summary>The approved scorecard in a line, and why it was approved.</summary>
    public override string ToString() => Because is null ? $"approved: {Card}" : $"approved: {Card}, because {Because}";

    internal static Approval Read(Scorecard card, ApprovedResults results, string? because, string name) =>
        new(card, results, because) { Name = name };
}
