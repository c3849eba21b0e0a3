namespace ScoringFramework.Dossiers;

/// <summary>Evidence from sources that were retracted is reported where the dossier gives it, wherever the source is listed.</summary>
internal sealed class RetractionRules : ModelRules<DossierIndex>
{
    private const int MostNamed = 6;

    public RetractionRules()
    {
        RuleForEach(v => v.Dossier.Sources).Must(s => s.Retracted is null || !string.IsNullOrWhiteSpace(s.Retracted.Why))
            .Report((_, s) =>
                new Diagnostic(DossierCodes.EmptyText, $"the retraction of '{s.Id}' gives no reason", "Say why it was retracted.")
                .At(ModelPath.Of("sources", s.Id, "retracted").Then("why")));
        RuleForEach(v => Lost(v)).Must(_ => false).Report((v, l) => Problem(v, l));
    }

    private static IEnumerable<LostEvidence> Lost(DossierIndex index) =>
        index.Retracted.Any
            ? index.Dossier.Evidence.GroupBy(e => e.Source, StringComparer.Ordinal)
                .Select(g => new LostEvidence(g.Key, index.Retracted.CauseOf(g.Key), [.. g])).Where(l => l.Cause is not null)
            : [];

    private static Diagnostic Problem(DossierIndex index, LostEvidence lost)
    {
        var (source, cause) = (lost.Source, lost.Cause!);
        var supported = lost.Pieces.SelectMany(p => p.Supports.Concat(p.Contradicts)).Concat(CitedBy(index, lost))
            .Distinct(StringComparer.Ordinal).ToArray();
        var how = source == cause.Id
            ? $"'{source}' was retracted {cause.Retracted?.Date.When}: {Quote.Short(cause.Retracted?.Why ?? "").TrimEnd('.')}"
            : $"'{source}' goes back to '{cause.Id}', which was retracted {cause.Retracted?.Date.When}";
        var counts = lost.Pieces.Length == 1 ? "does not count" : "do not count";
        return new Diagnostic(
            FigureCodes.Retracted,
            $"{how}. {Quote.Some([.. lost.Pieces.Select(p => $"'{p.Id}'")], MostNamed)} "
            + $"{counts}{(supported.Length == 0 ? "" : $" for {Quote.Some(supported, MostNamed)}")}",
            "Find other evidence, or hold the scores without it.")
            .At(ModelPath.Of("evidence", lost.Pieces[0].Id, "source")).And(ModelPath.Of("sources", cause.Id).Name, "the retracted source");
    }

    private static IEnumerable<string> CitedBy(DossierIndex index, LostEvidence lost) =>
        index.Dossier.Scores.Where(s => Citations.In(s.Because).Any(id => lost.Pieces.Any(p => p.Id == id))).Select(s => s.Dimension);

    private sealed record LostEvidence(string Source, Source? Cause, Evidence[] Pieces);
}
