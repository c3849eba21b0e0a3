using static ScoringFramework.Changes.VersionBump;

namespace ScoringFramework.Changes;

/// <summary>Compares the dimensions of two versions of a rubric, in the newer one's order; removed ones last.</summary>
internal sealed class DimensionDifferences(Rubric older, Rubric newer, List<RubricDifference> found)
{
    private readonly RubricTree before = new(older);
    private readonly RubricTree after = new(newer);

    public void Add()
    {
        foreach (var placed in after.All)
        {
            if (before.Find(placed.Dimension.Id) is { } was)
            {
                Compare(was, placed);
            }
            else
            {
                found.Add(new(Major, placed.Dimension.Id, "dimension", null, placed.Dimension.Title));
            }
        }

        found.AddRange(before.All.Where(d => after.Find(d.Dimension.Id) is null)
            .Select(d => new RubricDifference(Major, d.Dimension.Id, "dimension", d.Dimension.Title, null)));
        AddWeights(older.Dimensions, newer.Dimensions, null);
    }

    private void Compare(PlacedDimension was, PlacedDimension now)
    {
        var (a, b) = (was.Dimension, now.Dimension);
        var id = b.Id;
        Add(Major, id, "parent", was.Parent?.Dimension.Id ?? "the top", now.Parent?.Dimension.Id ?? "the top");
        Add(Major, id, "on-missing", RubricText.Of(a.OnMissing, a.MissingScore), RubricText.Of(b.OnMissing, b.MissingScore));
        Add(Major, id, "scale", a.Scale, b.Scale, s => s?.ToString());
        Add(Major, id, "better", a.Better, b.Better, v => Terms.Of(v!.Value));
        Add(Major, id, "times", a.Times, b.Times, v => Quote.Number(v!.Value));
        Add(Major, id, "exponent", a.Exponent, b.Exponent, v => Quote.Number(v!.Value));
        Add(Minor, id, "rounding", a.Rounding, b.Rounding, r => r is null ? null : RubricText.Of(r));
        Add(Minor, id, "requires", RubricText.Stated(a.Requires), RubricText.Stated(b.Requires), MethodText.Of);
        LevelDifferences.Add(found, id, a.Levels, b.Levels);
        Add(Patch, id, "title", a.Title, b.Title);
        Add(Patch, id, "about", a.About, b.About);
        switch (a, b)
        {
            case (Composite x, Composite y):
                Add(Major, id, "aggregate", x.Aggregation, y.Aggregation, m => m!.ToString());
                Add(Major, id, "curve", x.Curve, y.Curve, RubricText.Of);
                Add(Minor, id, "min-completeness", x.MinCompleteness, y.MinCompleteness, c => Quote.Number(c!.Value));
                AddWeights(x.Dimensions, y.Dimensions, id);
                break;
            case (Criterion x, Criterion y):
                if (!CriterionMethod.AreSame(x, y))
                {
                    found.Add(new(Major, id, "score", MethodText.Of(x), MethodText.Of(y)));
                }

                Add(Minor, id, "not-applicable", x.NotApplicable, y.NotApplicable,
                    r => r == NotApplicableRule.Never ? "never" : "needs-reason");
                Add(Major, id, "must-pass", x.MustPass, y.MustPass, p =>
                    p is null ? null : $"at least {Quote.Number(p.AtLeast)}, else {p.Else}");
                Add(Patch, id, "asks", x.Asks, y.Asks);
                foreach (var (item, old) in x.Checklist.Zip(y.Checklist).Where(p => p.First.Key == p.Second.Key)
                    .Select(p => (p.Second, p.First)))
                {
                    Add(Patch, id, $"asks of {item.Key}", old.Asks, item.Asks);
                }

                break;
            default:
                Add(Major, id, "kind", Kind(a), Kind(b));
                break;
        }
    }

    // Where a child was added or removed, the others' weights may have changed because of it.
    private void AddWeights(ValueList<Dimension> was, ValueList<Dimension> now, string? parent)
    {
        var both = now.Select(n => (Was: was.FirstOrDefault(w => w.Id == n.Id), Now: n)).Where(p => p.Was is not null)
            .Select(p => (Was: p.Was!, p.Now)).ToArray();
        var isSame = both.Length == was.Count && both.Length == now.Count
            && RelativeWeights.AreAlike(Array.ConvertAll(both, p => p.Was.Weight), Array.ConvertAll(both, p => p.Now.Weight));
        foreach (var (old, current) in both.Where(p => p.Was.Weight != p.Now.Weight))
        {
            Add(isSame ? Patch : Major, current.Id, "weight", Figures.Weight(old.Weight), Figures.Weight(current.Weight));
        }

        Add(Patch, parent, "order of dimensions", Order(both.OrderBy(p => IndexOf(was, p.Was)).Select(p => p.Now.Id)),
            Order(both.Select(p => p.Now.Id)));
    }

    private static int IndexOf(ValueList<Dimension> dimensions, Dimension dimension) =>
        dimensions.TakeWhile(d => !ReferenceEquals(d, dimension)).Count();

    private static string Order(IEnumerable<string> ids) => string.Join(", ", ids);

    private void Add(VersionBump bump, string? id, string what, string? was, string? now)
    {
        if (was != now)
        {
            found.Add(new(bump, id, what, was, now));
        }
    }

    private void Add<T>(VersionBump bump, string id, string what, T was, T now, Func<T, string?> text)
    {
        if (!EqualityComparer<T>.Default.Equals(was, now))
        {
            found.Add(new(bump, id, what, was is null ? null : text(was), now is null ? null : text(now)));
        }
    }

    private static string Kind(Dimension dimension) => dimension is Composite ? "composite" : "criterion";
}
