using System.Globalization;

namespace ScoringFramework.Tests.Conformance;

/// <summary>
/// The ASEM sustainable connectivity index, as its authors published it with COINr (MIT, William Becker): 49 normalised indicators of 51
/// countries, eight pillars, two sub-indices and an index.
/// </summary>
public sealed class AsemTests
{
    [Fact]
    public void All_561_aggregates_of_the_asem_index_come_out_within_1e_10()
    {
        var tree = PublishedData.Read("asem/iMeta.csv").Rows.Where(r => r("Type") is "Indicator" or "Aggregate").ToArray();
        var normalised = PublishedData.Read("asem/author_ASEM_COIN_Normalised.csv").Rows.ToArray();
        var published = PublishedData.Read("asem/author_ASEM_COIN_Aggregated.csv").Rows.ToDictionary(r => r("UnitCode"));
        var rubric = Rubric.Define("asem", "1.0.0", r => Add(r.Scale(0, 100), tree, "")).ValueOrThrow();
        var engine = new ScoringEngine(rubric);
        var aggregates = tree.Where(r => r("Type") == "Aggregate").Select(r => r("iCode")).ToArray();
        var compared = 0;
        foreach (var country in normalised)
        {
            var card = engine.Score(Dossier.Define(country("UnitCode"), rubric, country("UnitName"), new DateOnly(2018, 12, 31), d =>
            {
                foreach (var indicator in rubric.AllDimensions.OfType<Criterion>())
                {
                    d.Hold(indicator.Id, decimal.Parse(country(indicator.Id), NumberStyles.Float, CultureInfo.InvariantCulture));
                }
            }).ValueOrThrow());
            foreach (var aggregate in aggregates)
            {
                var expected = double.Parse(published[country("UnitCode")](aggregate), CultureInfo.InvariantCulture);
                Assert.Equal(expected, card[aggregate].Unrounded!.Value, 1e-10);
                compared++;
            }
        }

        Assert.Equal(561, compared);
    }

    private static void Add<T>(DimensionsBuilder<T> builder, Func<string, string>[] tree, string parent)
        where T : DimensionsBuilder<T>
    {
        foreach (var row in tree.Where(r => r("Parent") == parent))
        {
            var weight = double.Parse(row("Weight"), CultureInfo.InvariantCulture);
            _ = row("Type") == "Aggregate"
                ? builder.Composite(row("iCode"), row("iName"), weight, c => Add(c, tree, row("iCode")))
                : builder.Criterion(row("iCode"), row("iName"), weight);
        }
    }
}
