using System.Globalization;

namespace ScoringFramework.Batch;

/// <summary>Reads the cells of a column into what it fills.</summary>
internal abstract class CellReader
{
    /// <summary>Reads a cell without space around it.</summary>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public abstract string? Read(int row, ReadOnlySpan<char> cell);

    /// <summary>Reads a number; not a number is an empty cell.</summary>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public virtual string? Read(int row, double number) =>
        Read(row, double.IsNaN(number) ? "" : number.ToString(CultureInfo.InvariantCulture));

    private protected static bool Is(ReadOnlySpan<char> cell, string word) => cell.Equals(word, StringComparison.OrdinalIgnoreCase);

    private protected static string Short(ReadOnlySpan<char> cell) => Quote.Short(cell.ToString());
}

/// <summary>Reads the variants of subjects.</summary>
internal sealed class VariantReader(BatchTable table, IReadOnlyList<string> variants) : CellReader
{
    public override string? Read(int row, ReadOnlySpan<char> cell)
    {
        foreach (var variant in variants)
        {
            if (cell.SequenceEqual(variant))
            {
                table.Variants[row] = variant;
                return null;
            }
        }

        return cell.IsEmpty ? $"variant: no variant; write {string.Join(" or ", variants)}"
            : $"variant: '{Short(cell)}' is none of {string.Join(", ", variants)}";
    }
}

