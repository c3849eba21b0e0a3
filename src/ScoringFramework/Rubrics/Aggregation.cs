using System.Globalization;
using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>How the scores of a composite's children become its own. Means map children to u = (x − min)/(max − min) first.</summary>
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

    /// <summary>The lowest counted child.</summary>
    public static Aggregation Minimum { get; } = new(AggregationKind.Minimum);

    /// <summary>The highest counted child.</summary>
    public static Aggregation Maximum { get; } = new(AggregationKind.Maximum);

    /// <summary>The child that has half of the weight on either side; between two, the middle of them.</summary>
    public static Aggregation Median { get; } = new(AggregationKind.Median);

    /// <summary>
    /// Π x^exponent, divided by the children whose better end is the other one. Children are multiplied as they are, not as places.
    /// </summary>
    public static Aggregation Product { get; } = new(AggregationKind.Product);

    /// <summary>The kind.</summary>
    public AggregationKind Kind { get; }

    /// <summary>The exponent p of a power mean; 1 for arithmetic, −1 for harmonic, else 0.</summary>
    public double Exponent { get; private init; }

    /// <summary>The ordered weights of owa, from the largest child's to the smallest's; empty for every other kind.</summary>
    public ValueList<double> OrderWeights { get; private init; } = [];

    /// <summary>What a sum starts from; 0 for every other kind.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal From { get; internal init; }

    /// <summary>Where the ends of a child's scale are laid before a mean is taken; null for 0 and 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Scale? On { get; internal init; }

    /// <summary>True for a mean of the children's scores themselves, instead of their places on their scales.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OnScores { get; internal init; }

    /// <summary>True for a mean or product of what children lack to the top, taken from the top again: 1 − f(1 − u).</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OfShortfalls { get; internal init; }

    /// <summary>How many of the lowest children an arithmetic mean leaves out; missing ones first.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int DropLowest { get; internal init; }

    /// <summary>How many of the highest children an arithmetic mean leaves out.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int DropHighest { get; internal init; }

    /// <summary>The table of two children's levels; null for every other kind.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LevelTable? Table { get; internal init; }

    /// <summary>True for the kinds that read scores as they are: their children state their scales: sums and products.</summary>
    [JsonIgnore]
    internal bool IsOfScores => Kind is AggregationKind.Sum || (Kind is AggregationKind.Product && !OfShortfalls);

    /// <summary>True for a weighted mean, whatever its options.</summary>
    [JsonIgnore]
    internal bool IsMean => Kind is not (AggregationKind.Sum or AggregationKind.Product or AggregationKind.Table);

    /// <summary>True for the arithmetic mean without options.</summary>
    [JsonIgnore]
    internal bool IsPlainArithmetic =>
        Kind == AggregationKind.Arithmetic && !OnScores && DropLowest == 0 && DropHighest == 0;

    /// <summary>The power mean (Σwu^p/W)^(1/p); p = 0 is the geometric mean.</summary>
    /// <param name="exponent">p: 0, or with 0.05 ≤ |p| ≤ 50.</param>
    public static Aggregation Power(double exponent) => new(AggregationKind.Power) { Exponent = exponent };

    /// <summary>Torra's weighted ordered weighted average (1997).</summary>
    /// <param name="weights">One weight for each child, from the largest child's to the smallest's, each at least 0, not all 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    public static Aggregation Owa(params IEnumerable<double> weights) => new(AggregationKind.Owa) { OrderWeights = weights.ToValueList() };

    /// <summary>The children's scores added up, less those whose better end is the other one. Each may have <c>times</c>.</summary>
    /// <param name="from">What the sum starts from.</param>
    public static Aggregation Sum(decimal from = 0) => new(AggregationKind.Sum) { From = from };

    /// <summary>The score in a table of two children's levels.</summary>
    /// <param name="table">The table.</param>
    public static Aggregation Of(LevelTable table) => new(AggregationKind.Table) { Table = table };

    /// <summary>The same mean of places laid on an interval: 1 to 10 instead of 0 to 1.</summary>
    /// <param name="min">Where the bottom of each child's scale goes.</param>
    /// <param name="max">Where the top goes, above <paramref name="min"/>.</param>
    public Aggregation OnInterval(decimal min, decimal max) => this with { On = new(min, max) };

    /// <summary>The same mean of the children's scores themselves.</summary>
    public Aggregation OfScores() => this with { OnScores = true };

    /// <summary>The same mean or product of what children lack to the top, taken from the top again.</summary>
    public Aggregation Shortfalls() => this with { OfShortfalls = true };

    /// <summary>The same mean without its lowest and highest children; missing ones are dropped first.</summary>
    /// <param name="lowest">How many of the lowest.</param>
    /// <param name="highest">How many of the highest.</param>
    public Aggregation Dropping(int lowest, int highest = 0) => this with { DropLowest = lowest, DropHighest = highest };

    /// <summary>The aggregation as a rubric writes it: <c>arithmetic</c>, <c>power 0.5</c>, <c>owa [0.5, 0.5]</c>.</summary>
    public override string ToString() => Name + Options;

    private string Name => Kind switch
    {
        AggregationKind.Power => string.Create(CultureInfo.InvariantCulture, $"power {Exponent}"),
        AggregationKind.Owa => $"owa [{string.Join(", ", OrderWeights.Select(w => w.ToString(CultureInfo.InvariantCulture)))}]",
        AggregationKind.Sum when From != 0 => string.Create(CultureInfo.InvariantCulture, $"sum from {From}"),
        AggregationKind.Table => $"table of {Table!.Rows} and {Table.Columns}",
        _ => Terms.Of(Kind),
    };

    private string Options =>
        (On is null ? "" : string.Create(CultureInfo.InvariantCulture, $" on {On}"))
        + (OnScores ? " of scores" : "")
        + (OfShortfalls ? " of shortfalls" : "")
        + (DropLowest > 0 ? string.Create(CultureInfo.InvariantCulture, $" without the {DropLowest} lowest") : "")
        + (DropHighest > 0 ? string.Create(CultureInfo.InvariantCulture, $" without the {DropHighest} highest") : "");
}
