namespace ScoringFramework.Dossiers;

/// <summary>Raters have names, ratings name raters, and the score that ratings become has a reason.</summary>
internal sealed class RaterRules : ModelRules<DossierIndex>
{
    public RaterRules()
    {
        RuleForEach(v => v.Dossier.Raters).Must(r => Ids.IsId(r.Id))
            .Report((_, r) => Ids.Invalid(DossierCodes.InvalidId, r.Id, ModelPath.Of("raters", r.Id).Name));
        RuleForEach(v => v.Dossier.Raters).Must((v, r) => ReferenceEquals(v.Dossier.Raters.First(other => other.Id == r.Id), r))
            .Report((_, r) => new Diagnostic(DossierCodes.DuplicateId, $"two raters have the id '{r.Id}'", "Give one of them another id.")
                .At(ModelPath.Of("raters", r.Id).Name));
        RuleForEach(v => v.Dossier.Raters).Must(r => !string.IsNullOrWhiteSpace(r.Name))
            .Report((_, r) => new Diagnostic(DossierCodes.EmptyText, $"the rater '{r.Id}' has no name", "Write the name that readers see.")
                .At(ModelPath.Of("raters", r.Id, "name")));
        RuleForEach(v => v.Dossier.Scores.SelectMany(h => Named(h)))
            .Must((v, n) => v.Dossier.Raters.Any(r => r.Id == n.Rater)).Report((v, n) => Unknown(v.Dossier, n));
        RuleForEach(v => Rated(v)).Must(h => h.Ratings!.Count > 0)
            .Report((_, h) => new Diagnostic(
                DossierCodes.InvalidRatings, $"{h.Dimension} has an empty list of ratings",
                    "Write each rating under its rater's id, or remove 'ratings'.")
                .At(PathOf(h).Then("ratings").Name));
        RuleForEach(v => Rated(v)).Must(h => h.Ratings!.Select(r => r.Rater).Distinct(StringComparer.Ordinal).Count() == h.Ratings!.Count)
            .Report((_, h) => new Diagnostic(
                DossierCodes.InvalidRatings, $"a rater has rated {h.Dimension} twice", "Keep one rating of each rater.")
                    .At(PathOf(h).Then("ratings").Name));
        RuleForEach(v => Rated(v)).Must(h => h.Because is not null)
            .Report((_, h) => new Diagnostic(
                DossierCodes.InvalidRatings,
                $"{h.Dimension} has ratings, and the score that they become has no reason",
                $"Add because: and the reason, beside ratings of {h.Dimension}.").At(PathOf(h).Then("ratings").Name));
        RuleForEach(v => Rated(v)).Must(h => h.By is null)
            .Report((_, h) => new Diagnostic(
                DossierCodes.InvalidRatings, $"{h.Dimension} has ratings and 'by', which names the rater of one score", "Remove 'by'.")
                .At(PathOf(h).Then("by").Name).And(PathOf(h).Then("ratings").Name, "the ratings"));
        RuleForEach(v => Rated(v)
            .SelectMany(h => h.Ratings!.Select(r => new PlacedRating(h.Dimension, r, PathOf(h).Then("ratings").Then(r.Rater)))))
            .Must((v, p) => v.Tree.LayoutOf(p.Dimension).Scale.Allows(p.Rating.Score))
            .Report((v, p) => new Diagnostic(
                DossierCodes.ScoreOutsideScale,
                $"{p.Rating.Rater} rates {p.Dimension} {Quote.Number(p.Rating.Score)}, outside the scale of "
                    + $"{v.Tree.LayoutOf(p.Dimension).Scale}",
                $"Write a score from {v.Tree.LayoutOf(p.Dimension).Scale}.").At(p.Path.Then("score")));
    }

    private static ModelPath PathOf(HeldScore held) => ModelPath.Of("scores", held.Dimension);

    private static IEnumerable<HeldScore> Rated(DossierIndex index) => index.Dossier.Scores.Where(h => h.Ratings is not null);

    private static IEnumerable<NamedRater> Named(HeldScore held) => (held.Ratings ?? [])
        .Select(r => new NamedRater(held.Dimension, r.Rater, PathOf(held).Then("ratings").Then(r.Rater).Name))
        .Concat(held.By is { } by ? [new(held.Dimension, by, PathOf(held).Then("by"))] : []);

    private static Diagnostic Unknown(Dossier dossier, NamedRater named) => dossier.Raters.Count == 0
        ? new Diagnostic(
            DossierCodes.UnknownRater,
            $"'{Quote.Short(named.Rater)}' rates {named.Dimension}, and the dossier names no raters",
            $"Write raters: {{ {Quote.Short(named.Rater)}: {{ name: … }} }} at the top of the dossier.").At(named.Path)
        : new Diagnostic(
            DossierCodes.UnknownRater,
            $"the dossier has no rater '{Quote.Short(named.Rater)}'",
            $"The raters are {Quote.Some([.. dossier.Raters.Select(r => r.Id)], 12)}.")
        {
            Path = named.Path,
            Suggestion = NearName.Find(named.Rater, dossier.Raters.Select(r => r.Id)),
        };

    private sealed record NamedRater(string Dimension, string Rater, ModelPath Path);

    private sealed record PlacedRating(string Dimension, Rating Rating, ModelPath Path);
}
