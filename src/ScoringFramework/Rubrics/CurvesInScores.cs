namespace ScoringFramework.Rubrics;

/// <summary>See <see cref="Curve.Identity"/>.</summary>
public sealed record IdentityCurve : Curve
{
    internal override double? EndFor(double value, Scale scale) => Nearest(value, (double)scale.Min, (double)scale.Max);

    internal override UnitCurve On(Scale scale) => new FormulaOnUnit(value => value, scale);
}

/// <summary>See <see cref="Curve.Ln"/>.</summary>
/// <param name="Times">What the logarithm is multiplied by, in scores.</param>
/// <param name="Start">The score of the value 1.</param>
public sealed record LnCurve(double Times, double Start) : Curve
{
    internal override double? EndFor(double value, Scale scale)
    {
        var (least, most) = (ValueOf((double)scale.Min), ValueOf((double)scale.Max));
        return Nearest(value, Math.Min(least, most), Math.Max(least, most));
    }

    internal override UnitCurve On(Scale scale) =>
        new FormulaOnUnit(value => value > 0 ? Start + (Times * Math.Log(value)) : Times > 0 ? double.NegativeInfinity
            : double.PositiveInfinity, scale);

    private double ValueOf(double score) => Math.Exp((score - Start) / Times);
}

/// <summary>See <see cref="Curve.Power"/> and <see cref="Curve.PowerBelow"/>.</summary>
/// <param name="Times">What the power is multiplied by, in scores.</param>
/// <param name="From">The value at which the power is 0.</param>
/// <param name="IsBelow">Whether values below it earn something, and not those above.</param>
/// <param name="Exponent">The exponent.</param>
/// <param name="Start">The score of <paramref name="From"/>.</param>
public sealed record PowerCurve(double Times, double From, bool IsBelow, double Exponent, double Start) : Curve
{
    /// <summary>Whether more of the metric gives a better score on a scale where more is better.</summary>
    internal bool Rises => Times > 0 != IsBelow;

    internal override double? EndFor(double value, Scale scale)
    {
        // The scale's far end, where the curve reaches it, and the value where it begins.
        var reach = ((double)(Times > 0 ? scale.Max : scale.Min) - Start) / Times;
        var far = reach <= 0 ? From : IsBelow ? From - Math.Pow(reach, 1 / Exponent) : From + Math.Pow(reach, 1 / Exponent);
        return Nearest(value, Math.Min(From, far), Math.Max(From, far));
    }

    internal override UnitCurve On(Scale scale) =>
        new FormulaOnUnit(value => Start + (Times * Math.Pow(Math.Max(0, IsBelow ? From - value : value - From), Exponent)), scale);
}
