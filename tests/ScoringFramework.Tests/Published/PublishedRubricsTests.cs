using System.Globalization;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Published;

/// <summary>
/// Published methods as rubrics: each gives its published number to the last digit, without arithmetic outside the files.
/// </summary>
public sealed class PublishedRubricsTests
{
    public static TheoryData<string> Examples => [.. PublishedResult.All.Select(r => r.Example)];

    public static TheoryData<string> Names => [.. PublishedRubrics.All.Select(r => r.Name)];

    [Fact]
    public void Every_example_has_a_published_number() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("rubrics/published/examples"), "*.yaml").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal),
        PublishedResult.All.Select(r => r.Example).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_published_number_comes_out_to_its_last_digit(string example)
    {
        var result = PublishedResult.All.Single(r => r.Example == example);

        var card = result.Score();

        Assert.Equal(result.Published, card.Headline.Score!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(card.Headline.Score, card.Ledger.Sum(l => l.Displayed));
        Assert.Equal(card.Headline.Score, ScorecardFile.Recompute(card.ToJson()).ValueOrThrow().Headline.Score);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_method_and_its_example_are_without_a_problem(string name)
    {
        var dossier = DossierFile.Load(Repository.PathOf($"rubrics/published/examples/{name}.yaml"));
        Assert.Equal([], dossier.Diagnostics.Select(d => d.ToString()));
        var read = RubricFile.Load(Repository.PathOf($"rubrics/published/{name}.yaml"));
        Assert.Equal([], read.DiagnosticsWith(new ScoringEngine(read.ValueOrThrow()).Lint()).Select(d => d.ToString()));
    }

    [Fact]
    public void The_package_has_every_file_of_the_folder() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("rubrics/published"), "*.yaml").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal),
        PublishedRubrics.All.Select(r => r.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rubric_is_read_from_the_package_alone(string name)
    {
        var method = PublishedRubrics.Find(PublishedRubrics.Prefix + name)!;

        Assert.Equal(name, method.Rubric.Id);
        Assert.NotNull(method.Rubric.Title);
        Assert.NotNull(method.Rubric.About);
        Assert.StartsWith($"rubric: {name}\n", method.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Scored, DossierFile.Parse(method.Example, method.Rubric).ValueOrThrow().Score().Headline.Outcome);
    }

    [Fact]
    public void A_name_that_no_method_has_is_null_and_has_a_near_one()
    {
        Assert.Null(PublishedRubrics.Find("published:rise"));
        Assert.Equal("rice", PublishedRubrics.Nearest("published:rise"));
    }

    [Fact]
    public void The_table_of_the_page_is_what_the_methods_give() => MethodsPage.Verify();

    [Fact]
    public void A_scorecard_of_every_method_reads_back_as_it_was() => Assert.All(PublishedResult.All, result =>
    {
        var card = result.Score();
        Assert.Equal(card.ToText(), ScorecardFile.Parse(card.ToJson()).ValueOrThrow().ToText());
    });
}
