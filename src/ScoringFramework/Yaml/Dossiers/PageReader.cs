namespace ScoringFramework;

/// <summary>Reads what stands on the published page beside the scores.</summary>
internal static class PageReader
{
    private static readonly FieldSet SubjectFields = new("a subject", "name", "owner", "cohorts");
    private static readonly FieldSet CompetitorFields = new("a competitor", "name", "threat", "positioning", "edge", "dossier");
    private static readonly FieldSet RiskFields = new("a risk", "dimension", "title", "text");
    private static readonly FieldSet CorrectionFields = new("a correction", "date", "what");

    public static Subject Subject(Field field)
    {
        var subject = field.Map(SubjectFields);
        return new(subject.Required("name").Prose() ?? "")
        {
            Owner = subject["owner"].Prose(),
            Cohorts = subject["cohorts"].Texts() ?? [],
        };
    }

    public static ValueList<Competitor> Competitors(Field field) =>
        field.Entries("Give competitors by their ids, each with name and threat.").Select(Competitor).ToValueList();

    public static ValueList<Risk> Risks(Field field) =>
        field.Entries("Give risks by their ids, each with dimension and title.").Select(Risk).ToValueList();

    public static ValueList<Correction> Corrections(Field field) => field.Items().Select(Correction).OfType<Correction>().ToValueList();

    public static ValueList<ProfileSection> Profile(Field field) =>
        field.Entries("Give headings and their text.").Select(s => new ProfileSection(s.Name, s.Prose() ?? "")).ToValueList();

    private static Competitor Competitor(Field field)
    {
        var competitor = field.Map(CompetitorFields);
        return new(
            field.Name,
            competitor.Required("name").Prose() ?? "",
            competitor.Required("threat").Word(DossierWords.Threats) ?? Threat.Medium)
        {
            Positioning = competitor["positioning"].Prose(),
            Edge = competitor["edge"].Prose(),
            Dossier = competitor["dossier"].RelativePath(),
        };
    }

    private static Risk Risk(Field field)
    {
        var risk = field.Map(RiskFields);
        return new(field.Name, risk.Required("dimension").Text() ?? "", risk.Required("title").Prose() ?? "", risk["text"].Prose());
    }

    private static Correction? Correction(Field field)
    {
        var correction = field.Map(CorrectionFields);
        var (date, what) = (correction.Required("date").Date(), correction.Required("what").Prose());
        return date is null ? null : new(date, what ?? "");
    }
}
