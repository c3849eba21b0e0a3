using System.Globalization;

namespace ScoringFramework.Batch;

/// <summary>
/// Reads one criterion of some rows into a block: the outcome that a row gives, else its held score, else its figure through the curve, its
/// text through the lookup, or its answers.
/// </summary>
internal sealed class CriterionLoader(int node, CompiledCriterion criterion)
{
    // Decimals end there.
    private const double Largest = 7.9e28;

    // The texts as they are written; others may still be an entry's number, written differently.
    private readonly Dictionary<string, double> texts = criterion.Criterion.Measure?.Curve is LookupCurve lookup
        ? lookup.Entries.ToDictionary(e => e.Text, e => Noise.Drop(Math.Clamp(criterion.Scale.Scale.ToUnit(e.Score), 0,
            criterion.Scale.Top)), StringComparer.Ordinal)
        : [];

    private readonly HeldPlaces held = new(criterion.Scale);
    private readonly double top = criterion.Scale.Top;
    private readonly bool isRounded = criterion.Criterion.Measure?.Rounding is not null;

    /// <summary>Reads the criterion.</summary>
    /// <param name="columns">What the table has of it; or null.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="block">Where its places go.</param>
    public void Load(CriterionColumns? columns, BlockRows rows, Block block)
    {
        var places = block.Unit[node].AsSpan(0, block.Width);
        block.HasNotApplicable[node] = false;
        if (columns is null)
        {
            places.Fill(double.NaN);
            return;
        }

        var isMeasured = Measured(columns, rows, block, places);
        if (columns.Scores is not null)
        {
            Hold(columns, rows, block, places, isMeasured);
        }
        else if (!isMeasured)
        {
            places.Fill(double.NaN);
        }

        if (columns.Outcomes is { } outcomes)
        {
            Outcomes(outcomes, rows, block, places);
        }
    }

    /// <summary>The outcome of a row without a score of this criterion.</summary>
    public static Outcome WithoutScore(CriterionColumns? columns, int row) =>
        columns?.Outcomes is { } outcomes && outcomes[row] != Outcome.Scored ? outcomes[row] : Outcome.Missing;

    private bool Measured(CriterionColumns columns, BlockRows rows, Block block, Span<double> places)
    {
        if (columns.Figures is { } figures)
        {
            var values = rows.Of(figures, block);
            for (var i = 0; i < values.Length; i++)
            {
                places[i] = double.IsNaN(values[i]) ? double.NaN
                    : Math.Abs(values[i]) <= Largest ? PlaceOf(values[i])
                    : IsUsed(columns, rows.At(i)) ? throw NotAFigure(rows.At(i), values[i]) : double.NaN;
            }

            return true;
        }

        if (columns.Texts is { } given)
        {
            places.Fill(double.NaN);
            for (var i = 0; i < block.Count; i++)
            {
                places[i] = given[rows.At(i)] is { } text ? PlaceOf(text) : double.NaN;
            }

            return true;
        }

        if (columns.Answers is { } answers)
        {
            places.Fill(double.NaN);
            for (var i = 0; i < block.Count; i++)
            {
                Answer(answers, rows.At(i), i, block, places);
            }

            return true;
        }

        return false;
    }

    private double PlaceOf(double figure)
    {
        var form = criterion.Figure!;
        var read = isRounded ? CompiledFigure.Double(form.Rounded((decimal)figure)) : figure;
        return form.Curve.At(read) is { } place ? OnScale(place) : double.NaN;
    }

    private double PlaceOf(string text) => texts.TryGetValue(text, out var known) ? known
        : criterion.Figure!.Curve.At(text) is { } place ? OnScale(place) : double.NaN;

    private double OnScale(double place) => Noise.Drop(Math.Clamp(place, 0, top));

    // As a dossier's checklist: an open item leaves it missing, and one without any that applies does not apply.
    private void Answer(Answer?[]?[] answers, int row, int lane, Block block, Span<double> places)
    {
        var (earned, possible, applies) = (0.0, 0.0, false);
        var items = criterion.Checklist!.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (answers[i]?[row] is not { } answer)
            {
                return;
            }

            if (answer != Dossiers.Answer.NotApplicable)
            {
                (applies, possible) = (true, possible + items[i].Points);
                earned += answer == Dossiers.Answer.Yes ? items[i].Points : answer == Dossiers.Answer.Partly ? items[i].Partly : 0;
            }
        }

        if (applies)
        {
            places[lane] = Noise.Drop(earned / possible);
        }
        else
        {
            SetNotApplicable(block, lane);
        }
    }

    private void Hold(CriterionColumns columns, BlockRows rows, Block block, Span<double> places, bool isMeasured)
    {
        var scores = rows.Of(columns.Scores!, block);
        var into = isMeasured ? block.Raw.AsSpan(0, block.Width) : places;
        if (!held.Write(scores, into))
        {
            ThrowIfUsed(columns, rows, scores, block.Count);
        }

        for (var i = 0; isMeasured && i < block.Count; i++)
        {
            if (!double.IsNaN(into[i]))
            {
                places[i] = into[i];
                if (block.HasNotApplicable[node])
                {
                    block.NotApplicable(node)[i] = 0;
                }
            }
        }
    }

    private void Outcomes(Outcome[] outcomes, BlockRows rows, Block block, Span<double> places)
    {
        if (rows.Start is { } start && outcomes.AsSpan(start, block.Count).IndexOfAnyExcept(Outcome.Scored) < 0)
        {
            return;
        }

        for (var i = 0; i < block.Count; i++)
        {
            var outcome = outcomes[rows.At(i)];
            if (outcome == Outcome.Scored)
            {
                continue;
            }

            places[i] = double.NaN;
            if (outcome == Outcome.NotApplicable)
            {
                SetNotApplicable(block, i);
            }
            else if (block.HasNotApplicable[node])
            {
                block.NotApplicable(node)[i] = 0;
            }
        }
    }

    private void SetNotApplicable(Block block, int lane)
    {
        var lanes = block.NotApplicable(node);
        if (!block.HasNotApplicable[node])
        {
            Array.Clear(lanes);
            block.HasNotApplicable[node] = true;
        }

        lanes[lane] = -1;
    }

    private static bool IsUsed(CriterionColumns columns, int row) => columns.Outcomes is null || columns.Outcomes[row] == Outcome.Scored;

    private void ThrowIfUsed(CriterionColumns columns, BlockRows rows, ReadOnlySpan<double> scores, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!double.IsNaN(scores[i]) && !held.Allows(scores[i]) && IsUsed(columns, rows.At(i)))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                    $"Row {rows.At(i)}: the score {scores[i]} of {criterion.Criterion.Id} is not on its scale, {criterion.Scale.Scale}."));
            }
        }
    }

    private ArgumentException NotAFigure(int row, double figure) => new(string.Create(CultureInfo.InvariantCulture,
        $"Row {row}: {figure} is no figure that {criterion.Criterion.Id} can read."));
}
