using CsCheck;
using ScoringFramework.Reporting.Supposing;
using ScoringFramework.Reporting.Tests.Browser;
using ScoringFramework.Tests;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Reporting.Tests.Supposing;

/// <summary>The script of the page computes as the engine does, as published and with scores and weights supposed.</summary>
public sealed class ArithmeticTests(BrowserFixture browser)
{
    private const int Batch = 100;

    // What differs, in words; nothing when all is equal within 1e-9 of the scale.
    private const string Compare = """
        texts => texts.flatMap(text => {
            const c = JSON.parse(text), model = arithmetic.model(c.model), wrong = [];
            const at = id => model.nodes.findIndex(n => n.id === id);
            let k = 0;
            const given = model.nodes.map(n => n.of ? null : [c.given[k][0], c.given[k][1] || 0, c.given[k++][2] || 0]);
            const weights = model.nodes.map(n => n.weight === undefined ? 1 : n.weight);
            const check = (what, values, weighed, e) => {
                const run = arithmetic.evaluate(model, values, weighed), span = model.nodes.map(n => n.scale.span);
                const near = (x, y, size) => x === y || Math.abs(x - y) <= 1e-9 * Math.max(size, Math.abs(y));
                const say = (...words) => wrong.push([c.name, what, ...words].join(' '));
                model.nodes.forEach((n, i) => {
                    if (run.outcome[i] !== e.outcomes[i]) { say(n.id, 'outcome', run.outcome[i], e.outcomes[i]); }
                    const value = arithmetic.score(n.scale, run.unit[i]);
                    if (e.values[i] !== null && !near(value, e.values[i], span[i])) { say(n.id, 'value', value, e.values[i]); }
                });
                const shown = model.nodes.map((n, i) => n.of ? arithmetic.display(run, i) : undefined).filter(x => x !== undefined);
                if (String(shown) !== String(e.displayed)) { say('displayed', shown, '!', e.displayed); }
                if (arithmetic.level(run) !== e.level) { say('level', arithmetic.level(run), e.level); }
                const lines = e.outcomes[0] === arithmetic.SCORED ? arithmetic.ledger(run, values) : [];
                const names = lines.map(l => `${l.kind} ${l.id || ''}`), size = Math.max(span[0], ...e.ledger.map(l => Math.abs(l[1])));
                if (String(names) !== String(e.ledger.map(l => l[0]))) { say('lines', names, '!', e.ledger.map(l => l[0])); return; }
                lines.forEach((l, i) => {
                    if (!near(l.value, e.ledger[i][1], size)) { say('line', names[i], l.value, e.ledger[i][1]); }
                    if (l.displayed !== e.ledger[i][2]) { say('line', names[i], 'displayed', l.displayed, e.ledger[i][2]); }
                });
            };
            check('as published', given, weights, c.expected[0]);
            const values = given.slice(), weighed = weights.slice();
            c.scores.forEach(([id, v]) => { values[at(id)] = [arithmetic.SCORED, arithmetic.place(model, at(id), v), 0]; });
            c.weights.forEach(([id, v]) => { weighed[at(id)] = v; });
            check('supposed', values, weighed, c.expected[1]);
            return wrong.slice(0, 3);
        })
        """;

    [Fact]
    public async Task The_script_is_the_engine_on_rubrics_of_every_kind() => await Same(Law.Many(600), i => Case(i, MethodTrees.Of(i)));

    [Fact]
    public async Task The_script_is_the_engine_on_deep_rubrics_with_gates_and_missing_scores()
    {
        var random = new PCG(1, 7);
        await Same(Law.Many(600), i =>
        {
            var sketch = Sketches.Any.Generate(random, null, out Size _);
            return Case($"sketch {i}", sketch.BuildRubric(), sketch.BuildDossier(), i);
        });
    }

    [Fact]
    public async Task The_script_is_the_engine_on_the_examples()
    {
        var files = Directory.GetFiles(Repository.PathOf("examples/foundation-models"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(f => DossierFile.Load(f)).Where(d => d.Value is not null).Select(d => d.ValueOrThrow()).ToArray();
        Assert.InRange(files.Length, 5, 100);
        await Same(files.Length * 40, i => Case($"{files[i / 40].Id} {i}", files[i / 40].Rubric, files[i / 40], i));
    }

    private static string? Case(int seed, MethodTree tree)
    {
        var dossier = Dossier.Define("subject", tree.Rubric, "Subject", new DateOnly(2026, 5, 31), d =>
        {
            foreach (var (id, score) in tree.Scores)
            {
                d.Hold(id, score, "It is so.");
            }
        }).ValueOrThrow();
        return Case($"tree {seed}", tree.Rubric, dossier, seed);
    }

    private static string? Case(string name, Rubric rubric, Dossier dossier, int seed)
    {
        var random = new Random(seed);
        var card = Samples.Score(dossier);
        var compiled = SupposedCohort.Compile(rubric, card);
        var criteria = Enumerable.Range(1, compiled.Count - 1).Where(compiled.IsCriterion).ToArray();
        var weighed = Enumerable.Range(1, compiled.Count - 1).Where(n => Weighs(compiled, n)).ToArray();
        var score = criteria[random.Next(criteria.Length)];
        var (scale, place) = (compiled.Scales[score].Scale, random.Next(11) / 10m);
        var whatIf = new WhatIf
        {
            Scores = [new(compiled.DimensionOf(score).Id, scale.IsOpen ? scale.Min + (place * 50) : scale.Min + (place * scale.Span))],
            Weights = weighed.Length == 0 ? []
                : [new(compiled.DimensionOf(weighed[random.Next(weighed.Length)]).Id, random.Next(0, 40) / 10.0)],
        };

        // Without evidence that a rubric requires, the engine declines a supposed score; the page takes the reader's word for it.
        return whatIf.Score(dossier).TryGetValue(out var supposed, out _) && supposed[whatIf.Scores[0].Criterion].Outcome == Outcome.Scored
            ? ArithmeticCase.Of(name, card, rubric, whatIf, supposed) : null;
    }

    private static bool Weighs(CompiledRubric rubric, int node) =>
        rubric.Aggregation[rubric.Parent[node]] is
        {
            DropLowest: 0, DropHighest: 0, Kind: not (AggregationKind.Sum or AggregationKind.Product or AggregationKind.Table),
        } && rubric.Weight[node] > 0;

    private async Task Same(int many, Func<int, string?> write)
    {
        await using var opened = await browser.OpenAsync("<!doctype html><title>Arithmetic</title>");
        await opened.Page.AddScriptTagAsync(new() { Content = TemplateSet.Default.Text("arithmetic.js") });
        var wrong = new List<string>();
        var cases = Enumerable.Range(0, many).Select(write).OfType<string>().ToArray();
        foreach (var batch in cases.Chunk(Batch))
        {
            wrong.AddRange(await opened.Page.EvaluateAsync<string[]>(Compare, batch));
        }

        Assert.Equal("", string.Join('\n', wrong.Take(20)));
        Assert.InRange(cases.Length, many / 4, many);
    }
}
