using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Cohorts as CSV, a row a subject: the ranked ones in their order, and then the others, whose rank is empty. The form is that of
/// <see cref="ScorecardCsv"/>.
/// </summary>
internal static class CohortCsv
{
    private static readonly string[] Head =
    [
        "subject", "name", "owner", "rubric", "version", "variant", "as-of", "status", "unranked", "ranked-by", "rank", "tied", "best-rank",
        "worst-rank", "percentile", "outcome", "score", "low", "high", "change", "confidence", "completeness", "level", "position",
    ];

    public static string Write(IEnumerable<Cohort> cohorts, ComparisonOptions options)
    {
        var csv = new StringBuilder();
        foreach (var cohort in cohorts)
        {
            options.Check(cohort);
            string[] dimensions = [.. options.ShownColumns.Count > 0 ? options.ShownColumns.Where(cohort.HasDimension)
                : cohort.Members[0].Card.Dimensions.Select(d => d.Id)];
            if (csv.Length == 0)
            {
                csv.AppendJoin(',', Head.Concat(dimensions.Select(CsvField.Text))).Append('\n');
            }

            foreach (var standing in options.By is { } by ? cohort.RankBy(by) : cohort.Ranked)
            {
                csv.AppendJoin(',', Row(cohort, standing.Card, standing, null, options.By, dimensions)).Append('\n');
            }

            foreach (var line in UnrankedLine.Of(cohort, options.By))
            {
                csv.AppendJoin(',', Row(cohort, line.Card, null, line, options.By, dimensions)).Append('\n');
            }
        }

        return csv.ToString();
    }

    private static IEnumerable<string> Row(
        Cohort cohort, Scorecard card, Standing? standing, UnrankedLine? line, string? by, string[] dimensions)
    {
        var headline = card.Headline;
        return
        [
            CsvField.Text(card.Subject.Id), CsvField.Text(card.Subject.Name), CsvField.Text(card.Subject.Owner),
            CsvField.Text(card.Rubric.Id), CsvField.Text(card.Rubric.Version), CsvField.Text(card.Subject.Variant?.Id),
            card.Dossier.AsOf?.ToString() ?? "", Term(card.Dossier.Status), line?.Kind.Replace(' ', '-') ?? "",
            CsvField.Text(by ?? CapLimit.Headline), CsvField.Number((decimal?)standing?.Rank),
            standing is null ? "" : standing.IsTied ? "true" : "false",
            CsvField.Number((decimal?)standing?.Possible.Best), CsvField.Number((decimal?)standing?.Possible.Worst),
            CsvField.Number(standing?.Percentile), Term(headline.Outcome),
            CsvField.Number(headline.Score), CsvField.Number(headline.Bounds?.Low), CsvField.Number(headline.Bounds?.High),
            CsvField.Number(cohort.Find(card.Subject.Id)?.Standing?.Change), headline.Confidence is { } c ? Term(c) : "",
            CsvField.Number(headline.Completeness), CsvField.Text(headline.Level), CsvField.Text(headline.Position),
            .. dimensions.Select(id => CsvField.Number(card.Dimensions[cohort.IndexOf(id)].Score)),
        ];
    }

    private static string Term<T>(T value)
        where T : struct, Enum => Terms.Of(value).Replace(' ', '-');
}
