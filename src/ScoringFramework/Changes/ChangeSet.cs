namespace ScoringFramework.Changes;

/// <summary>
/// The changes between two sets of scorecards: a change for each subject in both, and the subjects that were added or removed.
/// </summary>
/// <param name="Changes">A change for each subject that is in both, in the order of the later set; empty ones included.</param>
/// <param name="Added">The subjects that were added.</param>
/// <param name="Removed">The subjects that were removed.</param>
public sealed record ChangeSet(ValueList<Change> Changes, ValueList<SubjectIdentity> Added, ValueList<SubjectIdentity> Removed)
{
    /// <summary>Whether no subject was added, removed or changed.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0 && Changes.All(c => c.IsEmpty);

    /// <summary>Pairs scorecards by their subjects' ids; of several of one id, the first with the first.</summary>
    /// <param name="before">The earlier set.</param>
    /// <param name="after">The later set.</param>
    /// <param name="of">The dimension whose change is split; null for the headline.</param>
    /// <param name="curves">The custom curves of the rubrics, for scorecards that were read.</param>
    /// <param name="cancellation">Ends the search for causes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">As of <see cref="Change.Between"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ChangeSet Between(
        IEnumerable<Scorecard> before, IEnumerable<Scorecard> after, string? of = null, IEnumerable<CustomCurve>? curves = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var known = curves?.ToArray();
        var left = before.ToList();
        var (changes, added) = (new List<Change>(), new List<SubjectIdentity>());
        foreach (var card in after)
        {
            if (left.FindIndex(c => c.Subject.Id == card.Subject.Id) is >= 0 and var found)
            {
                changes.Add(Change.Between(left[found], card, of, known, cancellation));
                left.RemoveAt(found);
            }
            else
            {
                added.Add(card.Subject);
            }
        }

        return new(changes.ToValueList(), added.ToValueList(), left.Select(c => c.Subject).ToValueList());
    }
}
