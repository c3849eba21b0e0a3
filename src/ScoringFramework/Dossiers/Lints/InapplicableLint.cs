namespace ScoringFramework.Dossiers;

/// <summary>Evidence for or against a criterion that is said not to apply.</summary>
internal static class InapplicableLint
{
    public static IEnumerable<Diagnostic> Of(DossierIndex index)
    {
        var about = index.Dossier.Evidence
            .SelectMany(e => e.Supports.Select(id => (Id: id, Verb: "supports", Piece: e))
                .Concat(e.Contradicts.Select(id => (Id: id, Verb: "contradicts", Piece: e))))
            .ToLookup(a => a.Id, StringComparer.Ordinal);
        foreach (var held in index.Dossier.Scores.Where(h => h.NotApplicable is not null && about[h.Dimension].Any()))
        {
            var all = about[held.Dimension].ToArray();
            var more = all.Length == 1
                ? ""
                : $", and {CountWords.Of(all.Length - 1, "other piece")} of evidence {(all.Length == 2 ? "is" : "are")} about it";
            yield return new Diagnostic(
                PublicationCodes.EvidenceNotApplicable,
                $"{held.Dimension} is said not to apply, and '{all[0].Piece.Id}' {all[0].Verb} it{more}. A criterion that does not "
                + "apply cannot lower the headline",
                $"Score {held.Dimension}, or remove it from {all[0].Verb}.")
                .At(ModelPath.Of("scores", held.Dimension, "not-applicable").Name)
                .And(ModelPath.Of("evidence", all[0].Piece.Id).Name, "the evidence about it");
        }
    }
}
