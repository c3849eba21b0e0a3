using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Published;

/// <summary>A published number, and the example dossier that gives it.</summary>
/// <param name="Example">The name of the dossier's file under rubrics/published/examples.</param>
/// <param name="Published">The number as it was published, or as the published formula gives it.</param>
/// <param name="From">Whether the number was published, or follows from the published formula.</param>
public sealed record PublishedResult(string Example, string Published, string From)
{
    /// <summary>Every example.</summary>
    public static PublishedResult[] All { get; } =
    [
        new("ahp-vehicle", "0.219", "published"),
        new("ahp-vehicle-accord-sedan", "0.215", "published"),
        new("ahp-vehicle-cr-v", "0.167", "published"),
        new("ahp-vehicle-accord-hybrid", "0.150", "published"),
        new("ahp-vehicle-element", "0.144", "published"),
        new("ahp-vehicle-pilot", "0.106", "published"),
        new("altman-z", "4.243", "published"),
        new("beneish-m", "-2.48", "the formula"),
        new("ccme-water-quality", "88", "the formula"),
        new("cha2ds2-vasc", "4", "the formula"),
        new("course-grade", "71.0", "the formula"),
        new("course-grade-capped", "49.0", "the formula"),
        new("cvss-2-base", "7.8", "published"),
        new("cvss-2-base-second", "10.0", "published"),
        new("cvss-2-base-third", "6.2", "published"),
        new("cvss-3.1-base", "9.8", "published"),
        new("cvss-3.1-base-local", "7.8", "published"),
        new("cvss-3.1-base-harmless", "0.0", "the formula"),
        new("diving", "66.0", "published"),
        new("euro-ncap-2020", "0", "published"),
        new("euro-ncap-2020-one", "1", "published"),
        new("fmea-rpn", "120", "published"),
        new("fsa-nutrient-profile", "0", "published"),
        new("fsa-nutrient-profile-second", "12", "published"),
        new("fsa-nutrient-profile-third", "5", "published"),
        new("fsa-nutrient-profile-fourth", "6", "published"),
        new("human-poverty-index", "13.6", "the formula"),
        new("inequality-adjusted-hdi", "0.617", "the formula"),
        new("inform-inner-mean", "8.8723", "the formula"),
        new("inform-risk", "9.0", "the formula"),
        new("leed-v4", "63", "the formula"),
        new("meld", "20", "the formula"),
        new("net-promoter", "30", "the formula"),
        new("owasp-risk", "1", "published, as low"),
        new("pmml-scorecard", "29", "published"),
        new("pmml-scorecard-without-age", "28", "the formula"),
        new("pmml-scorecard-above", "43", "the formula"),
        new("rice", "4000", "published"),
        new("sector-esg", "5.95", "the formula"),
        new("sector-esg-miner", "4.20", "the formula"),
        new("sus", "55.0", "published"),
        new("unmanaged-risk", "18.0", "the formula"),
        new("us-aqi-2012", "104", "published"),
        new("us-aqi-2012-ozone", "129", "published"),
        new("wine-100", "94", "the formula"),
        new("wsjf", "10.5", "published"),
    ];

    public string Path => Repository.PathOf($"rubrics/published/examples/{Example}.yaml");

    public Scorecard Score() => Dossier().Score();

    public Dossier Dossier() => DossierFile.Load(Path).ValueOrThrow();

    public override string ToString() => Example;
}
