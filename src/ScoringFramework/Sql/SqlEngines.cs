using System.Globalization;
using System.Numerics;

namespace ScoringFramework.Sql;

/// <summary>DuckDB. A number is a DECIMAL there unless it has an exponent.</summary>
internal sealed class DuckDbEngine : SqlEngine
{
    private const int FewestInList = 4;

    public override string Title => "DuckDB";

    public override bool IgnoresCase => true;

    public override string Number(double number)
    {
        var text = Plain(Math.Abs(number));
        return Signed(number, text.Contains('e', StringComparison.Ordinal) ? text : $"{text}e0");
    }

    public override string ToInteger(string sql, bool isWide) => $"CAST({sql} AS {(isWide ? "HUGEINT" : "BIGINT")})";

    public override string ToDouble(string sql) => $"CAST({sql} AS DOUBLE)";

    public override string Divide(string sql, string by, bool isWide) => $"({sql}) // {by}";

    public override string Double(string column) => $"{column} * 1e0";

    // From a bare column it knows the least and the greatest value, and often that no row can be outside.
    public override string Compared(string column) => column;

    // The sign costs nothing, and refuses texts.
    public override string InCase(string column) => $"+{column}";

    // It calls a function for every + and every *, and has a loop in this one.
    public override string? InnerProduct(IReadOnlyList<(double Times, SqlTerm Value)> terms) => terms.Count < FewestInList ? null
        : $"list_inner_product([{string.Join(", ", terms.Select(t => t.Value))}], "
            + $"[{string.Join(", ", terms.Select(t => Number(t.Times)))}])";

    public override string AsText(string column) => $"coalesce(CAST({column} AS VARCHAR), '')";

    public override string Matches(string text, string expression) => $"regexp_full_match({text}, {expression})";
}

/// <summary>
/// PostgreSQL. A subquery without a fence is inlined wherever its columns are read, and a number that gets too small is an error.
/// </summary>
internal sealed class PostgreSqlEngine : SqlEngine
{
    public override string Title => "PostgreSQL";

    public override int MostNameBytes => 63;

    public override int MostColumns => 1_600;

    public override string Fence => " OFFSET 0";

    public override string Number(double number) => Signed(number, $"{Plain(Math.Abs(number))}::float8");

    public override string ToInteger(string sql, bool isWide) => $"({sql})::{(isWide ? "numeric" : "bigint")}";

    public override string ToDouble(string sql) => $"({sql})::float8";

    public override string Divide(string sql, string by, bool isWide) => isWide ? $"div({sql}, {by})" : $"({sql}) / {by}";

    public override string Double(string column) => $"{column} * 1::float8";

    public override string AsText(string column) => $"coalesce({column}::text, '') COLLATE \"C\"";

    public override string Matches(string text, string expression) => $"{text} ~ {expression}";

    public override string Power(string sql, string exponent) => $"power({sql}, {exponent})";

    // Right whether a backslash escapes or not.
    public override string Text(string text) => text.Contains('\\', StringComparison.Ordinal)
        ? $"E{base.Text(text.Replace("\\", "\\\\", StringComparison.Ordinal))}" : base.Text(text);
}

/// <summary>ClickHouse. A backslash escapes in texts and names, and an integer above 64 bits is written as a text.</summary>
internal class ClickHouseEngine : SqlEngine
{
    public override string Title => "ClickHouse";

    public override int MostNested => 60;

    public override bool ReadsNullAsZero => true;

    public override string Number(double number)
    {
        var text = Plain(Math.Abs(number));
        return Signed(number, text.AsSpan().ContainsAny('e', '.') ? text : $"{text}.0");
    }

    public override string Integer(BigInteger number, bool isWide) =>
        isWide ? $"toInt128('{number.ToString(CultureInfo.InvariantCulture)}')" : base.Integer(number, isWide);

    public override string ToInteger(string sql, bool isWide) => $"{(isWide ? "toInt128" : "toInt64")}({sql})";

    public override string ToDouble(string sql) => $"toFloat64({sql})";

    public override string Divide(string sql, string by, bool isWide) => $"intDiv({sql}, {by})";

    // Adding 0 refuses texts, which toFloat64 would read. A column that may be NULL makes all that is computed from it slow.
    public override string Double(string column) => $"coalesce(toFloat64({column} + 0), 0.0)";

    public override string AsText(string column) => $"coalesce(toString({column}), '')";

    public override string Matches(string text, string expression) => $"match({text}, {expression})";

    public override string Ln(string sql) => $"log({sql})";

    public override string Text(string text) => $"'{Escaped(text).Replace("'", "\\'", StringComparison.Ordinal)}'";

    public override string Name(string name) => $"\"{Escaped(name).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal);
}

/// <summary>ClickHouse 18.16.</summary>
internal sealed class ClickHouse18Engine : ClickHouseEngine
{
    public override string Title => "ClickHouse 18.16";

    public override int IntegerDigits => 18;

    public override bool HasWindows => false;

    public override string CreateView => "CREATE VIEW";
}
