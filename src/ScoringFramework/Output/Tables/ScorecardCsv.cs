using System.Globalization;
using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Scorecards as CSV (RFC 4180, but lines end with <c>\n</c>): one row a dimension, in rubric order. Numbers are invariant and not
/// padded; what has no value is an empty field. Texts that a spreadsheet would take for a formula begin with an apostrophe.
/// </summary>
internal static class ScorecardCsv
{
    private static readonly string[] Columns =
    [
        "subject", "id", "parent", "title", "kind", "outcome", "score", "unrounded", "weight", "local-share", "effective-weight",
        "contribution",
        "upside", "confidence", "completeness", "level", "basis", "override", "because", "reason", "evidence", "counter-evidence",
    ];

    /// <summary>One scorecard, with the line of columns.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Write([card]);
    }

    /// <summary>Several scorecards under one line of columns.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string Write(IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var csv = new StringBuilder();
        csv.AppendJoin(',', Columns).Append('\n');
        foreach (var card in cards)
        {
            foreach (var dimension in card.Dimensions)
            {
                csv.AppendJoin(',', Row(card, dimension)).Append('\n');
            }
        }

        return csv.ToString();
    }

    private static IEnumerable<string> Row(Scorecard card, DimensionScore dimension) =>
    [
        CsvField.Text(card.Subject.Id),
        CsvField.Text(dimension.Id),
        CsvField.Text(dimension.Parent),
        CsvField.Text(dimension.Title),
        Word(dimension.Kind),
        Word(dimension.Outcome),
        CsvField.Number(dimension.Score),
        CsvField.Number(dimension.Unrounded),
        CsvField.Number(dimension.Weight),
        CsvField.Number(dimension.LocalShare),
        CsvField.Number(dimension.EffectiveWeight),
        CsvField.Number(dimension.Contribution),
        CsvField.Number(dimension.Upside),
        dimension.Confidence is { } confidence ? Terms.Of(confidence) : "",
        CsvField.Number(dimension.Completeness),
        CsvField.Text(dimension.Level),
        dimension.Basis is { } basis ? Terms.Of(basis) : "",
        dimension.Override ? "true" : "false",
        CsvField.Text(dimension.Because),
        CsvField.Text(dimension.Reason?.Text),
        CsvField.Text(string.Join(' ', dimension.Evidence)),
        CsvField.Text(string.Join(' ', dimension.CounterEvidence)),
    ];

    private static string Word(DimensionKind kind) => Terms.Of(kind);

    private static string Word(Outcome outcome) => Terms.Of(outcome).Replace(' ', '-');
}