/// <summary>Reads a criterion's scores, figures, texts or answers.</summary>
internal sealed class CriterionCellReader : CellReader
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    // Decimals end there.
    private const double Largest = 7.9e28;

    private readonly CellTarget target;
    private readonly Criterion criterion;
    private readonly bool isFirst;
    private readonly Scale scale;
    private readonly bool canBeLeftOut;
    private readonly Outcome[] outcomes;
    private readonly CriterionColumns columns;
    private readonly int item;

    /// <param name="table">The table.</param>
    /// <param name="target">What the column fills.</param>
    /// <param name="isFirst">Whether no column before it fills the same criterion.</param>
    public CriterionCellReader(BatchTable table, CellTarget target, bool isFirst)
    {
        (this.target, criterion, this.isFirst) = (target, target.Criterion!, isFirst);
        _ = table.Outcomes(criterion.Id);
        _ = target.Kind switch
        {
            CellKind.Score => table.Scores(criterion.Id).Length,
            CellKind.Figure => table.Figures(criterion.Id).Length,
            CellKind.Text => table.Texts(criterion.Id).Length,
            _ => table.Answers(criterion.Id, target.Item!.Key).Length,
        };
        (columns, scale, canBeLeftOut) = table.At(criterion.Id);
        outcomes = columns.Outcomes!;
        item = target.Item is null ? 0 : criterion.Checklist.TakeWhile(i => i.Key != target.Item.Key).Count();
    }

    public override string? Read(int row, ReadOnlySpan<char> cell)
    {
        Clear(row);
        return cell.IsEmpty || (target.Kind == CellKind.Text && ReadText(row, cell)) ? null
            : Word(cell) is { } outcome ? Take(row, outcome)
            : target.Kind switch
            {
                CellKind.Answer => ReadAnswer(row, cell),
                CellKind.Text => $"{criterion.Id}: its lookup has no '{Short(cell)}'{Near(cell)}",
                _ => ReadNumber(row, cell),
            };
    }

    public override string? Read(int row, double number)
    {
        if (target.Kind is not (CellKind.Score or CellKind.Figure))
        {
            return base.Read(row, number);
        }

        Clear(row);
        return double.IsNaN(number) ? null
            : target.Kind == CellKind.Score ? Hold(row, number)
            : Math.Abs(number) > Largest ? $"{Named}: {Short(Text(number))} is too large"
            : Figure(row, number);
    }

    private void Clear(int row)
    {
        if (isFirst)
        {
            outcomes[row] = Outcome.Scored;
        }

        switch (target.Kind)
        {
            case CellKind.Score:
                columns.Scores![row] = double.NaN;
                break;
            case CellKind.Figure:
                columns.Figures![row] = double.NaN;
                break;
            case CellKind.Text:
                columns.Texts![row] = null;
                break;
            default:
                columns.Answers![item]![row] = null;
                break;
        }
    }

    // In a checklist, n/a is an answer to an item.
    private Outcome? Word(ReadOnlySpan<char> cell) => target.Kind == CellKind.Answer ? null
        : Is(cell, "X") || Is(cell, "declined") ? Outcome.Declined
        : Is(cell, "NA") || Is(cell, "n/a") || Is(cell, "not applicable") ? Outcome.NotApplicable
        : null;

    private string? Take(int row, Outcome outcome)
    {
        if (outcome == Outcome.NotApplicable && criterion.NotApplicable == NotApplicableRule.Never)
        {
            return $"{criterion.Id}: the rubric says that it applies to every subject";
        }

        if (outcome == Outcome.NotApplicable && !canBeLeftOut)
        {
            return $"{criterion.Id}: its composite cannot be computed without it";
        }

        outcomes[row] = outcome;
        return null;
    }

    private bool ReadText(int row, ReadOnlySpan<char> cell)
    {
        var text = cell.ToString();
        columns.Texts![row] = text;
        return ((LookupCurve)criterion.Measure!.Curve).Find(text) is not null;
    }

    private string Near(ReadOnlySpan<char> cell)
    {
        var entries = ((LookupCurve)criterion.Measure!.Curve).Entries.Select(e => e.Text).ToArray();
        return NearName.Find(cell.ToString(), entries) is { } near ? $"; did you mean '{Quote.Short(near)}'?"
            : $"; it has {Quote.Some(entries, 5)}";
    }

    private string? ReadAnswer(int row, ReadOnlySpan<char> cell)
    {
        Answer? answer = Is(cell, "yes") ? Answer.Yes : Is(cell, "no") ? Answer.No
            : Is(cell, "n/a") || Is(cell, "NA") ? Answer.NotApplicable : Is(cell, "partly") ? Answer.Partly : null;
        if (answer is null)
        {
            return $"{criterion.Id}.{target.Item!.Key}: '{Short(cell)}' is no answer; write yes, no, partly or n/a";
        }

        if (answer == Answer.Partly && target.Item!.Partly is null)
        {
            return $"{criterion.Id}.{target.Item.Key}: the rubric gives no points for partly; write yes, no or n/a";
        }

        columns.Answers![item]![row] = answer;
        return null;
    }

    private string? ReadNumber(int row, ReadOnlySpan<char> cell)
    {
        if (!decimal.TryParse(cell, Plain, CultureInfo.InvariantCulture, out var number))
        {
            return $"{Named}: '{Short(cell)}' is no plain number{Hint(cell)}";
        }

        return target.Kind == CellKind.Figure ? Figure(row, (double)number) : Hold(row, number, cell);
    }

    private string? Figure(int row, double number)
    {
        columns.Figures![row] = number;
        return null;
    }

    private string? Hold(int row, double number) =>
        Hold(row, Math.Abs(number) > Largest ? decimal.MaxValue : (decimal)number, Text(number));

    private string? Hold(int row, decimal number, ReadOnlySpan<char> cell)
    {
        if (!scale.Contains(number))
        {
            return $"{Named}: {Short(cell)} is not on its scale, {scale}";
        }

        if (!scale.Allows(number))
        {
            return $"{Named}: {Short(cell)} is on its scale, but no score that exists there";
        }

        columns.Scores![row] = (double)number;
        return null;
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private string Named => target.Kind == CellKind.Figure ? criterion.Measure!.Metric : criterion.Id;

    private string Hint(ReadOnlySpan<char> cell) =>
        cell.Contains(',') && decimal.TryParse(cell.ToString().Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var number)
            ? $"; with a decimal point it is {Quote.Number(number)}"
        : cell[^1] == '%' ? "; leave out the unit"
        : target.Kind == CellKind.Score ? "; write a score, X for declined, NA for not applicable, or nothing"
        : "; write a number in the measure's unit, X, NA, or nothing";
}
