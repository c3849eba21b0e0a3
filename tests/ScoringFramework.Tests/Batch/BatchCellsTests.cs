using ScoringFramework.Batch;

namespace ScoringFramework.Tests.Batch;

/// <summary>Which column is what, and what each kind of cell is read as.</summary>
public sealed class BatchCellsTests
{
    private static readonly Rubric Shop = RubricFile.Parse("""
        rubric: shop
        version: 1.0.0
        evidence: none
        variants: { big: { title: Big, weights: { Q1: 3 } }, small: { title: Small, weights: { Q1: 1 } } }
        dimensions:
          Q1: { weight: 2, not-applicable: never }
          Q2: { measure: { metric: growth, unit: percent, curve: { linear: { from: 0, to: 50 } } } }
          T: { measure: { metric: tone, curve: { lookup: { poor: 2, good: 8 } } } }
          L: { checklist: { a: Is it?, b: { asks: Is it so?, points: 2, partly: 1 } } }
          S: { scale: { min: 1, max: 5, step: 0.5 } }
        """).ValueOrThrow();

    private static readonly string[] All = ["id", "name", "variant", "Q1", "growth", "tone", "L.a", "L.b", "S"];

    private static readonly string[] Good = ["a", "A", "big", "7.5", "12", "good", "yes", "n/a", "2.5"];

    [Theory]
    [InlineData("id", "", "there is no id")]
    [InlineData("variant", "", "variant: no variant; write big or small")]
    [InlineData("variant", "huge", "variant: 'huge' is none of big, small")]
    [InlineData("Q1", "11", "Q1: 11 is not on its scale, 0 to 10")]
    [InlineData("Q1", "-0.1", "Q1: -0.1 is not on its scale, 0 to 10")]
    [InlineData("Q1", "7,5", "Q1: '7,5' is no plain number; with a decimal point it is 7.5")]
    [InlineData("Q1", "1e3", "Q1: '1e3' is no plain number; write a score, X for declined, NA for not applicable, or nothing")]
    [InlineData("Q1", "NaN", "Q1: 'NaN' is no plain number; write a score, X for declined, NA for not applicable, or nothing")]
    [InlineData("Q1", "NA", "Q1: the rubric says that it applies to every subject")]
    [InlineData("growth", "12%", "growth: '12%' is no plain number; leave out the unit")]
    [InlineData("growth", "much", "growth: 'much' is no plain number; write a number in the measure's unit, X, NA, or nothing")]
    [InlineData("tone", "god", "T: its lookup has no 'god'; did you mean 'good'?")]
    [InlineData("tone", "zzz", "T: its lookup has no 'zzz'; it has poor and good")]
    [InlineData("L.a", "maybe", "L.a: 'maybe' is no answer; write yes, no, partly or n/a")]
    [InlineData("L.a", "partly", "L.a: the rubric gives no points for partly; write yes, no or n/a")]
    [InlineData("S", "2.3", "S: 2.3 is on its scale, but no score that exists there")]
    public void A_bad_cell_says_why(string column, string cell, string reason)
    {
        var cells = BatchCells.Create(new(Shop), All, 1).ValueOrThrow();

        Assert.Equal(reason, cells.Read(0, Array.IndexOf(All, column), cell));
    }

    [Fact]
    public void A_row_has_what_its_cells_say_whatever_the_row_had_before()
    {
        var scorer = new BatchScorer(Shop, new() { Dimensions = ["Q1", "Q2", "T", "L", "S"] });
        var cells = BatchCells.Create(scorer, All, 2).ValueOrThrow();
        Fill(cells, 0, ["b", "", "small", "", "X", "declined", "", "yes", "NA"]);
        Fill(cells, 1, ["b", "", "small", "", "X", "declined", "", "yes", "NA"]);
        Fill(cells, 0, Good);
        var result = scorer.Score(cells.Table);

        Assert.Equal([7.5m, 2.4m, 8m, 10m, 2.5m], result.Columns.Skip(1).Select(c => c.Score(0)));
        Assert.Equal([Outcome.Missing, Outcome.Declined, Outcome.Declined, Outcome.Missing, Outcome.NotApplicable],
            result.Columns.Skip(1).Select(c => c.Outcomes[1]));
    }

    [Theory]
    [InlineData("id,Q1,growht", "", "SF3411: the rubric shop reads no column 'growht', and there is none for 'growth'.")]
    [InlineData("key,variant,Q1", "", "SF3412: no column has the subjects' ids. Name it id, or map it: --map \"key=id\".")]
    [InlineData("id,Q1", "", "SF3412: the rubric has variants, and no column names each subject's. Add a column variant with big")]
    [InlineData("id,variant", "", "SF3412: the rubric shop reads none of the columns.")]
    [InlineData("id,variant,Q1,Q1", "", "SF3411: 'Q1' and 'Q1' are all 'Q1'. Keep one of these columns.")]
    [InlineData("id,variant,x", "x=Q3", "SF3411: the column 'x' is mapped to 'Q3', which the rubric shop does not read.")]
    [InlineData("id,variant,Q1", "y=S", "SF3411: there is no column 'y' to map. Name a column of the rows, and after = what it is.")]
    public void Columns_that_cannot_be_used_are_reported(string columns, string map, string problem)
    {
        var result = BatchCells.Create(new(Shop), columns.Split(','), 1, map.Length == 0 ? null
            : new Dictionary<string, string> { [map.Split('=')[0]] = map.Split('=')[1] });

        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, d => d.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_effect_is_noted()
    {
        var result = BatchCells.Create(new(Shop), ["key", "variant", "Quality", "growth", "note"], 1,
            new Dictionary<string, string> { ["key"] = "id", ["Quality"] = "Q1" });

        Assert.Equal(
            [
                "note SF3413: not read by the rubric: note. If a column is a criterion or a metric under another name, map it: "
                + "--map COLUMN=NAME.",
                "note SF3413: without a column, and so missing in every row: T, L and S. Add columns for them, or map columns that are "
                + "there: --map COLUMN=NAME.",
            ],
            result.Diagnostics.Select(d => d.ToString()));
        Assert.NotNull(result.Value);
    }

    [Fact]
    public void Steps_over_their_whole_are_places_as_a_division_rounds_them()
    {
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++)
        {
            var steps = (double)random.NextInt64(0, 1_000_000_000_001);
            Assert.Equal(steps / 1e12, Lanewise.PlaceOf(new(steps))[0]);
        }
    }

    private static void Fill(BatchCells cells, int row, string[] values)
    {
        for (var column = 0; column < values.Length; column++)
        {
            Assert.Null(cells.Read(row, column, values[column]));
        }
    }
}
