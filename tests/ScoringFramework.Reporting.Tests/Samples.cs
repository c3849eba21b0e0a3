using System.Globalization;
using ScoringFramework.Tests;

namespace ScoringFramework.Reporting.Tests;

/// <summary>Scorecards that the tests write pages of.</summary>
internal static class Samples
{
    private static readonly Lazy<Scorecard> Whole = new(() => Example("alibaba-qwen"));

    private static readonly Lazy<Scorecard[]> Now = new(() => Invented(earlier: false));
    private static readonly Lazy<Scorecard[]> Before = new(() => Invented(earlier: true));

    /// <summary>The example with the most in it.</summary>
    public static Scorecard Qwen => Whole.Value;

    public static Scorecard Example(string id) => Score(Dossier(id));

    public static Dossier Dossier(string id) =>
        DossierFile.Load(Repository.PathOf($"examples/foundation-models/{id}.yaml")).ValueOrThrow();

    /// <summary>The dossier that a scorecard was made from.</summary>
    public static Dossier DossierOf(Scorecard card)
    {
        using var inputs = System.Text.Json.JsonDocument.Parse(card.Inputs!);
        return ModelJson.ReadDossier(inputs.RootElement) with { Rubric = card.Parts.Rubric! };
    }

    /// <summary>The example with two other scores, and evidence that is new.</summary>
    public static Scorecard Rescored()
    {
        var dossier = Dossier("alibaba-qwen");
        return Score(dossier with
        {
            Scores = dossier.Scores.Select(s => s.Dimension is "D4f" or "D1a" ? s with { Score = 4 } : s).ToValueList(),
            Evidence =
            [
                .. dossier.Evidence,
                dossier.Evidence.First(e => dossier.Sources.Any(s => s.Id == e.Source && s.Url is not null)) with
                {
                    Id = "new-piece", Claim = "A new claim was published.", Supports = ["D4f"], Contradicts = [],
                },
            ],
        });
    }

    public static Scorecard Score(Dossier dossier) => new ScoringEngine(dossier.Rubric).Score(dossier);

    public static Cohort Cohort(IEnumerable<Scorecard> cards) => ScoringFramework.Cohorts.Cohort.Create(cards).ValueOrThrow();

    public static Scorecard Draft() => Score(ScoringFramework.Dossier.Define(
        "draft", Qwen.Parts.Rubric!, "A draft", PartialDate.Parse("2026-05-31"), d => d.Hold("D1a", 5, "It is so.")).ValueOrThrow());

    /// <summary>Sixty invented subjects; of an earlier edition, some of them with another score.</summary>
    public static Scorecard[] Sixty(bool earlier = false) => earlier ? Before.Value : Now.Value;

    private static Scorecard[] Invented(bool earlier)
    {
        var rubric = Rubric.Define("invented", "1.0.0", r => r.Title("Invented method", "Made for a test.")
            .Level(0, "Weak").Level(4, "Fair").Level(7, "Strong")
            .Composite("A", "Reach", 60, c => Criteria(c, "A", 4)).Composite("B", "Depth of the product", 40, c => Criteria(c, "B", 4))
            .Publish(minCompleteness: 0.6)
            .Scenario(new() { Id = "closed", Title = "Closed markets", Emphasis = [new("A1", 3)], Because = "Reach counts more." })
            .Scenario(new() { Id = "open", Title = "Open markets", Emphasis = [new("B1", 3)], Because = "Depth counts more." }))
            .ValueOrThrow();
        var random = 7u;
        uint Next(uint below) => (random = (random * 1664525u) + 1013904223u) / 65536u % below;
        return [.. Enumerable.Range(1, 60).Select(i => Score(ScoringFramework.Dossier.Define(
            $"subject-{i}", rubric, $"Subject {i.ToString(CultureInfo.InvariantCulture)}", PartialDate.Parse("2026-05-31"), d =>
            {
                d.Status(DossierStatus.Published).Subject("An owner", "invented-subjects")
                    .Source("s", "A report", "A publisher", "primary", PartialDate.Parse("2026-03"))
                    .Evidence("e", "It is so.", "s", "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4");
                var most = i % 17 == 0 ? 8u : i % 3 == 0 ? 2u : 1u;
                foreach (var id in new[] { "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4" })
                {
                    var score = 2 + Next(8) + (earlier && i % 4 == 0 && id == "A1" ? 1 : 0);
                    if (Next(16) < most)
                    {
                        d.Decline(id, "Nobody publishes it.");
                    }
                    else
                    {
                        d.Hold(id, score, "It is so [e].");
                    }
                }
            }).ValueOrThrow()))];
    }

