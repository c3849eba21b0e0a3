using System.Globalization;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Published;

/// <summary>
/// Published methods as rubrics: each gives its published number to the last digit, without arithmetic outside the files.
/// </summary>
public sealed class PublishedRubricsTests
{
    private const string Likelihood = "skill 5 motive 2 opportunity 7 size 1 discovery 3 exploit 6 awareness 9 detection 2";

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

    /// <summary>What else was published for these methods, without an example of its own.</summary>
    [Theory]
    [InlineData("rice", "reach 10 impact 3 sure 1 effort 6", "headline", "5")]
    [InlineData("rice", "reach 10000 impact 3 sure 1 effort 0.5", "headline", "60000")]
    [InlineData("wsjf", "value 8 time 3 risk 4 size 8", "headline", "1.9")]
    [InlineData("fmea-rpn", "severity 1 occurrence 2 detection 3", "headline", "6")]
    [InlineData("fmea-rpn", "severity 2 occurrence 3 detection 4", "headline", "24")]
    [InlineData("fmea-rpn", "severity 3 occurrence 4 detection 5", "headline", "60")]
    [InlineData("diving", "j1 7.5 j2 7.0 j3 7.5 j4 7.0 j5 7.5 j6 8.0 j7 6.5 difficulty 3.0", "marks", "22.0")]
    [InlineData("owasp-risk", Likelihood + " financial 1 reputation 2 compliance 1 privacy 5", "likelihood", "4.375, Medium")]
    [InlineData("owasp-risk", Likelihood + " financial 1 reputation 2 compliance 1 privacy 5", "impact", "2.25, Low")]
    [InlineData("owasp-risk", Likelihood + " financial 9 reputation 7 compliance 5 privacy 8", "impact", "7.25, High")]
    [InlineData("owasp-risk", Likelihood + " financial 9 reputation 7 compliance 5 privacy 8", "headline", "3, High")]
    [InlineData("inform-risk", "natural 6.6 human 10 vulnerability 9.3 coping 8.8", "headline", "9.0, Very high")]
    public void The_other_published_numbers_come_out_too(string method, string scores, string dimension, string published)
    {
        var words = scores.Split(' ');
        var rubric = PublishedRubrics.Find(PublishedRubrics.Prefix + method)!.Rubric;
        var card = Dossier.Define("subject", rubric, "Subject", new(2026, 5, 31), d =>
        {
            for (var i = 0; i < words.Length; i += 2)
            {
                d.Hold(words[i], decimal.Parse(words[i + 1], CultureInfo.InvariantCulture), "It is so.");
            }
        }).ValueOrThrow().Score();
        var (score, level) = dimension == "headline" ? (card.Headline.Score, card.Headline.Level)
            : (card[dimension].Score, card[dimension].Level);
        Assert.Equal(published, score!.Value.ToString(CultureInfo.InvariantCulture) + (level is null ? "" : $", {level}"));
    }

    [Fact]
    public void The_reason_codes_of_a_scorecard_are_the_greatest_upsides()
    {
        var card = PublishedResult.All.Single(r => r.Example == "pmml-scorecard").Score();

        Assert.Equal(
            ["age 18", "department 16"],
            card.Dimensions.Where(d => d.Upside > 0).OrderByDescending(d => d.Upside).Select(d => $"{d.Id} {d.Upside}"));
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
