using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>
/// What turns a metric's value into a score. Whatever a curve gives is clamped to the rubric's scale.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PointsCurve), "points")]
[JsonDerivedType(typeof(StepsCurve), "steps")]
[JsonDerivedType(typeof(LinearCurve), "linear")]
[JsonDerivedType(typeof(LogCurve), "log")]
[JsonDerivedType(typeof(LogisticCurve), "logistic")]
[JsonDerivedType(typeof(LogNormalCurve), "log-normal")]
[JsonDerivedType(typeof(LookupCurve), "lookup")]
[JsonDerivedType(typeof(CustomCurve), "custom")]
public abstract record Curve
{
    private protected Curve()
    {
    }

    /// <summary>Straight lines between points; flat outside the first and the last.</summary>
    /// <param name="points">At least two, their values ascending and different.</param>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    public static Curve Points(params IEnumerable<(double Value, decimal Score)> points) => new PointsCurve(ToPoints(points));

    /// <summary>
    /// The score of the last point not above the value; below the first, the bottom of the scale, or the first's where the steps fall.
    /// </summary>
    /// <param name="points">At least two, their values ascending and different.</param>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    public static Curve Steps(params IEnumerable<(double Value, decimal Score)> points) => new StepsCurve(ToPoints(points));

    /// <summary>A straight line from the bottom of the scale to its top; falling when <paramref name="to"/> is the smaller.</summary>
    /// <param name="from">The value that scores the bottom.</param>
    /// <param name="to">The value that scores the top; not <paramref name="from"/>.</param>
    public static Curve Linear(double from, double to) => new LinearCurve(from, to);

    /// <summary>A straight line in the logarithm of the value. Values of 0 and below count as the end nearer 0.</summary>
    /// <param name="from">The value that scores the bottom, above 0.</param>
    /// <param name="to">The value that scores the top, above 0; not <paramref name="from"/>.</param>
    public static Curve Log(double from, double to) => new LogCurve(from, to);

    /// <summary>1 / (1 + e^(−slope·(x − midpoint))) of the scale's span.</summary>
    /// <param name="midpoint">The value that scores the middle of the scale.</param>
    /// <param name="slope">The steepness per unit of the metric; not 0, negative for lower is better.</param>
    public static Curve Logistic(double midpoint, double slope) => new LogisticCurve(midpoint, slope);

    /// <summary>
    /// The complementary log-normal distribution function: half the span at the median, nine tenths at p10; lower is better.
    /// </summary>
    /// <param name="median">The value that scores the middle of the scale, above 0.</param>
    /// <param name="p10">The value that scores nine tenths of the span, above 0 and below <paramref name="median"/>.</param>
    public static Curve LogNormal(double median, double p10) => new LogNormalCurve(median, p10);

    /// <summary>A score for each text, compared ordinally.</summary>
    /// <param name="entries">At least one, their texts different.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static Curve Lookup(params IEnumerable<(string Text, decimal Score)> entries) =>
        new LookupCurve(entries.Select(e => new LookupEntry(e.Text, e.Score)).ToValueList());

    /// <summary>
    /// A curve of the program's own. In files, JSON and hashes it is its name and version alone, so give it another version when it gives
    /// other scores.
    /// </summary>
    /// <remarks>
    /// A rubric that names it in a file is read by bringing it along: <c>RubricFile.Load(path, [curve])</c>. Whether it rises or falls all
    /// the way is for its author to decide; <see cref="ScoringEngine.Lint()"/> tries it at a few hundred values and reports where it turns.
    /// </remarks>
    /// <param name="name">The permanent name, an id.</param>
    /// <param name="version">The version, at least 1.</param>
    /// <param name="score">
    /// The score of a value, on the rubric's scale and then clamped to it. A pure function of any finite number, called from any thread:
    /// the same score for the same value, and never <see cref="double.NaN"/> for a figure of a dossier, for which scoring throws an
    /// <see cref="InvalidOperationException"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="score"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public static CustomCurve Custom(string name, int version, Func<double, double> score)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        return new(name, version, score);
    }

    /// <summary>The curve with its scores as places on a scale, all that is the same for every value computed once.</summary>
    internal abstract UnitCurve On(Scale scale);

    /// <summary>The end that a value beyond it counts as; null for a value between the ends, or where the curve has none.</summary>
    internal virtual double? EndFor(double value) => null;

    /// <summary>The nearer of two ends for a value beyond both; null between them.</summary>
    private protected static double? EndFor(double value, double least, double most) => value < least ? least : value > most ? most : null;

    private static ValueList<CurvePoint> ToPoints(IEnumerable<(double Value, decimal Score)> points) =>
        points.Select(p => new CurvePoint(p.Value, p.Score)).ToValueList();
}
