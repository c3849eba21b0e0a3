using System.Globalization;

namespace ScoringFramework.Batch;

/// <summary>The ledger's lines of every row, a column each.</summary>
public sealed class BatchLedger
{
    private readonly BatchLedgerLine[] lines;
    private readonly Dictionary<(LedgerKind, string?, string?), BatchLedgerLine> byName;
    private readonly int decimals;
    private readonly BatchColumn headline;

    internal BatchLedger(CompiledRubric compiled, BatchColumn headline, int rows)
    {
        (decimals, this.headline) = (compiled.Scales[CompiledRubric.Root].Rounding.Decimals, headline);
        lines = [.. All(compiled).Distinct().Select(name => new BatchLedgerLine(name.Kind, name.Id, name.Target, rows))];
        byName = lines.ToDictionary(line => (line.Kind, line.Id, line.Target));
    }

    /// <summary>
    /// The lines that any row may have, in the order of a scorecard's: criteria, bases and clamps, limits, the scale's base.
    /// </summary>
    public IReadOnlyList<BatchLedgerLine> Lines => lines;

    /// <summary>The lines of one row, as its scorecard has them: the displayed ones sum to the displayed headline.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <returns>The lines; none where the headline has no score.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is outside the table.</exception>
    public ValueList<LedgerLine> At(int row)
    {
        if (headline.Score(row) is not { } score)
        {
            return [];
        }

        var there = Array.FindAll(lines, line => line.Values is { IsEmpty: false } values && !double.IsNaN(values[row]));
        var values = Array.ConvertAll(there, line => line.Values[row]);
        var displayed = LargestRemainder.Of(values, score, decimals);
        return [.. there.Select((line, i) => new LedgerLine(line.Kind, line.Id, values[i], displayed[i]) { Target = line.Target })];
    }

    /// <summary>How many lines there may be.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{lines.Length} lines");

    /// <summary>Takes over a row's lines.</summary>
    internal void Take(int row, ValueList<LedgerLine> of)
    {
        foreach (var line in of)
        {
            byName[(line.Kind, line.Id, line.Target)].Set(row, line.Value);
        }
    }

    private static IEnumerable<(LedgerKind Kind, string? Id, string? Target)> All(CompiledRubric compiled)
    {
        for (var node = 1; node < compiled.Count; node++)
        {
            if (compiled.IsCriterion(node))
            {
                yield return (LedgerKind.Criterion, compiled.DimensionOf(node).Id, null);
            }
        }

        for (var node = 0; node < compiled.Count; node++)
        {
            var id = node == CompiledRubric.Root ? null : compiled.DimensionOf(node).Id;
            if (node != CompiledRubric.Root)
            {
                yield return (LedgerKind.Base, id, null);
            }

            yield return (LedgerKind.Clamp, id, null);
        }

        foreach (var limit in compiled.Nodes.Caps.Limits)
        {
            var cap = compiled.Caps[limit.Cap];
            yield return (cap.IsFloor ? LedgerKind.Floor : LedgerKind.Cap, cap.Id,
                limit.Node == CompiledRubric.Root ? CapLimit.Headline : compiled.DimensionOf(limit.Node).Id);
        }

        yield return (LedgerKind.Base, null, null);
    }
}

/// <summary>One line of every row's ledger.</summary>
public sealed class BatchLedgerLine
{
    private readonly int rows;
    private readonly Column column = new();

    internal BatchLedgerLine(LedgerKind kind, string? id, string? target, int rows) =>
        (Kind, Id, Target, this.rows) = (kind, id, target, rows);

    /// <summary>What the line is for.</summary>
    public LedgerKind Kind { get; }

    /// <summary>The criterion's, the composite's or the limit's id; null for the base or the clamp of the headline.</summary>
    public string? Id { get; }

    /// <summary>The composite that a cap or a floor changed, or <c>headline</c>; null for other lines.</summary>
    public string? Target { get; }

    /// <summary>
    /// The parts, in scale points; not a number in rows that do not have the line. Empty where no row has it.
    /// </summary>
    public ReadOnlySpan<double> Values => column.Values;

    /// <summary>The kind and the id: <c>Cap closed-border on D4</c>.</summary>
    public override string ToString() => $"{Kind}{(Id is null ? "" : $" {Id}")}{(Target is null ? "" : $" on {Target}")}";

    internal void Set(int row, double value)
    {
        if (Volatile.Read(ref column.Values) is not { } values)
        {
            var made = GC.AllocateUninitializedArray<double>(rows);
            made.AsSpan().Fill(double.NaN);
            values = Interlocked.CompareExchange(ref column.Values, made, null) ?? made;
        }

        values[row] = value;
    }

    // Made by the first row that has the line, on whichever thread.
    private sealed class Column
    {
        public double[]? Values;
    }
}
