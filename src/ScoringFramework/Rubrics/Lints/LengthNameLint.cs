namespace ScoringFramework.Rubrics;

/// <summary>Lengths of periods that are written in other words than those that are read.</summary>
internal static class LengthNameLint
{
    private static readonly (string[] Written, string Name)[] Names =
    [
        (["years", "annual", "annually", "yearly", "12 months", "twelve months", "full year", "fy"], "year"),
        (["half", "halves", "half year", "half-years", "semester", "6 months"], "half-year"),
        (["quarters", "quarterly", "3 months", "q"], "quarter"),
        (["months", "monthly", "1 month", "1 months"], "month"),
        (["day", "date", "point", "at", "end"], "instant"),
    ];

    public static IEnumerable<Diagnostic> Of(RubricTree tree) => tree.All.Where(d => d.Dimension is Criterion { Measure.Period: not null })
        .Select(d => (d.Path, Period: ((Criterion)d.Dimension).Measure!.Period!)).Select(p => (p.Path, p.Period, Name: NameOf(p.Period)))
        .Where(p => p.Name is not null)
        .Select(p => new Diagnostic(
            FigureCodes.LengthName,
            $"'{Quote.Short(p.Period)}' is not the name of a length, so only figures whose period is exactly this label are read",
            $"Write period: {p.Name}.")
            .At(p.Path.Then("measure").Then("period")));

    private static string? NameOf(string period)
    {
        var plain = period.Trim().ToLowerInvariant();
        return Names.FirstOrDefault(n => n.Written.Contains(plain) || (n.Name == plain && n.Name != period)).Name;
    }
}
