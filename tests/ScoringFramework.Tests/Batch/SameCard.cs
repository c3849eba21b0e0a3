using ScoringFramework.Batch;

namespace ScoringFramework.Tests.Batch;

/// <summary>Holds a row of a batch against the whole scorecard of the same subject.</summary>
internal static class SameCard
{
    public static void Check(Scorecard card, BatchResult result, int row)
    {
        var headline = card.Headline;
        Assert.Equal(
            (headline.Outcome, headline.Score, headline.Unrounded ?? double.NaN, headline.Completeness ?? double.NaN, headline.Level,
                headline.Position, headline.WouldBe),
            (result.Headline.Outcomes[row], result.Headline.Score(row), result.Headline.Unrounded[row], result.Headline.Completeness[row],
                result.Headline.Level(row), result.Position(row), result.WouldBe(row)));
        foreach (var dimension in card.Dimensions)
        {
            var column = result[dimension.Id];
            Assert.Equal(
                (dimension.Id, dimension.Outcome, dimension.Score, dimension.Unrounded ?? double.NaN,
                    dimension.Completeness ?? double.NaN, dimension.Level),
                (column.Id, column.Outcomes[row], column.Score(row), column.Unrounded[row], column.Completeness[row], column.Level(row)));
        }

        if (result.Ledger is { } ledger)
        {
            Assert.Equal(card.Ledger, ledger.At(row));
        }
    }
}
