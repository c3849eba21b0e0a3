namespace ScoringFramework.Collections;

/// <summary>
/// The text of a value that is made from its other members, kept once it is made: a reasoning and its JSON have it several times. A copy
/// made by <c>with</c> makes its own, and two values are not different for it.
/// </summary>
internal struct OwnText : IEquatable<OwnText>
{
    private object? owner;
    private string? text;

    /// <summary>The text of a value. Threads that ask at once make equal ones.</summary>
    public string Of<T>(T value, Func<T, string> make)
        where T : class
    {
        if (ReferenceEquals(Volatile.Read(ref owner), value))
        {
            return text!;
        }

        // The owner is what says that the text is there.
        text = make(value);
        Volatile.Write(ref owner, value);
        return text;
    }

    public readonly bool Equals(OwnText other) => true;

    public override readonly bool Equals(object? obj) => obj is OwnText;

    public override readonly int GetHashCode() => 0;
}
