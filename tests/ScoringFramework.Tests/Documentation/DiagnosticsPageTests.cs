namespace ScoringFramework.Tests.Documentation;

/// <summary>docs/diagnostics.md is the page that the codes and the broken corpus give.</summary>
public sealed class DiagnosticsPageTests
{
    [Fact]
    public void It_is_generated_from_the_codes_and_the_corpus()
    {
        var (verified, received) = (Repository.PathOf("docs/diagnostics.md"), Repository.PathOf("docs/diagnostics.received.md"));
        var page = DiagnosticsPage.Write();
        if (File.Exists(verified) && File.ReadAllText(verified) == page)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, page);
        Assert.Fail(
            "docs/diagnostics.md is not what the code gives. When the change is meant, put docs/diagnostics.received.md in its place.");
    }

    [Fact]
    public void Every_code_is_in_one_group() => Assert.Equal([], DiagnosticsPage.WithoutGroup());

    [Fact]
    public void Every_code_says_why_it_matters_and_how_to_fix_it() =>
        Assert.All(DiagnosticsPage.All,
            c => Assert.True(c.Explanation.Length > 80 && c.Explanation.EndsWith('.'), $"{c.Id}: {c.Explanation}"));

    [Fact]
    public void Every_code_is_a_title_of_the_page()
    {
        var titles = File.ReadAllLines(Repository.PathOf("docs/diagnostics.md")).Where(l => l.StartsWith("### ", StringComparison.Ordinal))
            .Select(l => l[4..]).ToHashSet();

        Assert.All(DiagnosticsPage.All, c => Assert.Contains(c.Id, titles));
    }
}
