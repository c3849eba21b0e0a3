using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    // How far two ways to compute a number of steps are from each other at most.
    private const double Margin = 0.01;

    private readonly CompiledScale scale;
    private readonly bool isByLane;
    private readonly double min;
    private readonly double max;
    private readonly double steps;
    private readonly double offset;

    public HeldPlaces(CompiledScale scale)
    {
        this.scale = scale;
        (min, max) = ((double)scale.Scale.Min, (double)scale.Scale.Max);
        steps = DisplayedSteps.Steps / scale.Span;
        offset = 0 - (min * steps);
        isByLane = scale.Scale is { IsOpen: true } or { Only: not null } or { Step: not null }
            || Math.Max(Math.Abs(min), Math.Abs(max)) > Far * scale.Span;
    }

    /// <summary>Writes the places.</summary>
    /// <param name="scores">The scores, whole vectors of them; not a number where there is none.</param>
    /// <param name="places">Where the places go.</param>
    /// <returns>Whether every score lies on the scale and exists on it.</returns>
    public bool Write(ReadOnlySpan<double> scores, Span<double> places) =>
        isByLane ? WriteByLane(scores, places) : WideLanes.Of(scores.Length) is var wide
            && WriteWide(scores[..wide], places) & WriteVectors(scores[wide..], places[wide..]);

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

    private bool WriteWide(ReadOnlySpan<double> scores, Span<double> places)
    {
        var (factor, start) = (Vector512.Create(steps), Vector512.Create(offset));
        var (least, most, away) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        ref var from = ref MemoryMarshal.GetReference(scores);
        ref var to = ref MemoryMarshal.GetReference(places);
        for (nuint i = 0; i < (nuint)scores.Length; i += (nuint)Vector512<double>.Count)
        {
            var exact = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref from, i), factor, start);
            var whole = Vector512.Round(exact);
            Vector512.StoreUnsafe(WideLanes.PlaceOf(whole), ref to, i);
            least = Vector512.MinNative(whole, least);
            most = Vector512.MaxNative(whole, most);
            away = Vector512.MaxNative(Vector512.Abs(exact - whole), away);
        }

        if (Vector512.GreaterThanAny(away, Vector512.Create(NearHalf)))
        {
            Again(scores, places);
        }

        return Vector512.EqualsAll(least, Vector512<double>.Zero)
            && Vector512.LessThanOrEqualAll(most, Vector512.Create(DisplayedSteps.Steps));
    }

    private bool WriteVectors(ReadOnlySpan<double> scores, Span<double> places)
    {
        var (factor, start) = (new Vector<double>(steps), new Vector<double>(offset));
        var (least, most, away) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        ref var from = ref MemoryMarshal.GetReference(scores);
        ref var to = ref MemoryMarshal.GetReference(places);
        for (nuint i = 0; i < (nuint)scores.Length; i += (nuint)Vector<double>.Count)
        {
            var exact = Lanewise.MultiplyAdd(Vector.LoadUnsafe(ref from, i), factor, start);
            var whole = Vector.Round(exact);
            Vector.StoreUnsafe(Lanewise.PlaceOf(whole), ref to, i);

            // What is no number is passed over: of two such the second is taken.
            least = Vector.MinNative(whole, least);
            most = Vector.MaxNative(whole, most);
            away = Vector.MaxNative(Vector.Abs(exact - whole), away);
        }

        if (Vector.GreaterThanAny(away, new Vector<double>(NearHalf)))
        {
            Again(scores, places);
        }

        // Half a step beyond an end is noise.
        return Vector.EqualsAll(least, Vector<double>.Zero)
            && Vector.LessThanOrEqualAll(most, new Vector<double>(DisplayedSteps.Steps));
    }

    private void Again(ReadOnlySpan<double> scores, Span<double> places)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var exact = (scores[i] * steps) + offset;
            if (Math.Abs(exact - Math.Round(exact, MidpointRounding.ToEven)) > NearHalf - Margin)
            {
                places[i] = Allows(scores[i]) ? Place(scores[i]) : double.NaN;
            }
        }
    }
}