    private static void Criteria(CompositeBuilder c, string id, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            c.Criterion($"{id}{number}", $"Question {number} of {id}", 1, x => x.Asks("How much?"));
        }
    }

    /// <summary>A subject whose every text is <paramref name="text"/>.</summary>
    public static Scorecard Hostile(string text, int evidence = 3)
    {
        var rubric = Rubric.Define("hostile", "1.0.0", r => r.Title(text, text).Disclaimer(text).Level(0, text)
            .Composite("A", text, 1, c => c.About(text).Level(0, text).Criterion("A1", text, 1, x => x.Asks(text).Level(0, text))
                .Criterion("A2", text, 1, x => x.Item("k", text)).Criterion("A3", text, 1, x => x.Asks(text)))
            .Criterion("B", text, 1, x => x.Asks(text)).Criterion("C", text, 1, x => x.Asks(text))
            .Cap(new() { Id = "cap", When = [new("B", Comparison.AtMost, 1)], Limits = [new("A", 9)], Because = text })
            .Scenario(new() { Id = "s", Title = text, Emphasis = [new("A1", 2)], Because = text })).ValueOrThrow();
        return Score(ScoringFramework.Dossier.Define("hostile", rubric, text, PartialDate.Parse("2026-05-31"), d =>
        {
            d.Status(DossierStatus.Published).Subject(text).Authors(text, text).Rater("a", text)
                .Source(new() { Id = "s", Title = text, Publisher = text, Tier = "primary", Url = "https://example.org/" })
                .Hold(new() { Dimension = "A1", Ratings = [new("a", 5, text)], Because = text + " [e1]" })
                .Hold("B", 3, text + " [e1] [e2]").Hold("C", 8, text).Decline("A3", text)
                .Answer("A2", ("k", Answer.Yes))
                .DeclineFigure("figure", text, "e1").Risk(new("r", "B", text, text)).Correct(new(PartialDate.Parse("2026-05-31"), text))
                .Competitor(new("c", text, Threat.High) { Positioning = text, Edge = text, Dossier = "../../etc/passwd" })
                .Section(new(text, text
                    + "\n\n[x](javascript:alert(1)) ![x](https://example.org/x.png) <https://example.org/>\n\n# " + text));
            for (var i = 1; i <= evidence; i++)
            {
                d.Evidence(new()
                {
                    Id = $"e{i.ToString(CultureInfo.InvariantCulture)}",
                    Claim = text,
                    Source = "s",
                    Locator = text,
                    Supports = ["A1", "A2", "B", "C"],
                    Contradicts = ["A3"],
                });
            }
        }).ValueOrThrow());
    }

    /// <summary>The same subject under another id.</summary>
    public static Scorecard Renamed(Scorecard card) => Score(DossierOf(card) with { Id = "index" });

    /// <summary>A subject of a rubric with every curve that is drawn.</summary>
    public static Scorecard Curves()
    {
        var rubric = Rubric.Define("curves", "1.0.0", r => r
            .Criterion("P", "Points", 1, x => x.Measure("p", "percent", Curve.Points((0, 2), (20, 5), (40, 10))))
            .Criterion("S", "Steps", 1, x => x.Measure("s", "percent", Curve.Steps((0, 2), (20, 5), (40, 10))))
            .Criterion("L", "Linear", 1, x => x.Measure("l", null, Curve.Linear(100, 20)))
            .Criterion("G", "Log", 1, x => x.Measure("g", null, Curve.Log(1, 1000)))
            .Criterion("O", "Logistic", 1, x => x.Measure("o", null, Curve.Logistic(5, 2)))
            .Criterion("N", "Log-normal", 1, x => x.Measure("n", "ms", Curve.LogNormal(600, 200)))
            .Criterion("W", "Words", 1, x => x.Measure("w", null, Curve.Lookup(("yes", 10), ("no", 0))))).ValueOrThrow();
        return Score(ScoringFramework.Dossier.Define("curves", rubric, "Curves", PartialDate.Parse("2026-05-31"), _ => { }).ValueOrThrow());
    }
}
