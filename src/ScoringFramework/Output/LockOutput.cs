
namespace ScoringFramework;

/// <summary>
/// What locking does, as text for people. Every output has two names: <c>To…</c> gives a string, <c>Write…To</c> writes the same to a
/// writer.
/// </summary>
public static class LockOutput
{
    /// <summary>The line for a scorecard that is approved for the first time.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string ToLockText(this Scorecard card, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return LockText.Of(card).ToString(options);
    }

    /// <summary>Writes what <c>ToLockText</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteLockTextTo(this Scorecard card, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(writer);
        LockText.Of(card).WriteTo(writer, options);
    }

    /// <summary>The text for a scorecard that is approved instead of another: what changed since.</summary>
    /// <param name="verification">What was approved, beside what is computed now.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> is null.</exception>
    public static string ToLockText(this Verification verification, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verification);
        return LockText.Of(verification, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToLockText</c> gives.</summary>
    /// <param name="verification">What was approved, beside what is computed now.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteLockTextTo(this Verification verification, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentNullException.ThrowIfNull(writer);
        LockText.Of(verification, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>
    /// The text for a scorecard that is not approved, because its headline is further from the approved one than a limit.
    /// </summary>
    /// <param name="verification">What was approved, beside what is computed now.</param>
    /// <param name="limit">Scale points, at least 0.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static string ToLockRefusalText(this Verification verification, decimal limit, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verification);
        return LockText.Refused(verification, limit, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToLockRefusalText</c> gives.</summary>
    /// <param name="verification">What was approved, beside what is computed now.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="limit">Scale points, at least 0.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static void WriteLockRefusalTextTo(this Verification verification, TextWriter writer, decimal limit, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentNullException.ThrowIfNull(writer);
        LockText.Refused(verification, limit, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }
}
