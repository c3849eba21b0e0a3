using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Every curve, with a figure that it reads: at its points, between them and outside.</summary>
internal static class CurveSketches
{
    private static readonly Gen<decimal> Positive = Gen.Int[1, 1000].Select(i => i / 10m);

    private static readonly Gen<decimal> Figures = Gen.Frequency((1, Gen.Const(0m)), (6, Gen.Int[-2000, 4000].Select(i => i / 20m)));

    private static readonly Gen<(CurveSketch, Given)> WithPoints = Gen.Select(
        Gen.OneOf(CurveKind.Points, CurveKind.Steps, CurveKind.StepsAbove), Positive.Array[2, 4], Criteria.Units.Array[4], Figures,
            Gen.Int[-1, 4],
        (kind, gaps, units, figure, at) =>
        {
            var inputs = gaps.Select((_, i) => gaps.Take(i + 1).Sum() - 50).ToArray();
            return (new CurveSketch(kind, inputs.ToValueList(), units.Take(inputs.Length).ToValueList()),
                new Given { Figure = at < 0 || at >= inputs.Length ? figure : inputs[at] });
        });

    private static readonly Gen<(CurveSketch, Given)> WithEnds = Gen.Select(
        Gen.OneOf(CurveKind.Linear, CurveKind.Log), Positive, Positive, Figures, (kind, from, to, figure) =>
            (new CurveSketch(kind, [from, from == to ? to + 1 : to], []), new Given { Figure = figure }));

    private static readonly Gen<(CurveSketch, Given)> Logistic = Gen.Select(
        Figures, Gen.OneOf(0.1m, -0.1m, 2m, -0.5m), Figures, (midpoint, slope, figure) =>
            (new CurveSketch(CurveKind.Logistic, [midpoint, slope], []), new Given { Figure = figure }));

    private static readonly Gen<(CurveSketch, Given)> LogNormal = Gen.Select(
        Positive, Positive, Figures,
        (p10, gap, figure) => (new CurveSketch(CurveKind.LogNormal, [p10 + gap, p10], []), new Given { Figure = figure }));

    private static readonly Gen<(CurveSketch, Given)> Lookup = Gen.Select(
        Criteria.Units.Array[1, 3], Gen.Int[0, 3], (units, text) =>
            (new CurveSketch(CurveKind.Lookup, [], units.ToValueList()), new Given { Text = CurveSketch.TextAt(text) }));

    // Times and start are shares of the scale.
    private static readonly Gen<(CurveSketch, Given)> Formula = Gen.Select(
        Gen.OneOf(CurveKind.Ln, CurveKind.Power, CurveKind.PowerBelow), Gen.OneOf(0.1m, -0.1m, 0.0004m, -0.002m), Criteria.Units, Figures,
            Figures,
        (kind, times, start, from, figure) => (new CurveSketch(kind, kind == CurveKind.Ln ? [times, start] : [times, start, from], []),
            new Given { Figure = figure }));

    public static Gen<(CurveSketch Curve, Given Given)> Any { get; } = Gen.Frequency(
        (2, WithPoints), (2, WithEnds), (2, Formula), (1, Logistic), (1, LogNormal), (1, Lookup));
}
