using System.Globalization;

namespace ScoringFramework.Tests.Conformance;

/// <summary>
/// The Foundation Model Transparency Index of October 2023 (CC BY 4.0, stanford-crfm/fmti): a hundred indicators that ten companies meet or
/// do not, in three domains.
/// </summary>
public sealed class FoundationModelTransparencyTests
{
    [Fact]
    public void The_ten_totals_of_the_transparency_index_come_out_exactly()
    {
        var table = PublishedData.Read("fmti-2023/October2023_scores.csv");
        var indicators = table.Rows.Where(r => r("Domain").Length > 0).Select((row, i) => (Row: row, Key: $"i{i}")).ToArray();
        var totals = table.Rows.Single(r => r("Indicator") == "Total");
        var domains = indicators.GroupBy(i => i.Row("Domain")).ToArray();
        var rubric = Rubric.Define("fmti", "2023.10.0", r =>
        {
            r.Scale(0, 100);
            foreach (var domain in domains)
            {
                // A domain counts for as much as it has indicators: each indicator is a hundredth of the whole.
                r.Criterion(domain.Key, domain.Key, domain.Count(), c =>
                {
                    foreach (var (row, key) in domain)
                    {
                        c.Item(key, row("Indicator"));
                    }
                });
            }
        }).ValueOrThrow();
        var companies = table.Columns[3..^1];

        var scored = companies.Select(
            company => new ScoringEngine(rubric).Score(Dossier.Define("company", rubric, company, new DateOnly(2023, 10, 18), d =>
        {
            foreach (var domain in domains)
            {
                d.Answer(domain.Key, domain.Select(i => (i.Key, i.Row(company) == "1" ? Answer.Yes : Answer.No)));
            }
        }).ValueOrThrow()).Headline.Score!.Value);

        Assert.Equal((100, 10), (indicators.Length, companies.Length));
        Assert.Equal(companies.Select(c => decimal.Parse(totals(c), CultureInfo.InvariantCulture)), scored);
    }
}
