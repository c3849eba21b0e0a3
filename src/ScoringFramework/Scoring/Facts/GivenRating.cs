using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>What one rater gave a criterion.</summary>
/// <param name="Rater">The rater's id.</param>
/// <param name="Name">The name that readers see.</param>
/// <param name="Kind">What the rater is.</param>
/// <param name="Score">The score.</param>
/// <param name="Because">The rater's own reason; or null.</param>
public sealed record GivenRating(string Rater, string Name, RaterKind Kind, decimal Score, string? Because)
{
    /// <summary>The rater and the score: <c>model-a (model) 4</c>.</summary>
    [Sentence]
    [JsonIgnore]
    public string Text => $"{Name}{(Kind == RaterKind.Model ? " (model)" : "")} {Quote.Number(Score)}";

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static ValueList<GivenRating> Of(Dossier dossier, ValueList<Rating> ratings) => ratings.Select(r =>
    {
        var rater = dossier.Raters.FirstOrDefault(other => other.Id == r.Rater) ?? new(r.Rater, r.Rater);
        return new GivenRating(r.Rater, rater.Name, rater.Kind, r.Score, r.Because);
    }).ToValueList();
}
