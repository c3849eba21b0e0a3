using System.Globalization;

namespace ScoringFramework.Rubrics;

/// <summary>The ranges in which figures are plausible, their rounding, and the periods that are read together.</summary>
internal sealed class MeasureRules : ModelRules<RubricTree>
{
    // As figures' periods name them.
    private static readonly (string? Name, int Months)[] Lengths = [("year", 12), ("half-year", 6), ("quarter", 3), ("month", 1),
        ("instant", 0)];

    public MeasureRules()
    {
        RuleForEach(t => Ranged(t)).Must(d => Problem(d) is null).Report((_, d) => Problem(d)!);
        RuleForEach(t => Rounded(t)).Must(d => MeasureOf(d).Rounding!.To > 0)
            .Report((_, d) => new Diagnostic(
                RubricCodes.InvalidRounding,
                $"figures of '{d.Dimension.Id}' cannot be rounded to a multiple of {Quote.Number(MeasureOf(d).Rounding!.To)}",
                "Write a step above 0, such as to: 0.1.").At(PathOf(d).Then("rounding").Then("to")));
        RuleForEach(t => Computed(t)).Must(d => !MeasureOf(d).Curve.ReadsText)
            .Report((_, d) => new Diagnostic(
                FigureCodes.InvalidOver,
                $"'{d.Dimension.Id}' looks texts up, and nothing can be computed from texts",
                $"Remove '{Odd(d)}', or use another curve.").At(PathOf(d).Then(Odd(d)).Name));
        RuleForEach(t => OverTime(t)).Must(d => Over(d) is null).Report((_, d) => Over(d)!);
    }

    private static IEnumerable<PlacedDimension> Ranged(RubricTree tree) => Measured(tree, m => m.Plausible is not null);

    private static IEnumerable<PlacedDimension> Rounded(RubricTree tree) => Measured(tree, m => m.Rounding is not null);

    private static IEnumerable<PlacedDimension> OverTime(RubricTree tree) => Measured(tree, m => m.Over is not null);

    private static IEnumerable<PlacedDimension> Computed(RubricTree tree) =>
        Measured(tree, m => m.Over is not null || m.Rounding is not null);

    private static IEnumerable<PlacedDimension> Measured(RubricTree tree, Func<Measure, bool> which) =>
        tree.All.Where(d => d.Dimension is Criterion { Measure: { } measure } && which(measure));

    private static Measure MeasureOf(PlacedDimension d) => ((Criterion)d.Dimension).Measure!;

    private static string Odd(PlacedDimension d) => MeasureOf(d).Over is null ? "rounding" : "over";

    private static ModelPath PathOf(PlacedDimension d) => d.Path.Then("measure");

    // Which figures there must be follows from the length of the periods.
    private static Diagnostic? Over(PlacedDimension d)
    {
        var (over, period) = (MeasureOf(d).Over!, MeasureOf(d).Period);
        if (over.Last.Unit == AgeUnit.Day || over.Last.Count < 1 || over.Months < 1)
        {
            return new Diagnostic(
                FigureCodes.InvalidOver, $"'{d.Dimension.Id}' reads figures over {over.Last}, and periods are counted in months and years",
                "Write last: 12 months, or last: 3 years.").At(PathOf(d).Then("over").Then("last"));
        }

        if (period is null)
        {
            return new Diagnostic(
                FigureCodes.InvalidOver, $"'{d.Dimension.Id}' reads the figures of several periods and does not say how long one is",
                "Add period: year to the measure, or half-year, quarter, month or instant.").At(PathOf(d).Then("over").Name);
        }

        return MonthsOf(period) switch
        {
            null => new Diagnostic(
                FigureCodes.InvalidOver, $"'{Quote.Short(period)}' is a label and not a length, so its figures are in no order", "Write "
                    + "period: year, half-year, quarter, month or instant.")
                .At(PathOf(d).Then("period")),
            > 0 and var length when over.Months % length != 0 => new Diagnostic(
                FigureCodes.InvalidOver, $"{over.Last} is not a whole number of periods of the length '{period}'",
                $"Write last: {Quote.Number((decimal)Math.Max(1, over.Months / length) * length)} months.")
                    .At(PathOf(d).Then("over").Then("last")),
            _ => null,
        };
    }

    private static int? MonthsOf(string length) =>
        Lengths.FirstOrDefault(l => l.Name == length) is { Name: not null } known ? known.Months
        : length.Split(' ') is [var count, "months"]
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is > 0 and < 100 ? months
        : null;

    private static Diagnostic? Problem(PlacedDimension d)
    {
        var range = ((Criterion)d.Dimension).Measure!.Plausible!;
        var path = d.Path.Then("measure").Then("plausible");
        return range switch
        {
            { Min: null, Max: null } => new Diagnostic(
                FigureCodes.InvalidPlausible, $"the plausible range of '{d.Dimension.Id}' has neither min nor max",
                "Write plausible: { min: 0, max: 100 }, or remove it.").At(path),
            { Min: { } min, Max: { } max } when min > max => new Diagnostic(
                FigureCodes.InvalidPlausible, $"no value is from {Quote.Number(min)} to {Quote.Number(max)}",
                $"Write plausible: {{ min: {Quote.Number(max)}, max: {Quote.Number(min)} }}.").At(path),
            _ => null,
        };
    }
}
