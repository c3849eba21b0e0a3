using ScoringFramework.Sql;

namespace ScoringFramework.Tests.Sql;

/// <summary>What is refused before a database is asked; the databases are asked in ScoringFramework.Sql.Tests.</summary>
public sealed class RubricSqlTests
{
    private const string Plain = "dimensions: { A: {}, B: {} }";

    [Fact]
    public void A_rubric_is_one_select_with_its_columns()
    {
        var sql = Write(Plain, new() { Table = "vendors" }).ValueOrThrow();

        Assert.Equal(["id", "A", "B"], sql.Inputs);
        Assert.Contains("headline", sql.Outputs);
        Assert.Contains("\"vendors\"", sql.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n", sql.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Criteria_that_differ_in_case_are_refused_where_the_database_ignores_it()
    {
        const string Rubric = "dimensions: { A: {}, a: {} }";

        Assert.All(Codes(Rubric, new() { Dialect = SqlDialect.DuckDb }), code => Assert.Equal("SF5203", code));
        Assert.NotEmpty(Codes(Rubric, new() { Dialect = SqlDialect.DuckDb }));
        Assert.Empty(Codes(Rubric, new() { Dialect = SqlDialect.ClickHouse }));
    }

    [Fact]
    public void A_name_that_the_database_cuts_off_is_refused() => Assert.Equal(
        "error SF5204: the name 'a234567890123456789012345678901234567890…' has 64 bytes, and PostgreSQL cuts it "
        + "off after 63. Choose another --dialect, or score the rows with scoring score.",
        Write("dimensions: { a234567890123456789012345678901234567890123456789012345678901234: {}, B: {} }",
            new() { Dialect = SqlDialect.PostgreSql }).Diagnostics[0].ToString());

    [Fact]
    public void A_variant_that_the_rubric_does_not_have_is_refused() => Assert.Equal(
        "error SF5205: the rubric has no variant 'bank'. Leave out --variant.",
        Write(Plain, new() { Variant = "bank" }).Diagnostics.ToString());

    [Fact]
    public void Ranks_need_window_functions() => Assert.Equal(
        ["SF5201"], Codes(Plain, new() { Dialect = SqlDialect.ClickHouse18, Rank = true }));

    [Fact]
    public void A_rubric_of_too_many_criteria_is_refused() => Assert.Contains("SF5202", Codes(
        $"dimensions: {{ {string.Join(", ", Enumerable.Range(0, 1001).Select(i => $"A{i}: {{}}"))} }}", new()));

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_table_without_a_possible_name_is_refused(string table) =>
        Assert.Equal(["SF5204"], Codes(Plain, new() { Table = table }));

    [Fact]
    public void Requirements_that_rows_cannot_meet_need_the_callers_word()
    {
        const string Rubric = "requires: { evidence: 1 }\n" + Plain;

        Assert.Equal(["SF3401"], Codes(Rubric, new()));
        Assert.Empty(Codes(Rubric, new() { AssumeEvidence = true }));
    }

    [Theory]
    [InlineData(SqlForm.View, "CREATE")]
    [InlineData(SqlForm.DbtModel, "{{")]
    public void A_view_and_a_model_have_their_own_first_words(SqlForm form, string word) => Assert.Contains(
        word, Write(Plain, new() { Form = form, View = "scores" }).ValueOrThrow().Text, StringComparison.Ordinal);

    private static LoadResult<RubricSql> Write(string rubric, SqlOptions options) =>
        RubricSql.Write(RubricFile.Parse($"rubric: r\nversion: 1.0.0\n{rubric}\n").ValueOrThrow(), options);

    private static string[] Codes(string rubric, SqlOptions options) => [.. Write(rubric, options).Diagnostics.Select(d => d.Code)];
}
