using System.Text.RegularExpressions;
using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Output;

public sealed partial class DossierDraftTests
{
    private static readonly DateOnly Day = new(2026, 5, 31);

    [Theory]
    [InlineData("im-style", "D4f")]
    [InlineData("human-development", "health")]
    public void A_dossier_for_a_rubric_of_this_repository_has_no_problem_and_one_score(string name, string scored)
    {
        var rubric = RubricFile.Load(Repository.PathOf($"rubrics/{name}.yaml")).ValueOrThrow();
        var draft = DossierDraft.Write("subject", rubric, "r.yaml", Day);

        var card = Clean(draft, rubric);

        Assert.Equal([scored],
            card.Dimensions.Where(d => d is { Kind: DimensionKind.Criterion, Outcome: Outcome.Scored }).Select(d => d.Id));
        Golden.Verify(draft, $"{name}.yaml");
    }

    [Fact]
    public void The_dossier_of_a_started_rubric_is_this_one()
    {
        var rubric = RubricFile.Parse(RubricDraft.Write("vendor")).ValueOrThrow();
        var draft = DossierDraft.Write("acme-corp", rubric, "vendor.yaml", Day, ".scoring/vendor.dossier.schema.json");

        var card = Clean(draft, rubric);

        Assert.Equal((6m, "Acme Corp"), (card.Headline.Score, card.Subject.Name));
        Golden.Verify(draft, "started.yaml");
    }

    [Fact]
    public void Any_rubric_gets_a_dossier_without_problems_whose_every_criterion_can_be_filled_in() => Sketches.Any.Holds(sketch =>
    {
        var rubric = sketch.BuildRubric();
        var draft = DossierDraft.Write("subject", rubric, "r.yaml", Day);
        var started = DossierFile.Parse(draft, rubric);
        Assert.Empty(started.Diagnostics);
        Assert.Contains(Score(started).Dimensions, d => d is { Kind: DimensionKind.Criterion, Outcome: Outcome.Scored });

        var filled = DossierFile.Parse(Filled(draft, rubric), rubric);
        Assert.Empty(filled.Diagnostics);
        Assert.All(Score(filled).Dimensions.Where(d => d.Kind == DimensionKind.Criterion), d => Assert.Equal(Outcome.Scored, d.Outcome));
    }, iter: 300);

    [Fact]
    public void All_of_the_reconstruction_can_be_filled_in()
    {
        var rubric = RubricFile.Load(Repository.PathOf("rubrics/im-style.yaml")).ValueOrThrow();
        var filled = DossierFile.Parse(Filled(DossierDraft.Write("subject", rubric, "r.yaml", Day), rubric), rubric);

        Assert.Empty(filled.Diagnostics);
        Assert.All(filled.ValueOrThrow().Scores, held => Assert.NotNull(held.Score));
        Assert.Equal(rubric.AllDimensions.OfType<Criterion>().Count(c => c.Measure is null), filled.ValueOrThrow().Scores.Count);
    }

    [Fact]
    public void An_id_is_made_of_any_name()
    {
        var rubric = RubricFile.Parse(RubricDraft.Write("vendor")).ValueOrThrow();
        string IdOf(string name) => DossierFile.Parse(DossierDraft.Write(name, rubric, "r.yaml", Day), rubric).ValueOrThrow().Id;

        Assert.Equal("acme", IdOf("acme"));
        Assert.Equal("my-file-2", IdOf("My file (2)"));
        Assert.Equal("dossier-2026", IdOf("2026"));
        Assert.Equal("dossier", IdOf("会社"));
        Assert.Equal("grosse", IdOf("größe"));
        Assert.Equal(64, IdOf(new('x', 300)).Length);
        Assert.Equal("dossier", IdOf(""));
    }

