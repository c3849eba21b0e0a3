using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Criteria of every kind with what a dossier says of them.</summary>
internal static class Criteria
{
    /// <summary>
    /// Places on the scale: the ends, ties, a hair beside another (below and above what counts as noise), and any. None is one unit of the
    /// twelfth decimal from another: whether such two tie is left to the last bit of a double.
    /// </summary>
    public static Gen<decimal> Units { get; } = Gen.Frequency(
        (3, Gen.OneOf(0m, 1m)),
        (3, Gen.OneOf(0.5m, 0.25m, 0.7105m)),
        (1, Gen.OneOf(0.5000000000002m, 0.500000000003m, 0.000000000003m, 0.000001m, 0.999999999997m)),
        (4, Gen.Int[0, 100].Select(i => i / 100m)));

    private static readonly Gen<Given> Held = Gen.Frequency(
        (12, Units.Select(u => new Given { Score = u })),
        (3, Gen.Const(new Given())),
        (2, Gen.Const(new Given { Declined = true })),
        (2, Gen.Const(new Given { NotApplicable = true })));

    private static readonly Gen<Answer?> Answers = Gen.Frequency(
        (5, (Answer?)Answer.Yes), (4, Answer.No), (3, Answer.NotApplicable), (2, Answer.Partly), (1, null));

    private static readonly Gen<CriterionSketch> Checked = Gen.Select(
        Gen.OneOf(1.0, 1, 2, 0.5, 1.0 / 3).Array[1, 4], Answers.Array[4], Gen.Null(Held, 0.9),
        (items, answers, held) => new CriterionSketch
        {
            Items = items.ToValueList(),
            Given = held ?? new() { Answers = answers.Take(items.Length).ToValueList() },
        });

    private static readonly Gen<CriterionSketch> Measured = Gen.Select(
        CurveSketches.Any, Gen.Null(Held, 0.85),
        (measured, held) => new CriterionSketch { Curve = measured.Curve, Given = held ?? measured.Given });

    public static Gen<CriterionSketch> Any { get; } = Gen.Frequency(
        (6, Held.Select(given => new CriterionSketch { Given = given })), (1, Measured), (1, Checked));
}
