using ScoringFramework.Fuzz;

namespace ScoringFramework.Tests.Hostile;

/// <summary>Whatever the text: it is read or refused in words, within it, and nothing leaves as an exception.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Names => [.. Seeds.All.Select(s => s.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Seeds_and_inputs_that_were_interesting_before_keep_every_promise(string name) =>
        Assert.All(Seeds.All.Where(s => s.Name == name), seed => Oracle.Check(seed.Text, seed));

    [Fact]
    public void A_thousand_mutations_keep_every_promise()
    {
        var fuzzer = new Fuzzer(seed: 1);

        fuzzer.Run(1_000, TimeSpan.MaxValue, threads: 2);

        Assert.Equal(1_000, fuzzer.Done);
        Assert.True(fuzzer.Reached > 50, $"Only {fuzzer.Reached} different outcomes were reached.");
        Assert.Equal([], fuzzer.Failures.Select(f => $"run {f.Run}: {f.Why.Message}\n{f.Text}"));
    }

    [Fact]
    public void A_run_is_the_same_every_time() => Assert.Equal(new Fuzzer(7).TextOf(123), new Fuzzer(7).TextOf(123));

    [Fact]
    public void The_check_finds_a_broken_promise() => Assert.StartsWith(
        "A range lies in the text.",
        Assert.Throws<BrokenPromiseException>(() => ProblemCheck.All(
            new LoadResult<Rubric>(null, new([new Diagnostic(TextCodes.Malformed, "no", "Yes.") { Span = new("f", 2, 1, 2, 1) }])), "a: b",
            "f")).Message);
}
