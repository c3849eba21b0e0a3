namespace ScoringFramework.Sql;

/// <summary>
/// How a place on a scale becomes the displayed score: as a whole number of the rounding's steps, so that nothing is compared that was
/// rounded in binary.
/// </summary>
internal abstract class DisplaySql
{
    private readonly decimal step;
    private readonly SqlSteps sql;

    /// <param name="scale">The scale.</param>
    /// <param name="sql">The columns so far.</param>
    private protected DisplaySql(CompiledScale scale, SqlSteps sql) =>
        (Scale, this.sql, step) = (scale, sql, StepOf(scale.Rounding));

    public CompiledScale Scale { get; }

    private protected SqlSteps Sql => sql;

    /// <summary>A step without the zeros at its end: 0.01, or 0.05.</summary>
    private protected decimal Step => step;

    public static DisplaySql Of(CompiledScale scale, SqlSteps sql) =>
        scale.Scale.IsOpen ? new OpenDisplaySql(scale, sql) : new ClosedDisplaySql(scale, sql);

    /// <summary>The displayed score in steps.</summary>
    /// <param name="place">The place, finite.</param>
    /// <param name="tag">What the names of its columns end with.</param>
    public abstract SqlTerm Steps(SqlTerm place, string tag);

    /// <summary>The score that a place means, without noise and not rounded.</summary>
    /// <param name="place">The place, finite.</param>
    /// <param name="tag">What the names of its columns end with.</param>
    public abstract SqlTerm Exact(SqlTerm place, string tag);

    /// <summary>The score of so many steps, as a double.</summary>
    public abstract SqlTerm Score(SqlTerm steps);

    /// <summary>Whether a displayed score compares so with a limit.</summary>
    /// <param name="steps">The displayed score in steps.</param>
    /// <param name="comparison">How; not whether there is a score.</param>
    /// <param name="limit">The limit, on the scale.</param>
    public SqlTerm Compares(SqlTerm steps, Comparison comparison, decimal limit)
    {
        var many = limit / step;
        return comparison switch
        {
            Comparison.AtLeast => sql.Of($"{steps} >= {Whole(decimal.Ceiling(many))}"),
            Comparison.Above => sql.Of($"{steps} > {Whole(decimal.Floor(many))}"),
            Comparison.AtMost => sql.Of($"{steps} <= {Whole(decimal.Floor(many))}"),
            _ => sql.Of($"{steps} < {Whole(decimal.Ceiling(many))}"),
        };
    }

    /// <summary>A whole number of steps as it is compared.</summary>
    private protected abstract SqlTerm Whole(decimal number);

    private static decimal StepOf(Rounding rounding)
    {
        var step = rounding.To ?? 1m;
        for (var i = 0; rounding.To is null && i < rounding.Decimals; i++)
        {
            step /= 10;
        }

        return Plain(step);
    }

    /// <summary>A number without the zeros at its end.</summary>
    private protected static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
