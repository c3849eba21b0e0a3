namespace ScoringFramework.Output;

/// <summary>A rectangle of a drawing, x to the right and y downwards.</summary>
internal readonly record struct LabelBox(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public bool Meets(LabelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(LabelBox other) =>
        Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    /// <summary>Whether a line passes through it.</summary>
    public bool IsCrossed((double X, double Y) from, (double X, double Y) to)
    {
        // Liang and Barsky: the part of the line that is within each pair of sides.
        var (start, end) = (0.0, 1.0);
        return Clip(to.X - from.X, Left - from.X, Right - from.X) && Clip(to.Y - from.Y, Top - from.Y, Bottom - from.Y) && start < end;

        bool Clip(double direction, double near, double far)
        {
            if (direction == 0)
            {
                return near < 0 && far > 0;
            }

            var (enters, leaves) = direction > 0 ? (near / direction, far / direction) : (far / direction, near / direction);
            (start, end) = (Math.Max(start, enters), Math.Min(end, leaves));
            return true;
        }
    }
}
