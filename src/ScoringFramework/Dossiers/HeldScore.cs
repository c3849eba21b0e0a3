using System.Text.Json.Serialization;

namespace ScoringFramework.Dossiers;

/// <summary>
/// What an analyst holds of a criterion: a score or several raters' scores, that it does not apply, that it is declined, or a checklist's
/// answers. Exactly one of them.
/// </summary>
public sealed record HeldScore
{
    /// <summary>The criterion's id.</summary>
    public required string Dimension { get; init; }

    /// <summary>The score, on the rubric's scale; or null.</summary>
    public decimal? Score { get; init; }

    /// <summary>Who gave the score: a rater's id; or null, and then absent in JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; init; }

    /// <summary>
    /// The scores of several raters, which the rubric combines, instead of one score; null, and then absent in JSON, for none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<Rating>? Ratings { get; init; }

    /// <summary>Whether there is a score, of one rater or of several.</summary>
    [JsonIgnore]
    internal bool HasScore => Score is not null || Ratings is not null;

    /// <summary>Why the criterion does not apply; or null.</summary>
    public string? NotApplicable { get; init; }

    /// <summary>Why no score is published; or null.</summary>
    public string? Declined { get; init; }

    /// <summary>The answers to the criterion's checklist; empty for none.</summary>
    public ValueList<ChecklistAnswer> Checklist { get; init; } = [];

    /// <summary>The argument, citing evidence as <c>[id]</c>; or null.</summary>
    public string? Because { get; init; }

    /// <summary>Where the score comes from.</summary>
    public Basis Basis { get; init; }

    /// <summary>A confidence below the derived one; or null.</summary>
    public HeldConfidence? Confidence { get; init; }
}

/// <summary>An answer to one item of a checklist.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Answer">The answer.</param>
public sealed record ChecklistAnswer(string Key, Answer Answer);

/// <summary>The answers of a checklist.</summary>
public enum Answer
{
    /// <summary>Earns the item's points.</summary>
    Yes,

    /// <summary>Earns nothing.</summary>
    No,

    /// <summary>The item does not apply, and leaves the denominator.</summary>
    NotApplicable,

    /// <summary>Earns what the item gives for it, which is less than its points.</summary>
    Partly,
}

/// <summary>Where a held score comes from.</summary>
public enum Basis
{
    /// <summary>The dossier's analyst judged it.</summary>
    Judged,

    /// <summary>Somebody else published it.</summary>
    Published,

    /// <summary>Somebody else holds it unpublished, and the dossier's analyst reconstructed it.</summary>
    Reconstructed,
}

/// <summary>A confidence that an analyst holds below the derived one.</summary>
/// <param name="AtMost">The confidence.</param>
/// <param name="Because">Why; not empty.</param>
public sealed record HeldConfidence(Confidence AtMost, string Because);
