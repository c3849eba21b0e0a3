namespace ScoringFramework.Rubrics;

/// <summary>
/// A curve laid on a scale: what turns a figure into a place, 0 for the bottom of the scale and 1 for its top, not clamped to it.
/// </summary>
internal abstract class UnitCurve
{
    private protected UnitCurve()
    {
    }

    /// <summary>The place of a number; null for a lookup, which reads texts.</summary>
    public abstract double? At(double value);

    /// <summary>The place of a text; null for all but a lookup, and for a text that it does not have.</summary>
    public virtual double? At(string text) => null;
}
