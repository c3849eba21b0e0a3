namespace ScoringFramework.Dossiers;

/// <summary>Ids of the dossier and its sources, tiers and dates.</summary>
internal sealed class SourceRules : ModelRules<DossierIndex>
{
    public SourceRules()
    {
        RuleFor(v => v.Dossier.Id).Must(Ids.IsId)
            .Report((_, id) => Ids.Invalid(DossierCodes.InvalidId, id, ModelPath.Of("dossier")));
        RuleForEach(v => v.Dossier.Sources).Must(s => Ids.IsId(s.Id))
            .Report((_, s) => Ids.Invalid(DossierCodes.InvalidId, s.Id, PathOf(s).Name));
        RuleForEach(v => v.Dossier.Sources).Must(s => !string.IsNullOrWhiteSpace(s.Title) && !string.IsNullOrWhiteSpace(s.Publisher))
            .Report((_, s) => new Diagnostic(
                DossierCodes.EmptyText,
                $"the source '{s.Id}' has no {(string.IsNullOrWhiteSpace(s.Title) ? "title" : "publisher")}, so nobody could find it",
                $"Write the {(string.IsNullOrWhiteSpace(s.Title) ? "title" : "publisher")}.")
                .At(PathOf(s).Then(string.IsNullOrWhiteSpace(s.Title) ? "title" : "publisher")));
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => ReferenceEquals(v.FindSource(s.Id), s))
            .Report((v, s) => new Diagnostic(
                DossierCodes.DuplicateId,
                $"the source '{s.Id}' is defined twice",
                "Keep one, or give one of them another id.").At(PathOf(s).Name));
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => v.Tree.Rubric.SourcePolicy.Find(s.Tier) is not null)
            .Report((v, s) => new Diagnostic(
                DossierCodes.UnknownTier,
                $"the rubric's source policy has no tier '{Quote.Short(s.Tier)}'",
                $"Write one of {Quote.Some([.. v.Tree.Rubric.SourcePolicy.Tiers.Select(t => t.Name)], 12)}.") with
            {
                Path = PathOf(s).Then("tier"),
                Suggestion = NearName.Find(s.Tier, v.Tree.Rubric.SourcePolicy.Tiers.Select(t => t.Name)),
            });
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => s.Published is null || s.Published.First <= v.Dossier.AsOf.Last)
            .Report((v, s) => new Diagnostic(
                DossierCodes.FromTheFuture,
                $"'{s.Id}' was published {s.Published!.When}, after the dossier's as-of date {v.Dossier.AsOf}",
                "Change as-of, or correct the date.").At(PathOf(s).Then("published")).And(ModelPath.Of("as-of"), "the as-of date"));
        RuleForEach(v => Circles(v)).Must(_ => false)
            .Report((_, c) => c.Others.Take(Circle.Most).Aggregate(
                new Diagnostic(
                    DossierCodes.RelayCircle,
                    $"'{c.First.Id}' relays itself{(c.Others.Length == 0 ? "" : $" through {c.Named}")}, so it has no origin",
                    "Remove relays from the first publication.").At(PathOf(c.First).Then("relays")),
                (problem, other) => problem.And(PathOf(other).Then("relays"), $"the relays of '{other.Id}'")));
    }

    private static ModelPath PathOf(Source source) => ModelPath.Of("sources", source.Id);

    private static IEnumerable<Circle> Circles(DossierIndex index) =>
        RelayCircles.Of(index).Select(circle => new Circle(circle[0], [.. circle.Skip(1)]));

    private sealed record Circle(Source First, Source[] Others)
    {
        // A circle of more is not easier to find by all of their names.
        public const int Most = 5;

        public string Named => Quote.Few([.. Others.Take(Most).Select(o => $"'{o.Id}'")], Others.Length);
    }
}
