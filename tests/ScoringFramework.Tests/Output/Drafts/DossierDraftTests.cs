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
