using FluentValidation;

namespace ScoringFramework;

/// <summary>Ids of the dossier and its sources, tiers and dates.</summary>
internal sealed class SourceRules : AbstractValidator<DossierView>
{
    public SourceRules()
    {
        RuleFor(v => v.Dossier.Id).Must(Ids.IsId)
            .Report((_, id) => Ids.Invalid(DossierCodes.InvalidId, id, ModelPath.Of("dossier")));
        RuleForEach(v => v.Dossier.Sources).Must(s => Ids.IsId(s.Id))
            .Report((_, s) => Ids.Invalid(DossierCodes.InvalidId, s.Id, PathOf(s).Name));
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => ReferenceEquals(v.FindSource(s.Id), s))
            .Report((v, s) => new Diagnostic(
                DossierCodes.DuplicateId,
                $"the source '{s.Id}' is defined twice, and evidence could not say which of the two it is from",
                "Keep one, or give one of them another id.").At(PathOf(s).Name));
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => v.Tree.Rubric.SourcePolicy.Find(s.Tier) is not null)
            .Report((v, s) => new Diagnostic(
                DossierCodes.UnknownTier,
                $"the rubric's source policy has no tier '{Quote.Short(s.Tier)}', so nothing says what the source can carry",
                $"Give one of {Quote.List(v.Tree.Rubric.SourcePolicy.Tiers.Select(t => t.Name))}.") with
            {
                Path = PathOf(s).Then("tier"),
                Suggestion = NearName.Find(s.Tier, v.Tree.Rubric.SourcePolicy.Tiers.Select(t => t.Name)),
            });
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => s.Published is null || s.Published.First <= v.Dossier.AsOf.Last)
            .Report((v, s) => new Diagnostic(
                DossierCodes.FromTheFuture,
                $"'{s.Id}' was published on {s.Published}, after the dossier's as-of date {v.Dossier.AsOf}, so it was not known then",
                "Move as-of, or mend the date.").At(PathOf(s).Then("published")).And(ModelPath.Of("as-of"), "the as-of date"));
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => !RelaysItself(v, s))
            .Report((_, s) => new Diagnostic(
                DossierCodes.RelayCircle,
                $"'{s.Id}' relays itself by way of the sources that it names, so its origin can never be found",
                "Let the first publication relay nothing.").At(PathOf(s).Then("relays")));
    }

    private static ModelPath PathOf(Source source) => ModelPath.Of("sources", source.Id);

    private static bool RelaysItself(DossierView view, Source source)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(source.Relays);
        while (pending.TryPop(out var id))
        {
            if (id == source.Id)
            {
                return true;
            }

            if (seen.Add(id) && view.FindSource(id) is { } next)
            {
                foreach (var relayed in next.Relays)
                {
                    pending.Push(relayed);
                }
            }
        }

        return false;
    }
}
