namespace ScoringFramework.Collections;

/// <summary>
/// A value that is made when it is first asked for: once, whichever threads ask. Equal to another when their values are, so records
/// that hold some compare by value.
/// </summary>
/// <typeparam name="T">The type of the value; immutable.</typeparam>
internal sealed class Late<T> : IEquatable<Late<T>>
{
    private readonly int argument;
    private object? gate;
    private Func<int, T>? make;
    private T? value;

    /// <summary>A value that is there already.</summary>
    public Late(T value) => this.value = value;

    /// <summary>A value to be made.</summary>
    /// <param name="gate">What is locked while it is made: the same for all that use the same room.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="argument">What <paramref name="make"/> is given, so many values can share it.</param>
    public Late(object gate, Func<int, T> make, int argument = 0) => (this.gate, this.make, this.argument) = (gate, make, argument);

    /// <summary>The value, made if it was not yet.</summary>
    public T Value
    {
        get
        {
            if (Volatile.Read(ref gate) is { } closed)
            {
                lock (closed)
                {
                    if (make is { } maker)
                    {
                        value = maker(argument);
                        make = null;

                        // Whoever sees no gate sees the value.
                        Volatile.Write(ref gate, null);
                    }
                }
            }

            return value!;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Late<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || EqualityComparer<T>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Late<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "";
}
