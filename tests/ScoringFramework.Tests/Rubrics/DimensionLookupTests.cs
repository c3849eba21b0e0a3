namespace ScoringFramework.Tests.Rubrics;

public sealed class DimensionLookupTests
{
    private static readonly Rubric Tree = Rubric.Define("tree", "1.0.0", r =>
    {
        r.Composite("A", "Family", c => c.Criterion("A1", "First").Criterion("A2", "Second"));
        r.Criterion("B", "Third", 2);
    }).ValueOrThrow();

    [Fact]
    public void Every_dimension_is_found_by_its_id_in_the_order_of_the_tree()
    {
        Assert.Equal(["A", "A1", "A2", "B"], Tree.AllDimensions.Select(d => d.Id));
        Assert.All(Tree.AllDimensions, d => Assert.Same(d, Tree.Find(d.Id)));
        Assert.Null(Tree.Find("a1"));
    }

    [Fact]
    public void Finding_a_dimension_again_allocates_nothing()
    {
        Tree.Find("A2");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tree.Find("A2");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_changed_copy_finds_its_own_dimensions_and_equal_rubrics_stay_equal()
    {
        Tree.Find("A");
        var copy = Tree with { Dimensions = [Tree.Dimensions[1]] };

        Assert.Null(copy.Find("A1"));
        Assert.Equal(["B"], copy.AllDimensions.Select(d => d.Id));
        Assert.Equal(Tree, copy with { Dimensions = Tree.Dimensions });
        Assert.NotEqual(Tree, copy);
    }
}
