using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>
/// Random valid dossiers on criteria A and B (in D) and C (measured unless held): sources of all tiers with relays and dates, evidence for
/// and against, figures that may disagree, requirements at three levels of the tree.
/// </summary>
public static class RandomDossiers
{
    private static readonly string[] Criteria = ["A", "B", "C"];

    private static readonly Gen<PartialDate?> Dates = Gen.OneOf<PartialDate?>(null, new PartialDate(2024, 2), new PartialDate(2025),
        new PartialDate(2025, 6), new PartialDate(2026, 1, 15), new PartialDate(2026, 5));

    private static readonly Gen<Requirements> Required = Gen.Select(
        Gen.OneOf<int?>(null, null, 1, 2), Gen.OneOf<int?>(null, null, 1, 2), Gen.OneOf<int?>(null, null, null, 1),
        Gen.OneOf<string[]?>(null, null, ["primary"], ["primary", "secondary"]),
        Gen.OneOf<Age?>(null, new Age(1, AgeUnit.Year), new Age(6, AgeUnit.Month), new Age(400, AgeUnit.Day)),
        (evidence, sources, primary, tiers, age) =>
            new Requirements { Evidence = evidence, Sources = sources, Primary = primary, Tiers = tiers?.ToValueList(), MaxAge = age });

    private static readonly Gen<Rubric> Rubrics = Gen.Select(
        Required.Array[3], Gen.OneOf<double?>(null, 0.5, 0.9), Gen.OneOf<Confidence?>(null, null, Confidence.Amber, Confidence.Green),
        Gen.OneOf(MissingRule.Exclude, MissingRule.Floor, MissingRule.Decline), Gen.Enum<FigurePreference>(),
        (requires, completeness, confidence, missing, prefer) => Rubric.Define("r", "1.0.0", r => r
            .Requires(requires[0]).Publish(completeness, confidence).OnMissing(missing)
            .SourcePolicy(new() { CommentaryOnly = ["Column"], Disagreement = 0.15m })
            .Composite("D", "D", weight: 2,
                d => d.Requires(requires[1]).Criterion("A", "A", weight: 2).Criterion("B", "B", c => c.Requires(requires[2])))
            .Criterion("C", "C", c => c.Measure(new Measure("m", null, Curve.Linear(0, 30)) { Prefer = prefer }))).ValueOrThrow());

    private static readonly Gen<Func<int, int, Source>> Sources = Gen.Select(
        Gen.OneOf("primary", "primary", "secondary", "tertiary"), Dates, Gen.OneOf("Wire", "Wire", "Wire", "Column"),
        Gen.Int[1, 9].Array[0, 2], Gen.Bool,
        Gen.OneOf(null, null, null, "https://a.example/x", "http://www.a.example/x/"),
        Gen.OneOf<PartialDate?>(null, null, null, null, null, new PartialDate(2026, 2), new PartialDate(2027)),
        (tier, published, publisher, relays, passesOn, url, retracted) => (Func<int, int, Source>)((index, count) => new()
        {
            Url = url,
            Retracted = retracted is null ? null : new(retracted, "It was withdrawn."),
            Id = $"s{index}",
            Title = "T",
            Publisher = publisher,
            Tier = tier,
            Published = published,
            Relays = passesOn ? relays.Select(r => index + r < count ? $"s{index + r}" : $"unlisted{r % 3}").Distinct().ToValueList() : [],
        }));

    private static readonly Gen<Func<int, int, Evidence>> Pieces = Gen.Select(
        Gen.Int[0, 99], Gen.Int[0, 7], Gen.OneOf(0, 0, 0, 1, 2, 4), Gen.OneOf<decimal?>(null, null, 10, 11, 20),
        Gen.OneOf<Weakness?>(null, null, Weakness.Indirect, Weakness.Biased), Gen.OneOf(null, null, "2024", "2025", "FY25"),
        (source, supports, contradicts, value, weakness, period) => (Func<int, int, Evidence>)((index, sources) => new()
        {
            Id = $"e{index}",
            Claim = "So.",
            Source = $"s{source % sources}",
            Supports = Criteria.Where((_, i) => (supports & 1 << i) != 0).ToValueList(),
            Contradicts = Criteria.Where((_, i) => (contradicts & ~supports & 1 << i) != 0).ToValueList(),
            Metric = value is null ? null : new("m") { Value = value, Period = period },
            WeakenedBy = weakness is { } w ? [w] : [],
        }));

    private static readonly Gen<(decimal? Score, int[] Cites)> Held =
        Gen.Select(Gen.OneOf<decimal?>(null, 2, 5, 9), Gen.Int[0, 7].Array[0, 3], (score, cites) => (score, cites));

    public static Gen<Dossier> Any { get; } = Gen.Select(Rubrics, Sources.Array[1, 5], Pieces.Array[0, 8], Held.Array[3],
        (rubric, sources, pieces, held) =>
        Dossier.Define("d", rubric, "Subject", new DateOnly(2026, 5, 31), d =>
        {
            foreach (var (source, i) in sources.Select((s, i) => (s, i)))
            {
                d.Source(source(i, sources.Length));
            }

            foreach (var (piece, i) in pieces.Select((p, i) => (p, i)))
            {
                var made = piece(i, sources.Length);

                // Commentary has no figure.
                var speaks = sources[int.Parse(made.Source[1..], System.Globalization.CultureInfo.InvariantCulture)](0, 1).Publisher;
                d.Evidence(speaks == "Column" ? made with { Metric = null } : made);
            }

            foreach (var (criterion, (score, cites)) in Criteria.Zip(held).Where(h => h.Second.Score is not null))
            {
                d.Hold(criterion, score!.Value,
                    "It is so" + string.Concat(cites.Where(c => c < pieces.Length).Select(c => $" [e{c}]")) + ".");
            }
        }).ValueOrThrow());

    public static Dossier Without(this Dossier dossier, Func<Evidence, bool> gone) =>
        dossier with { Evidence = dossier.Evidence.Where(e => !gone(e)).ToValueList() };

    public static Scorecard Score(this Dossier dossier) => new ScoringEngine(dossier.Rubric).Score(dossier);
}
