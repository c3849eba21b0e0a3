using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Published;

/// <summary>A published number, and the example dossier that gives it.</summary>
/// <param name="Example">The name of the dossier's file under rubrics/published/examples.</param>
/// <param name="Published">The number as it was published, or as the published formula gives it.</param>
/// <param name="From">Where it is from.</param>
public sealed record PublishedResult(string Example, string Published, string From)
{
    /// <summary>Every example.</summary>
    public static PublishedResult[] All { get; } =
    [
        new("altman-z", "4.243", "the formula of 1968"),
        new("course-grade", "71.0", "the formula"),
        new("course-grade-capped", "49.0", "the formula"),
        new("cvss-3.1-base", "9.8", "FIRST's calculator, 2019"),
        new("cvss-3.1-base-local", "7.8", "FIRST's calculator, 2019"),
        new("diving", "66.0", "World Aquatics' example"),
        new("euro-ncap-2020", "0", "a rating by Euro NCAP"),
        new("euro-ncap-2020-one", "1", "a rating by Euro NCAP"),
        new("fmea-rpn", "120", "the formula"),
        new("fsa-nutrient-profile", "0", "the agency's guidance"),
        new("fsa-nutrient-profile-second", "12", "the agency's guidance"),
        new("fsa-nutrient-profile-third", "5", "the agency's guidance"),
        new("fsa-nutrient-profile-fourth", "6", "the agency's guidance"),
        new("inform-inner-mean", "8.8723", "the formula of 2014"),
        new("net-promoter", "30", "the formula of 2003"),
        new("owasp-risk", "1", "the methodology's page: low"),
        new("rice", "4000", "Intercom's sheet, 2018"),
        new("sus", "55.0", "Brooke's paper of 1996"),
        new("unmanaged-risk", "18.0", "the formula"),
        new("us-aqi-2012", "104", "the EPA's document"),
        new("us-aqi-2012-ozone", "129", "the EPA's document"),
        new("wine-100", "94", "the formula"),
        new("wsjf", "10.5", "an example of the framework"),
    ];

    public string Path => Repository.PathOf($"rubrics/published/examples/{Example}.yaml");

    public Scorecard Score() => Dossier().Score();

    public Dossier Dossier() => DossierFile.Load(Path).ValueOrThrow();

    public override string ToString() => Example;
}
