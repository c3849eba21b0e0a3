namespace ScoringFramework.Sql;

/// <summary>
/// The displayed score on a scale without a top. Scores are exact to twelve digits, however large: as many as a double has room for, so
/// whole numbers in doubles do.
/// </summary>
internal sealed class OpenDisplaySql(CompiledScale scale, SqlSteps sql) : DisplaySql(scale, sql)
{
    private const int Digits = 12;
    private const double Largest = 1e27;

    public override SqlTerm Steps(SqlTerm place, string tag)
    {
        var (many, power) = Digitised(place, tag);
        var (scale, times) = (Math.Pow(10, Step.Scale), (double)(Step * Powers(Step.Scale)));
        // What is finer than a step divides without an error, and what is not is a whole number of steps of 10^-n already.
        var quotient = Sql.Keep("q", tag, Sql.Closed(
            $"CASE WHEN {power} >= {scale} THEN {many} / ({power} / {scale} * {times}) ELSE {many} * ({scale} / {power}) / {times} END"));
        var floor = Sql.Keep("f", tag, Sql.Closed($"floor({quotient})"));
        var (rest, up) = (Sql.Of($"{quotient} - {floor}"), Sql.Of($"{floor} + {1.0}"));
        return Scale.Rounding switch
        {
            { Direction: RoundingDirection.Up } => Sql.Closed($"CASE WHEN {rest} <= {5e-10} THEN {floor} ELSE {up} END"),
            { Direction: RoundingDirection.Down } => Sql.Closed($"CASE WHEN {rest} >= {1 - 5e-10} THEN {up} ELSE {floor} END"),
            { Midpoint: MidpointRounding.ToEven } => Sql.Closed(
                $"CASE WHEN {rest} < {0.5} OR ({rest} = {0.5} AND floor({floor} / {2.0}) * {2.0} = {floor}) THEN {floor} ELSE {up} END"),
            _ => Sql.Closed($"CASE WHEN {rest} > {0.5} OR ({rest} = {0.5} AND {quotient} >= {0.0}) THEN {up} ELSE {floor} END"),
        };
    }

    public override SqlTerm Exact(SqlTerm place, string tag)
    {
        var (many, power) = Digitised(place, tag);
        return Sql.Of($"{many} / {power}");
    }

    public override SqlTerm Score(SqlTerm steps)
    {
        var times = (double)(Step * Powers(Step.Scale));
        var whole = times == 1 ? steps : Sql.Of($"{steps} * {times}");
        return Step.Scale == 0 ? whole : Sql.Of($"{whole} / {Math.Pow(10, Step.Scale)}");
    }

    private protected override SqlTerm Whole(decimal number) => Sql.Number((double)number);

    // Twelve digits of the score as a whole number, and the power of ten that they were multiplied by.
    private (SqlTerm Many, SqlTerm Power) Digitised(SqlTerm place, string tag)
    {
        var score = Sql.Keep("s", tag, Sql.Closed($"least({place} + {Scale.Min}, {Largest})"));
        var size = Sql.Keep("e", tag, Sql.Closed($"abs({score})"));
        var cases = Enumerable.Range(0, Digits).Select(digits =>
            $"WHEN {size} <= {Sql.Number(Math.Pow(10, digits))} THEN {Sql.Number(Math.Pow(10, Digits - digits))}");
        var power = Sql.Keep("p", tag, new($"CASE {string.Join(' ', cases)} ELSE {Sql.Number(1)} END", size.Step, true));
        return (Sql.Keep("m", tag, Sql.Closed($"round({score} * {power})")), power);
    }

    private static decimal Powers(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }
}
