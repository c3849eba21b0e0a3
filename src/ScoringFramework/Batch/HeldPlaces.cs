using System.Numerics;
using System.Runtime.InteropServices;

namespace ScoringFramework.Batch;

/// <summary>
/// Turns a column of held scores into places, the same ones that their decimals have. Binary arithmetic differs from decimal only within a
/// hundredth of a step of where noise is dropped up or down; there the score is computed in decimal.
/// </summary>
internal sealed class HeldPlaces
{
    // Beyond this many spans from 0, a binary score says too little of its place.
    private const int Far = 16;
    private const double NearHalf = 0.49;

    private readonly CompiledScale scale;
    private readonly bool isByLane;
    private readonly double min;
    private readonly double max;
    private readonly double steps;

    public HeldPlaces(CompiledScale scale)
    {
        this.scale = scale;
        (min, max) = ((double)scale.Scale.Min, (double)scale.Scale.Max);
        steps = DisplayedSteps.Steps / scale.Span;
        isByLane = scale.Scale is { IsOpen: true } or { Only: not null } or { Step: not null }
            || Math.Max(Math.Abs(min), Math.Abs(max)) > Far * scale.Span;
    }

    /// <summary>Writes the places.</summary>
    /// <param name="scores">The scores, whole vectors of them; not a number where there is none.</param>
    /// <param name="places">Where the places go.</param>
    /// <returns>Whether every score lies on the scale and exists on it.</returns>
    public bool Write(ReadOnlySpan<double> scores, Span<double> places) =>
        isByLane ? WriteByLane(scores, places) : WriteVectors(scores, places);

    /// <summary>Whether a score lies on the scale and exists on it.</summary>
    public bool Allows(double score) => score >= min && score <= max && (!isByLane || scale.Scale.Allows((decimal)score));

    private double Place(double score) => scale.UnitOf((decimal)score);

    private bool WriteByLane(ReadOnlySpan<double> scores, Span<double> places)
    {
        var isValid = true;
        for (var i = 0; i < scores.Length; i++)
        {
            if (double.IsNaN(scores[i]))
            {
                places[i] = double.NaN;
                continue;
            }

            var allows = Allows(scores[i]);
            isValid &= allows;
            places[i] = allows ? Place(scores[i]) : double.NaN;
        }

        return isValid;
    }

    private bool WriteVectors(ReadOnlySpan<double> scores, Span<double> places)
    {
        var (least, most, factor, near) = (new Vector<double>(min), new Vector<double>(max), new Vector<double>(steps),
            new Vector<double>(NearHalf));
        var bad = Vector<long>.Zero;
        ref var from = ref MemoryMarshal.GetReference(scores);
        ref var to = ref MemoryMarshal.GetReference(places);
        for (nuint i = 0; i < (nuint)scores.Length; i += (nuint)Vector<double>.Count)
        {
            var score = Vector.LoadUnsafe(ref from, i);
            bad |= Vector.LessThan(score, least) | Vector.GreaterThan(score, most);
            var exact = (score - least) * factor;
            var whole = Vector.Round(exact);

            // Without a sign of 0: −0 is 0.
            Vector.StoreUnsafe(Lanewise.PlaceOf(whole + Vector<double>.Zero), ref to, i);
            if (Vector.GreaterThanAny(Vector.Abs(exact - whole), near))
            {
                Again(scores, places, (int)i);
            }
        }

        return bad == Vector<long>.Zero;
    }

    private void Again(ReadOnlySpan<double> scores, Span<double> places, int from)
    {
        for (var i = from; i < from + Vector<double>.Count; i++)
        {
            places[i] = Allows(scores[i]) ? Place(scores[i]) : double.NaN;
        }
    }
}
