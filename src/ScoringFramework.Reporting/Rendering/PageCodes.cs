namespace ScoringFramework.Reporting;

/// <summary>SF07xx: the problems of templates, styles and sites.</summary>
internal static class PageCodes
{
    public static readonly DiagnosticDescriptor UnknownTemplate = new(
        "SF0701", Severity.Error, "unknown template",
        "A folder of templates replaces files of the same names. A file with another name would have no effect, so a misspelt name is "
        + "an error.");

    public static readonly DiagnosticDescriptor NotLiquid = new(
        "SF0702", Severity.Error, "template that is not Liquid", "A template is written in the Liquid language, and this one "
        + "cannot be read. Copy the template of the same name from the documentation again, and change it in small steps.");

    public static readonly DiagnosticDescriptor EndsElement = new(
        "SF0703", Severity.Error, "style or script that would end in a page",
        "Styles and scripts are a part of each page, which needs no other file. Text with </ in it would end that part, and the rest would "
        + "be shown or run.");

    public static readonly DiagnosticDescriptor SameFile = new(
        "SF0704", Severity.Error, "two pages of one name",
        "Each subject has a page that is named by its id. Two dossiers of one id, or ids that differ in upper and lower case only, would "
        + "be one file on some systems.");

    public static readonly DiagnosticDescriptor NotASite = new(
        "SF0705", Severity.Error, "folder that is not a site",
        "A site is written aside and then replaces the folder, so a page of a removed subject does not stay. A folder with other files in "
        + "it is not replaced: they would be lost.");

    /// <summary>All codes, in the order of their numbers.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [UnknownTemplate, NotLiquid, EndsElement, SameFile, NotASite];
}
