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
[JsonDerivedType(typeof(IdentityCurve), "identity")]
[JsonDerivedType(typeof(LnCurve), "ln")]
[JsonDerivedType(typeof(PowerCurve), "power")]
[JsonDerivedType(typeof(CohortCurve), "cohort")]
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
    /// The same, with jumps: a point above a value that a point has already begins the next line for what exceeds it.
    /// </summary>
    /// <param name="points">At least two, their values ascending; at one value, the point that ends a line and then the one above
    /// it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    public static Curve Points(params IEnumerable<CurvePoint> points) => new PointsCurve(points.ToValueList());

    /// <summary>
    /// The score of the last point not above the value; below the first, the bottom of the scale, or the first's where the steps fall.
    /// </summary>
    /// <param name="points">At least two, their values ascending and different.</param>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    public static Curve Steps(params IEnumerable<(double Value, decimal Score)> points) => new StepsCurve(ToPoints(points));

    /// <summary>
    /// The same, with steps that a value must exceed: the score of the last step that the value reaches, or exceeds where the step says so.
    /// </summary>
    /// <param name="steps">At least two, their values ascending; at one value, the step that begins at it and then the one above
    /// it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    public static Curve Steps(params IEnumerable<CurvePoint> steps) => new StepsCurve(steps.ToValueList());

    /// <summary>The figure itself is the score. It is the curve of a measure that names none.</summary>
    public static Curve Identity { get; } = new IdentityCurve();

    /// <summary>start + times · ln(value). Values of 0 and below count as the end of the scale that the curve nears there.</summary>
    /// <param name="times">What the logarithm is multiplied by, in scores; not 0, negative for lower is better.</param>
    /// <param name="start">The score of the value 1.</param>
    public static Curve Ln(double times = 1, double start = 0) => new LnCurve(times, start);

    /// <summary>
    /// start + times · (value − from)^exponent, as in the points of athletics. Values below <paramref name="from"/> count as <paramref
    /// name="from"/>.
    /// </summary>
    /// <param name="exponent">The exponent, above 0 and at most 50.</param>
    /// <param name="times">What the power is multiplied by, in scores; not 0, negative for lower is better.</param>
    /// <param name="from">The value from which on something is earned.</param>
    /// <param name="start">The score of <paramref name="from"/>.</param>
    public static Curve Power(double exponent, double times = 1, double from = 0, double start = 0) =>
        new PowerCurve(times, from, IsBelow: false, exponent, start);

    /// <summary>
    /// start + times · (below − value)^exponent: the same for what counts down, such as seconds. Values above <paramref name="below"/>
    /// count as <paramref name="below"/>.
    /// </summary>
    /// <param name="exponent">The exponent, above 0 and at most 50.</param>
    /// <param name="times">What the power is multiplied by, in scores; not 0, negative for higher is better.</param>
    /// <param name="below">The value below which something is earned.</param>
    /// <param name="start">The score of <paramref name="below"/>.</param>
    public static Curve PowerBelow(double exponent, double times = 1, double below = 0, double start = 0) =>
        new PowerCurve(times, below, IsBelow: true, exponent, start);

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
    /// <param name="score"> The score of a value, on the rubric's scale and then clamped to it. A pure function of any finite number,
    /// called from any thread: the same score for the same value, and never <see cref="double.NaN"/> for a figure of a dossier, for which
    /// scoring throws an <see cref="InvalidOperationException"/>.
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

    /// <summary>
    /// A place among the figures of the subject's cohort. The score of one subject then depends on the others, so they are scored together:
    /// see <see cref="ScoringEngine.ScoreTogether"/>. With fewer than five figures, or with equal ones, the criterion does not apply.
    /// </summary>
    /// <param name="rule">How a figure becomes a place.</param>
    /// <param name="better">Whether more of the metric is better, or less.</param>
    public static Curve Cohort(CohortRule rule, Better better = Better.Higher) => new CohortCurve(rule) { Better = better };

    /// <summary>The curve with its scores as places on a scale, all that is the same for every value computed once.</summary>
    internal abstract UnitCurve On(Scale scale);

    /// <summary>The end that a value beyond it counts as; null for a value between the ends, or where the curve has none.</summary>
    /// <param name="value">The value, in the measure's unit.</param>
    /// <param name="scale">The scale that the curve is laid on.</param>
    internal virtual double? EndFor(double value, Scale scale) => null;

    /// <summary>Whether the curve reads a text and not a number.</summary>
    internal virtual bool ReadsText => false;

    /// <summary>The nearer of two ends for a value beyond both; null between them.</summary>
    private protected static double? Nearest(double value, double least, double most) => value < least ? least : value > most ? most : null;

    private static ValueList<CurvePoint> ToPoints(IEnumerable<(double Value, decimal Score)> points) =>
        points.Select(p => new CurvePoint(p.Value, p.Score)).ToValueList();
}
