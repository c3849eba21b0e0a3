using System.Runtime.CompilerServices;
using System.Text;

namespace ScoringFramework.Sql;

/// <summary>A piece of SQL that has a value, never NULL unless its maker says so.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Step">The nested SELECT that has all columns that it reads: 0 for the table itself, and for what reads none.</param>
/// <param name="IsClosed">Whether it needs no brackets inside another.</param>
internal readonly record struct SqlTerm(string Text, int Step, bool IsClosed)
{
    /// <summary>The SQL as part of another.</summary>
    public string Inner => IsClosed ? Text : $"({Text})";

    public override string ToString() => Text;
}

/// <summary>
/// Puts SQL together from literal SQL, terms and numbers. A text cannot get in: <see cref="SqlSteps.Quoted"/> makes a term of it.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct SqlTermHandler(int literalLength, int formattedCount, SqlSteps steps)
{
    private readonly StringBuilder text = new(literalLength + (16 * formattedCount));
    private readonly int[] step = [0];

    public string Text => text.ToString();

    public int Step => step[0];

    public void AppendLiteral(string sql) => text.Append(sql);

    public void AppendFormatted(SqlTerm term)
    {
        text.Append(term.Inner);
        step[0] = Math.Max(step[0], term.Step);
    }

    public void AppendFormatted(double number) => text.Append(steps.Engine.Number(number));

    public void AppendFormatted(int code) => text.Append(code);
}
