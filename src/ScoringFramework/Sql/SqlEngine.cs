using System.Globalization;
using System.Numerics;
using System.Text;

namespace ScoringFramework.Sql;

/// <summary>How a database writes what the query is made of. Where nothing is overridden, all four write the same.</summary>
internal abstract class SqlEngine
{
    // A whole number with more zeros at its end is shorter with an exponent.
    private const int MostZeros = 5;

    public static SqlEngine Of(SqlDialect dialect) => dialect switch
    {
        SqlDialect.PostgreSql => new PostgreSqlEngine(),
        SqlDialect.ClickHouse => new ClickHouseEngine(),
        SqlDialect.ClickHouse18 => new ClickHouse18Engine(),
        _ => new DuckDbEngine(),
    };

    /// <summary>Its name for people.</summary>
    public abstract string Title { get; }

    /// <summary>The bytes that a name can have; more would be cut off.</summary>
    public virtual int MostNameBytes => int.MaxValue;

    /// <summary>Whether it takes D1 and d1 for one column.</summary>
    public virtual bool IgnoresCase => false;

    /// <summary>The columns that a SELECT can have.</summary>
    public virtual int MostColumns => 20_000;

    /// <summary>The SELECTs that can be nested.</summary>
    public virtual int MostNested => 200;

    /// <summary>The digits of its largest integers.</summary>
    public virtual int IntegerDigits => 38;

    public virtual bool HasWindows => true;

    /// <summary>What ends a nested SELECT.</summary>
    public virtual string Fence => "";

    /// <summary>What a view is created with.</summary>
    public virtual string CreateView => "CREATE OR REPLACE VIEW";

    /// <summary>A number as a double.</summary>
    public abstract string Number(double number);

    /// <summary>An integer; wide when 64 bits may be too few for what it meets.</summary>
    public virtual string Integer(BigInteger number, bool isWide)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return number.Sign < 0 ? $"({text})" : text;
    }

    /// <summary>A double without a fraction as an integer.</summary>
    public abstract string ToInteger(string sql, bool isWide);

    /// <summary>An integer as a double.</summary>
    public abstract string ToDouble(string sql);

    /// <summary>The quotient of two integers, without its fraction.</summary>
    public abstract string Divide(string sql, string by, bool isWide);

    /// <summary>
    /// A column of numbers as doubles, to be read where it is known to have a number. A column of texts is an error of the database.
    /// </summary>
    public abstract string Double(string column);

    /// <summary>
    /// Whether <see cref="Double"/> gives 0 for NULL. Else it gives NULL, which is in no range, and a CASE can ask for what most
    /// rows are first.
    /// </summary>
    public virtual bool ReadsNullAsZero => false;

    /// <summary>A column of numbers as it is compared; not a number is outside every range.</summary>
    public virtual string Compared(string column) => Double(column);

    /// <summary>Like <see cref="Double"/>, in a CASE whose other branches are doubles.</summary>
    public virtual string InCase(string column) => Double(column);

    /// <summary>A column of any type as texts that compare by their characters, <c>''</c> for NULL.</summary>
    public abstract string AsText(string column);

    /// <summary>Whether a text matches a regular expression.</summary>
    public abstract string Matches(string text, string expression);

    /// <summary>Numbers times values added up in one call; null where the database has none, or none that is faster than a sum.</summary>
    public virtual string? InnerProduct(IReadOnlyList<(double Times, SqlTerm Value)> terms) => null;

    public virtual string Ln(string sql) => $"ln({sql})";

    public virtual string Power(string sql, string exponent) => $"pow({sql}, {exponent})";

    public virtual string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public virtual string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A comment of one line. Some engines end a comment at a carriage return, so no control character is left.</summary>
    public static string Comment(string text)
    {
        var line = new StringBuilder("-- ");
        foreach (var c in text)
        {
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The shortest form that is the same double: 0.25, 1e12, 2.5e-9.</summary>
    private protected static string Plain(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var at = text.IndexOf('E', StringComparison.Ordinal);
        if (at >= 0)
        {
            return $"{text[..at]}e{int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)}";
        }

        var zeros = text.Length - text.TrimEnd('0').Length;
        return zeros > MostZeros && !text.Contains('.', StringComparison.Ordinal) ? $"{text[..^zeros]}e{zeros}" : text;
    }

    private protected static string Signed(double number, string positive) => number < 0 ? $"(-{positive})" : positive;
}
