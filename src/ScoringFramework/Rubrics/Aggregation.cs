using System.Globalization;
using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>How the scores of a composite's children become its own. Children are mapped to u = (x − min)/(max − min) first.</summary>
public sealed record Aggregation
{
    [JsonConstructor]
    internal Aggregation(AggregationKind kind, double exponent, ValueList<double> orderWeights) =>
        (Kind, Exponent, OrderWeights) = (kind, exponent, orderWeights);

    private Aggregation(AggregationKind kind)
        : this(kind, 0, [])
    {
    }

    /// <summary>Σwu/W: a strength pays for a weakness in full.</summary>
    public static Aggregation Arithmetic { get; } = new(AggregationKind.Arithmetic) { Exponent = 1 };

    /// <summary>Πu^(w/W): a strength pays for a weakness less and less; a zero makes zero.</summary>
    public static Aggregation Geometric { get; } = new(AggregationKind.Geometric);

    /// <summary>W/Σ(w/u): nearer to the weakest child than the geometric mean; a zero makes zero.</summary>
    public static Aggregation Harmonic { get; } = new(AggregationKind.Harmonic) { Exponent = -1 };

    /// <summary>The weakest counted child.</summary>
    public static Aggregation Minimum { get; } = new(AggregationKind.Minimum);

    /// <summary>The strongest counted child.</summary>
    public static Aggregation Maximum { get; } = new(AggregationKind.Maximum);

    /// <summary>The kind.</summary>
    public AggregationKind Kind { get; }

    /// <summary>The exponent p of a power mean; 1 for arithmetic, −1 for harmonic, else 0.</summary>
    public double Exponent { get; private init; }

    /// <summary>The ordered weights of owa, from the largest child's to the smallest's; empty for every other kind.</summary>
    public ValueList<double> OrderWeights { get; private init; } = [];

    /// <summary>The power mean (Σwu^p/W)^(1/p); p = 0 is the geometric mean.</summary>
    /// <param name="exponent">p: 0, or with 0.05 ≤ |p| ≤ 50.</param>
    public static Aggregation Power(double exponent) => new(AggregationKind.Power) { Exponent = exponent };

    /// <summary>Torra's weighted ordered weighted average (1997).</summary>
    /// <param name="weights">One weight for each child, from the largest child's to the smallest's, each at least 0, not all 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    public static Aggregation Owa(params IEnumerable<double> weights) => new(AggregationKind.Owa) { OrderWeights = weights.ToValueList() };

    /// <summary>The aggregation as a rubric writes it: <c>arithmetic</c>, <c>power 0.5</c>, <c>owa [0.5, 0.5]</c>.</summary>
    public override string ToString() => Kind switch
    {
        AggregationKind.Power => string.Create(CultureInfo.InvariantCulture, $"power {Exponent}"),
        AggregationKind.Owa => $"owa [{string.Join(", ", OrderWeights.Select(w => w.ToString(CultureInfo.InvariantCulture)))}]",
        _ => Terms.Of(Kind),
    };
}
