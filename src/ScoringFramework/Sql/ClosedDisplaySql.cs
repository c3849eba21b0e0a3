using System.Numerics;

namespace ScoringFramework.Sql;

/// <summary>
/// The displayed score on a scale with both ends, in integers: place · 10¹² is one, the score is min + that · span in the smallest unit
/// that the scale's ends have, and its quotient by the rounding's step is exact.
/// </summary>
internal sealed class ClosedDisplaySql : DisplaySql
{
    private const int PlaceDigits = 12;

    // Roundings up and down take what is within so small a part of a step for the step itself.
    private static readonly BigInteger Nearly = 2_000_000_000;

    private readonly int digits;
    private readonly BigInteger min;
    private readonly BigInteger span;
    private readonly BigInteger step;
    private readonly bool isWide;

    public ClosedDisplaySql(CompiledScale scale, SqlSteps sql)
        : base(scale, sql)
    {
        digits = PlaceDigits + new[] { scale.Scale.Min, scale.Scale.Max, Step }.Max(number => Plain(number).Scale);
        (min, step) = (Units(scale.Scale.Min), Units(Step));
        span = Units(scale.Scale.Span) / Power(PlaceDigits);
        var most = 2 * (BigInteger.Max(BigInteger.Abs(min), BigInteger.Abs(Units(scale.Scale.Max))) + (4 * step));
        isWide = most > long.MaxValue;
        IsSaid = !isWide || sql.Engine.IntegerDigits > 18;
    }

    /// <summary>Whether the database has integers that are long enough.</summary>
    public bool IsSaid { get; }

    public override SqlTerm Steps(SqlTerm place, string tag)
    {
        var rounding = Scale.Rounding;
        var isAway = rounding is { Direction: RoundingDirection.Nearest, Midpoint: MidpointRounding.AwayFromZero };
        if (isAway && min.Sign >= 0 && !HasFewerDigits)
        {
            return Nearest(place);
        }

        var score = Score(place, tag);
        if (isAway)
        {
            return Away(min.Sign < 0 ? Sql.Keep("s", tag, score) : score);
        }

        score = Sql.Keep("s", tag, score);

        // Twice a step at a time keeps the whole number at least 0, and even where it should be.
        var below = min.Sign < 0 ? Ceiling(-min, 2 * step) * 2 : 0;
        var shifted = below.IsZero ? score : Sql.Of($"{score} + {Whole(below * step)}");
        var whole = Sql.Keep("f", tag, Divide(shifted, step));
        var rest = Sql.Keep("r", tag, Sql.Of($"{shifted} - {whole} * {Whole(step)}"));
        var up = Sql.Of($"{whole} + 1");
        var rounded = rounding.Direction switch
        {
            RoundingDirection.Up => Sql.Closed($"CASE WHEN {rest} <= {Whole(step / Nearly)} THEN {whole} ELSE {up} END"),
            RoundingDirection.Down => Sql.Closed($"CASE WHEN {rest} >= {Whole(step - (step / Nearly))} THEN {up} ELSE {whole} END"),
            _ => Sql.Closed(
                $"CASE WHEN {rest} * 2 < {Whole(step)} THEN {whole} WHEN {rest} * 2 > {Whole(step)} THEN {up} {Even(whole, up)} END"),
        };
        return below.IsZero ? rounded : Sql.Of($"{rounded} - {Whole(below)}");
    }

    public override SqlTerm Exact(SqlTerm place, string tag) =>
        Sql.Of($"{Double(Sql.Keep("s", tag, Score(place, tag)))} / {(double)Power(digits)}");

    public override SqlTerm Score(SqlTerm steps)
    {
        var scale = Step.Scale;
        var times = new BigInteger(Step * (decimal)Power(scale));
        var whole = times.IsOne ? steps : Sql.Of($"{steps} * {Whole(times)}");
        return scale == 0 ? Double(whole) : Sql.Of($"{Double(whole)} / {(double)Power(scale)}");
    }

    private protected override SqlTerm Whole(decimal number) => Whole(new BigInteger(number));

    // All in one quotient, with the factor taken out that its numbers have in common. A step is even, since places have twelve decimals.
    private SqlTerm Nearest(SqlTerm place)
    {
        var add = min + (step / 2);
        var common = BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(span, add), step);
        var (whole, times) = (Place(place), span / common);
        return Divide(Sql.Of($"{(times.IsOne ? whole : Sql.Closed($"{whole} * {Whole(times)}"))} + {Whole(add / common)}"), step / common);
    }

    private SqlTerm Even(SqlTerm whole, SqlTerm up) =>
        Sql.Closed($"WHEN {Divide(whole, 2)} * 2 = {whole} THEN {whole} ELSE {up}");

    private SqlTerm Away(SqlTerm score)
    {
        var up = Divide(Sql.Of($"{score} * 2 + {Whole(step)}"), 2 * step);
        return min.Sign >= 0 ? up
            : Sql.Closed(
                $"CASE WHEN {score} < 0 THEN 0 - {Divide(Sql.Of($"{Whole(step)} - {score} * 2"), 2 * step)} ELSE {up} END");
    }

    // The score in the smallest unit. Places have twelve decimals, and so scores a step of the span: a score of fewer digits within half a
    // step is what is meant.
    private SqlTerm Score(SqlTerm place, string tag)
    {
        var whole = Place(place);
        var exact = span.IsOne ? whole : Sql.Of($"{whole} * {Whole(span)}");
        exact = min.IsZero ? exact : Sql.Of($"{exact} + {Whole(min)}");
        if (!HasFewerDigits)
        {
            return exact;
        }

        var coarse = Coarse;
        exact = Sql.Keep("e", tag, exact);
        var shift = min.Sign < 0 ? Ceiling(-min, coarse) * coarse : 0;
        var plain = Sql.Of($"{Divide(Sql.Of($"{exact} + {Whole((coarse / 2) + shift)}"), coarse)} * {Whole(coarse)}");
        plain = Sql.Keep("p", tag, shift.IsZero ? plain : Sql.Of($"{plain} - {Whole(shift)}"));
        return Sql.Closed($"CASE WHEN abs({plain} - {exact}) * 2 <= {Whole(span)} THEN {plain} ELSE {exact} END");
    }

    // A score of twelve digits of the span's size, in the smallest unit.
    private BigInteger Coarse => Power(digits - CompiledScale.DecimalsOf(Scale.Span));

    // Whether such a score may lie between two that places mean.
    private bool HasFewerDigits => !(span % Coarse).IsZero || !(min % Coarse).IsZero;

    private SqlTerm Place(SqlTerm place) => new(
        Sql.Engine.ToInteger($"round({place.Inner} * {Sql.Engine.Number(1e12)})", isWide), place.Step, true);

    private SqlTerm Divide(SqlTerm whole, BigInteger by) =>
        new(Sql.Engine.Divide(whole.Text, Sql.Engine.Integer(by, isWide), isWide), whole.Step, Sql.Engine.Divide("", "", isWide)[0] != '(');

    private SqlTerm Double(SqlTerm whole) => new(Sql.Engine.ToDouble(whole.Text), whole.Step, true);

    private SqlTerm Whole(BigInteger number) => new(Sql.Engine.Integer(number, isWide), 0, true);

    private BigInteger Units(decimal number) => new BigInteger(Plain(number) * (decimal)Power(digits - PlaceDigits)) * Power(PlaceDigits);

    private static BigInteger Ceiling(BigInteger number, BigInteger by) => (number + by - 1) / by;

    private static BigInteger Power(int digits) => BigInteger.Pow(10, digits);
}
