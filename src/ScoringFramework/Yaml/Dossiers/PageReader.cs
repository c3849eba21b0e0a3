using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Reads the parts of the published page other than the scores.</summary>
internal static class PageReader
{
    public static Subject Subject(Field field)
    {
        var subject = field.Map(DossierFields.Subject);
        return new(subject["name"].Prose() ?? "")
        {
            Owner = subject["owner"].Prose(),
            Cohorts = subject["cohorts"].Texts() ?? [],
            Variant = subject["variant"].Text(),
            WoundDown = subject["wound-down"].Date(),
            FiscalYearEnds = Month(subject["fiscal-year-ends"]),
        };
    }

    // 03 is a month, though not a number here.
    private static int? Month(Field field)
    {
        if (field.Scalar("month") is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.Length is 1 or 2 && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && month is >= 1 and <= 12)
        {
            return month;
        }

        field.Refuse(new(FormatCodes.WrongForm, $"'{Quote.Short(scalar.Text)}' is not a month", "Write the month's number, 1 to 12."));
        return null;
    }

    public static ValueList<Competitor> Competitors(Field field) =>
        field.Entries("Write each competitor under its id, with name and threat.").Select(Competitor).ToValueList();

    public static ValueList<Risk> Risks(Field field) =>
        field.Entries("Write each risk under its id, with dimension and title.").Select(Risk).ToValueList();

    public static ValueList<Correction> Corrections(Field field) => field.Items().Select(Correction).OfType<Correction>().ToValueList();

    public static ValueList<ProfileSection> Profile(Field field) =>
        field.Entries("Write headings and their text.").Select(s => new ProfileSection(s.Name, s.Prose() ?? "")).ToValueList();

    private static Competitor Competitor(Field field)
    {
        var competitor = field.Map(PageFields.Competitor);
        return new(
            field.Name,
            competitor["name"].Prose() ?? "",
            competitor["threat"].Word(DossierWords.Threats) ?? Threat.Medium)
        {
            Positioning = competitor["positioning"].Prose(),
            Edge = competitor["edge"].Prose(),
            Dossier = competitor["dossier"].RelativePath(),
        };
    }

    private static Risk Risk(Field field)
    {
        var risk = field.Map(PageFields.Risk);
        return new(field.Name, risk["dimension"].Text() ?? "", risk["title"].Prose() ?? "", risk["text"].Prose());
    }

    private static Correction? Correction(Field field)
    {
        var correction = field.Map(PageFields.Correction);
        var (date, what) = (correction["date"].Date(), correction["what"].Prose());
        return date is null ? null : new(date, what ?? "");
    }
}
