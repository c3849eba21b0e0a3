using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoringFramework.Collections;

/// <summary>
/// An immutable list that is equal to another when their elements are equal in order.
/// Records that hold lists compare by value through it. Written as a collection expression: <c>[a, b]</c>.
/// </summary>
/// <typeparam name="T">The type of an element.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list without elements.</summary>
    internal static readonly ValueList<T> Empty = new([]);

    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>How many elements the list holds, at least 0.</summary>
    public int Count => items.Length;

    /// <summary>The element at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => index >= 0 && index < items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The index is outside the list.");

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in order, in the invariant culture: <c>[a, b]</c>.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", items.Select(i => i is IFormattable f ? f.ToString(null, CultureInfo.InvariantCulture) : i?.ToString()))}]";

    /// <summary>Walks the elements in order, without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    /// <summary>The elements in order, without copying.</summary>
    internal ReadOnlySpan<T> AsSpan() => items.AsSpan();
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>Copies elements into a list.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="items">The elements, in order; any number.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new(ImmutableArray.Create(items));

    /// <summary>A list over an array that nothing else has.</summary>
    internal static ValueList<T> Owning<T>(T[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>Copies a sequence into a list.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="items">The elements, in order; any number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? (items.ToArray() is { Length: > 0 } some ? Owning(some) : ValueList<T>.Empty);
    }
}
