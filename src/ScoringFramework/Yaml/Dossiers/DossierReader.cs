namespace ScoringFramework.Yaml;

/// <summary>Reads a dossier from the top of its text; its rubric and what it includes are read by whoever may touch the disk.</summary>
internal static class DossierReader
{
    private static readonly PartialDate Latest = new(9999);

    public static MapReader Open(ModelReading reading, YamlMap root, PartialDate? ofCohort) =>
        new Field(reading, ModelPath.Root, "the dossier", root)
            .Map(ofCohort is null ? DossierFields.Dossier : DossierFields.DossierInCohort);

    public static Dossier Read(MapReader dossier, PartialDate? ofCohort) => new()
    {
        Id = dossier["dossier"].Text() ?? "",
        Subject = PageReader.Subject(dossier["subject"]),
        AsOf = dossier["as-of"].Date() ?? ofCohort ?? Latest,
        Status = dossier["status"].Word(DossierWords.Statuses) ?? DossierStatus.Draft,
        Analyst = dossier["analyst"].Prose(),
        Reviewer = dossier["reviewer"].Prose(),
        Sources = SourceReader.Read(dossier["sources"]),
        Evidence = EvidenceReader.Read(dossier["evidence"]),
        Raters = RaterReader.Read(dossier["raters"]),
        Scores = HeldScoreReader.Read(dossier["scores"]),
        Reconciliations = FigureReader.Reconciliations(dossier["reconciliations"]),
        Declines = FigureReader.Declines(dossier["declines"]),
        Competitors = PageReader.Competitors(dossier["competitors"]),
        Risks = PageReader.Risks(dossier["risks"]),
        Corrections = PageReader.Corrections(dossier["corrections"]),
        Profile = PageReader.Profile(dossier["profile"]),
    };
}
