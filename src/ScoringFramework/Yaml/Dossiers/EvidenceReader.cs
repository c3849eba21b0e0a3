namespace ScoringFramework.Yaml;

/// <summary>Reads pieces of evidence.</summary>
internal static class EvidenceReader
{
    public static ValueList<Evidence> Read(Field field) =>
        field.Entries("Write each piece of evidence under its id, with claim and source.", EvidenceFields.Evidence).Select(Piece)
        .ToValueList();

    private static Evidence Piece(Field field)
    {
        var piece = field.Map(EvidenceFields.Evidence);
        return new()
        {
            Id = field.Name,
            Claim = piece["claim"].Prose() ?? "",
            Source = piece["source"].Text() ?? "",
            Locator = piece["locator"].Prose(),
            Observed = piece["observed"].Date(),
            Metric = MetricReader.Read(piece["metric"]),
            Supports = piece["supports"].Texts() ?? [],
            Contradicts = piece["contradicts"].Texts() ?? [],
            WeakenedBy = piece["weakened-by"].Items().Select(i => i.Word(DossierWords.Weaknesses)).OfType<Weakness>().ToValueList(),
        };
    }
}
