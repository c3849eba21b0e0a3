namespace ScoringFramework.Dossiers;

/// <summary>Evidence comes from a listed source and names dimensions that exist.</summary>
internal sealed class EvidenceRules : ModelRules<DossierIndex>
{
    public EvidenceRules()
    {
        RuleForEach(v => v.Dossier.Evidence).Must(e => Ids.IsId(e.Id))
            .Report((_, e) => Ids.Invalid(DossierCodes.InvalidId, e.Id, PathOf(e).Name));
        RuleForEach(v => v.Dossier.Evidence).Must(e => !string.IsNullOrWhiteSpace(e.Claim))
            .Report((_, e) => new Diagnostic(
                DossierCodes.EmptyText, $"the evidence '{e.Id}' has no claim", "Write what the source says, in your own words.")
                .At(PathOf(e).Then("claim")));
        RuleForEach(v => v.Dossier.Evidence).Must((v, e) => ReferenceEquals(v.FindEvidence(e.Id), e))
            .Report((_, e) => new Diagnostic(
                DossierCodes.DuplicateId,
                $"the evidence '{e.Id}' is defined twice",
                "Give one of them another id.").At(PathOf(e).Name));
        RuleForEach(v => v.Dossier.Evidence).Must((v, e) => v.FindSource(e.Source) is not null)
            .Report((v, e) => new Diagnostic(
                DossierCodes.UnknownSource,
                $"the dossier has no source '{Quote.Short(e.Source)}', so nobody could check the claim",
                "Add it under sources, or write the id of a listed source.") with
            {
                Path = PathOf(e).Then("source"),
                Suggestion = NearName.Find(e.Source, v.SourceIds),
            });
        RuleForEach(v => v.Dossier.Evidence)
            .Must((v, e) =>
                e.Observed is null || v.FindSource(e.Source)?.Published is not { } published || e.Observed.First <= published.Last)
            .Report((v, e) => new Diagnostic(
                DossierCodes.ObservedAfterPublished,
                $"'{e.Id}' was observed {e.Observed!.When}, after its source was published {v.FindSource(e.Source)!.Published!.When}",
                "Correct one of the dates.").At(PathOf(e).Then("observed"))
                .And(ModelPath.Of("sources", e.Source, "published"), "the source's date"));
        RuleForEach(v => v.Dossier.Evidence.SelectMany(e => References(e)))
            .Must((v, r) => v.Tree.Find(r.Dimension) is not null)
            .Report((v, r) => DimensionReferences.Unknown(v.Tree, DossierCodes.UnknownDimension, r.Dimension, r.Path));
        RuleForEach(v => v.Dossier.Evidence.SelectMany(e => References(e)))
            .Must(r => r.IsSupport || !r.Evidence.Supports.Contains(r.Dimension))
            .Report((_, r) => new Diagnostic(
                DossierCodes.SupportsAndContradicts,
                $"'{r.Evidence.Id}' both supports and contradicts {r.Dimension}",
                "Keep one of the two, or split the claim into two pieces of evidence.").At(r.Path)
                .And(PathOf(r.Evidence).Then("supports").Then(IndexOf(r.Evidence.Supports, r.Dimension)), "where it supports"));
    }

    private static ModelPath PathOf(Evidence evidence) => ModelPath.Of("evidence", evidence.Id);

    private static IEnumerable<Reference> References(Evidence e) =>
        e.Supports.Select((d, i) => new Reference(e, d, IsSupport: true, PathOf(e).Then("supports").Then(i)))
            .Concat(e.Contradicts.Select((d, i) => new Reference(e, d, IsSupport: false, PathOf(e).Then("contradicts").Then(i))));

    private static int IndexOf(ValueList<string> list, string item) => list.TakeWhile(x => x != item).Count();

    private sealed record Reference(Evidence Evidence, string Dimension, bool IsSupport, ModelPath Path);
}
