namespace ScoringFramework.Changes;

/// <summary>Finds dimensions that were probably renamed: one was removed, and another one with the same words was added.</summary>
internal static class RenameDetection
{
    public static ValueList<Renaming> Find(Rubric older, Rubric newer)
    {
        var (was, now) = (new RubricTree(older), new RubricTree(newer));
        var came = now.All.Where(d => was.Find(d.Dimension.Id) is null).ToList();
        var renamed = new List<Renaming>();
        foreach (var gone in was.All.Where(d => now.Find(d.Dimension.Id) is null))
        {
            if (came.Find(c => AreAlike(gone.Dimension, c.Dimension)) is { } found)
            {
                came.Remove(found);
                renamed.Add(new(gone.Dimension.Id, found.Dimension.Id));
            }
        }

        return renamed.ToValueList();
    }

    // A title that is the id says nothing.
    private static bool AreAlike(Dimension a, Dimension b) => (a, b) switch
    {
        (Criterion x, Criterion y) when x.Asks is not null && x.Asks == y.Asks => true,
        (Composite, Criterion) or (Criterion, Composite) => false,
        _ => a.Title != a.Id && a.Title == b.Title,
    };
}