    [Fact]
    public void Whatever_a_rubric_holds_is_written_so_that_it_reads_back()
    {
        const string Odd = "a: \"b\" # c\\ \u2028 😀 \uFFFF {x}\ny";
        var rubric = Rubric.Define("odd", "1.0.0", r => r
            .SourcePolicy(new() { Tiers = [new(Odd, Confidence.Green)] })
            .Criterion("M", "M", c => c.Measure(Odd, Odd, Curve.Lookup((Odd, 3))))
            .Criterion("N", Odd + "\uD800", c => c.Measure("null", "yes", Curve.Linear(0, 1e-300)))
            .Criterion("L", Odd, c => c.Asks(Odd).Item("yes", Odd).Item("k2", Odd))).ValueOrThrow();
        var draft = DossierDraft.Write("subject", rubric, "../" + "a: b/r.yaml", Day);

        var started = DossierFile.Parse(draft, rubric).ValueOrThrow();
        Assert.Equal(Odd, Assert.Single(started.Sources).Tier);

        var filled = DossierFile.Parse(Filled(draft, rubric), rubric).ValueOrThrow();
        Assert.Equal([Odd, "null"], filled.Evidence.Select(e => e.Metric?.Name).Where(n => n is not null));
        Assert.Equal(2, Assert.Single(filled.Scores).Checklist.Count);
    }

    [Fact]
    public void A_method_without_evidence_and_figures_offers_no_sources()
    {
        var rubric = PublishedRubrics.Find("published:wine-100")!.Rubric;
        var draft = DossierDraft.Write("subject", rubric, "r.yaml", Day);

        Assert.DoesNotContain("source", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("evidence", draft, StringComparison.Ordinal);
        Assert.Single(Clean(draft, rubric).Dimensions, d => d.Outcome == Outcome.Scored);
    }

    [Theory]
    [InlineData("over: { last: 3 years, take: mean }, period: year", 3, "2023")]
    [InlineData("over: { last: 1 year, take: sum }, period: quarter", 4, "2025-Q1")]
    [InlineData("over: { last: 2 years, take: change }, period: year", 2, "2023")]
    [InlineData("period: half-year", 1, "2025-H2")]
    public void A_measure_of_several_periods_gets_a_figure_for_each(string over, int figures, string last)
    {
        var rubric = RubricFile.Parse("rubric: r\nversion: 1.0.0\nevidence: none\ndimensions:\n"
            + $"  A: {{ measure: {{ metric: m, curve: {{ linear: {{ from: 0, to: 10 }} }}, {over} }} }}\n").ValueOrThrow();
        var draft = DossierDraft.Write("subject", rubric, "r.yaml", Day);

        Assert.Equal(Outcome.Scored, Clean(draft, rubric).Headline.Outcome);
        var periods = DossierFile.Parse(draft, rubric).ValueOrThrow().Evidence.Select(e => e.Metric!.Period!.Text).ToArray();
        Assert.Equal((figures, last), (periods.Length, periods[^1]));
    }

    private static Scorecard Clean(string draft, Rubric rubric)
    {
        var read = DossierFile.Parse(draft, rubric);
        Assert.Empty(read.Diagnostics);
        var card = Score(read);
        Assert.DoesNotContain(card.Notices, n => n.Severity != Severity.Note);
        return card;
    }

    private static Scorecard Score(LoadResult<Dossier> read) => new ScoringEngine(read.ValueOrThrow().Rubric).Score(read.ValueOrThrow());

    // What a user does: uncomment what waits, and write something after each colon that has nothing.
    private static string Filled(string draft, Rubric rubric)
    {
        var example = ExampleSource().Match(draft).Groups[1].Value;
        var criterion = "";
        var lines = Waiting().Replace(draft, "$1$2").Split('\n').Select(line =>
        {
            criterion = CriterionOf().Match(line) is { Success: true } found ? found.Groups[1].Value : criterion;
            return line.Trim() switch
            {
                "claim:" => line + " It is so.",
                "source:" => $"{line} {example}",
                "value:" => $"{line} {ValueFor(rubric, criterion)}",
                "score:" => $"{line} {rubric.Scale.Max}",
                "because:" => line + " It was seen.",
                _ when line.StartsWith("      ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(':') => line + " no",
                _ when line.TrimStart().StartsWith("contradicts:", StringComparison.Ordinal) => "",
                _ => line,
            };
        });
        return string.Join('\n', lines);
    }

    private static string ValueFor(Rubric rubric, string criterion) =>
        rubric.Find(criterion) is Criterion { Measure.Curve: LookupCurve lookup } ? DraftScalar.Text(lookup.Entries[0].Text) : "1";

    [GeneratedRegex("^( *)# (.*)$", RegexOptions.Multiline)]
    private static partial Regex Waiting();

    [GeneratedRegex("^  (.+)-figure:$")]
    private static partial Regex CriterionOf();

    [GeneratedRegex("^sources:\n  (.+):$", RegexOptions.Multiline)]
    private static partial Regex ExampleSource();
}
