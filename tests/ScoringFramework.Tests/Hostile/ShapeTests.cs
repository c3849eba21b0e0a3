using ScoringFramework.Benchmarks;
using ScoringFramework.Fuzz;

namespace ScoringFramework.Tests.Hostile;

/// <summary>Reading, scoring and writing take memory and time in proportion to the files, whatever they hold most of.</summary>
public sealed class ShapeTests
{
    private const int Few = 400;

    public static TheoryData<string> Names => [.. Fuzz.Shape.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_as_much_of_one_thing_takes_at_most_six_times_the_memory(string name)
    {
        var shape = Fuzz.Shape.All.Single(s => s.Name == name);
        Cost.Of(shape, 10);

        var (few, many) = (Cost.Of(shape, Few), Cost.Of(shape, 4 * Few));

        Assert.True(many.Allocated <= 6 * few.Allocated + (1 << 20), $"{few} grew to {many}.");
    }

    [Fact]
    public void Ten_times_the_files_of_an_analyst_take_about_ten_times_the_memory()
    {
        var shape = new Fuzz.Shape("what analysts write", bytes => Sample.Dossier(bytes));
        Cost.Of(shape, 10_000);

        var (small, large) = (Cost.Of(shape, 100_000), Cost.Of(shape, 1_000_000));

        Assert.InRange((double)large.Bytes / small.Bytes, 9, 11);
        Assert.InRange((double)large.Allocated / small.Allocated, 7, 14);
    }
}
