using System.Runtime.CompilerServices;

namespace ScoringFramework.Sql;

/// <summary>
/// The columns that a query computes one after the other. No SELECT reads a column that it makes itself, which not every engine can, so
/// each column is in the first nested SELECT that has all that it reads.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="names">The names of the columns.</param>
internal sealed class SqlSteps(SqlEngine engine, SqlNames names)
{
    // A chain of more terms nests deeper than ClickHouse reads.
    private const int LongestChain = 50;

    private readonly List<List<SqlColumn>> steps = [];
    private readonly Dictionary<string, SqlTerm> sources = new(StringComparer.Ordinal);

    public SqlEngine Engine => engine;

    public SqlNames Names => names;

    /// <summary>The columns of each nested SELECT, the innermost first.</summary>
    public IReadOnlyList<IReadOnlyList<SqlColumn>> All => steps;

    /// <summary>SQL that needs brackets inside another.</summary>
#pragma warning disable CA1822 // The handler is made with this.
    public SqlTerm Of([InterpolatedStringHandlerArgument("")] SqlTermHandler sql) => new(sql.Text, sql.Step, false);

    /// <summary>SQL that needs none: a call, a CASE, or a product that only sums contain.</summary>
    public SqlTerm Closed([InterpolatedStringHandlerArgument("")] SqlTermHandler sql) => new(sql.Text, sql.Step, true);
#pragma warning restore CA1822

    public SqlTerm Number(double number) => new(engine.Number(number), 0, true);

    public static SqlTerm Code(int code) => new(code.ToString(System.Globalization.CultureInfo.InvariantCulture), 0, true);

    /// <summary>A text as data.</summary>
    public SqlTerm Quoted(string text) => new(engine.Text(text), 0, true);

    /// <summary>A column of the table.</summary>
    public SqlTerm Column(string name) => new(engine.Name(name), 0, true);

    /// <summary>Gives a term a column of its own, unless it is one already.</summary>
    /// <param name="name">What its name starts with: <c>w</c> for weights.</param>
    /// <param name="tag">What its name ends with: the dimension.</param>
    /// <param name="value">The term.</param>
    /// <param name="comment">What is said above it; or null.</param>
    /// <param name="always">Whether it gets one even so: what the table has is in sight of the first step only.</param>
    public SqlTerm Keep(string name, string tag, SqlTerm value, string? comment = null, bool always = false)
    {
        if (!always && value.IsClosed && !value.Text.AsSpan().ContainsAny('(', ' '))
        {
            return value;
        }

        while (steps.Count <= value.Step)
        {
            steps.Add([]);
        }

        var column = names.Of(name, tag);
        steps[value.Step].Add(new(column, value.Text, comment));
        sources.Add(column, value);
        return new(column, value.Step + 1, true);
    }

    /// <summary>
    /// What a column is computed from, to be written out once more: what reads it can then be in the same step. Some engines plan each
    /// step in it twice for each step around it, so short queries are not the fastest.
    /// </summary>
    public SqlTerm Again(SqlTerm column) => sources.TryGetValue(column.Text, out var source) ? source : column;

    /// <summary>The terms added up from the first to the last; 0 for none.</summary>
    public SqlTerm Sum(IEnumerable<SqlTerm> terms) => Chain([.. terms], " + ", Number(0));

    /// <summary>Numbers times terms, added up; at least one.</summary>
    public SqlTerm Sum(IReadOnlyList<(double Times, SqlTerm Value)> terms) =>
        terms.Any(t => t.Times != 1) && engine.InnerProduct(terms) is { } product ? new(product, terms.Max(t => t.Value.Step), true)
        : Sum(terms.Select(t => t.Times == 1 ? t.Value : Closed($"{t.Times} * {t.Value}")));

    /// <summary>Whether all hold.</summary>
    public SqlTerm And(IEnumerable<SqlTerm> terms) => Chain([.. terms], " AND ", Of($"1 = 1"));

    /// <summary>Whether one holds.</summary>
    public SqlTerm Or(IEnumerable<SqlTerm> terms) => Chain([.. terms], " OR ", Of($"1 = 0"));

    /// <summary>The least of some terms, or the greatest, two at a time.</summary>
    public SqlTerm Extreme(bool isLeast, IReadOnlyList<SqlTerm> terms)
    {
        if (terms.Count == 1)
        {
            return terms[0];
        }

        var half = terms.Count / 2;
        var (left, right) = (Extreme(isLeast, [.. terms.Take(half)]), Extreme(isLeast, [.. terms.Skip(half)]));
        return isLeast ? Closed($"least({left}, {right})") : Closed($"greatest({left}, {right})");
    }

    private static SqlTerm Chain(SqlTerm[] terms, string between, SqlTerm none)
    {
        while (terms.Length > LongestChain)
        {
            terms = [.. terms.Chunk(LongestChain).Select(chunk => Chain(chunk, between, none))];
        }

        return terms.Length switch
        {
            0 => none,
            1 => terms[0],
            _ => new(string.Join(between, terms.Select(t => t.Inner)), terms.Max(t => t.Step), false),
        };
    }
}

/// <summary>A column that the query computes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sql">What it is.</param>
/// <param name="Comment">What is said above it; or null.</param>
internal readonly record struct SqlColumn(string Name, string Sql, string? Comment);
