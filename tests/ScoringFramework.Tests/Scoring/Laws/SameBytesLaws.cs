using System.Globalization;
using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Laws;

public sealed class SameBytesLaws
{
    private static readonly string[] Cultures = ["", "de-DE", "tr-TR", "ar-SA"];

    [Fact]
    public void A_scorecards_json_is_the_same_in_every_culture() => Sketches.Any.Holds(sketch =>
    {
        var texts = Cultures.Select(c => In(c, () => ScorecardJson.Write(sketch.Score()))).ToArray();

        Assert.All(texts, text => Assert.Equal(texts[0], text));
    }, iter: 200);

    [Fact]
    public void A_scorecards_json_is_the_same_on_every_thread() => Sketches.Any.Holds(sketch =>
    {
        var dossier = sketch.BuildDossier();
        var engine = new ScoringEngine(dossier.Rubric);
        var texts = ParallelEnumerable.Range(0, 16).WithDegreeOfParallelism(8).Select(_ => ScorecardJson.Write(engine.Score(dossier)))
            .ToArray();

        Assert.Single(texts.Distinct());
    }, iter: 50, threads: 1);

    [Fact]
    public void The_cultures_of_these_tests_do_write_numbers_differently() =>
        Assert.Equal("1,5", In("de-DE", () => 1.5.ToString(CultureInfo.CurrentCulture)));

    private static T In<T>(string culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
