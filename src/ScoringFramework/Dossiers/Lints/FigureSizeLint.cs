namespace ScoringFramework.Dossiers;

/// <summary>Figures that probably changed size when they were written down.</summary>
internal static class FigureSizeLint
{
    private const decimal MuchGreater = 100, Thousand = 1000;
    private const int GroupedDigits = 3;

    // What is counted has no thousandths.
    private static readonly string[] Counted =
    [
        "accounts", "applications", "beds", "branches", "buildings", "cars", "cases", "citations", "clients", "companies", "complaints",
        "contracts", "countries", "customers",
        "deaths", "developers", "devices", "documents", "downloads", "employees", "entities", "hospitals", "households", "incidents",
        "inhabitants", "inspections", "items",
        "jobs", "learners", "licences", "licenses", "locations", "machines", "members", "models", "offices", "orders", "outages", "pages",
        "papers", "partners", "passengers",
        "patents", "patients", "people", "persons", "products", "projects", "publications", "pupils", "repositories", "residents",
        "schools", "seats", "sessions", "shops",
        "sites", "staff", "stations", "stores", "students", "subscribers", "suppliers", "teachers", "tenants", "tickets", "trains",
        "transactions", "trucks", "users",
        "vehicles", "visitors", "visits", "voters", "votes", "workers",
    ];

    public static IEnumerable<Diagnostic> Of(DossierIndex index)
    {
        var greatest = index.Dossier.Evidence.Where(e => e.Metric?.Value is not null)
            .GroupBy(e => (e.Metric!.Name, Units.Resolve(e.Metric.Unit).Label))
            .ToDictionary(g => g.Key, g => g.Max(e => Math.Abs(e.Metric!.Value!.Value)));
        foreach (var piece in index.Dossier.Evidence.Where(e => e.Metric?.Value is not null))
        {
            var metric = piece.Metric!;
            var measures = piece.Supports.Select(id => index.FindCriterion(id)).Where(c => c?.Measure?.Metric == metric.Name)
                .OfType<Criterion>().ToArray();
            if (IsGrouped(metric.Value!.Value)
                && WhyGrouped(metric, greatest[(metric.Name, Units.Resolve(metric.Unit).Label)], measures) is { } why)
            {
                yield return Grouped(piece, why);
            }

            foreach (var criterion in measures.Where(c => c.Measure!.Plausible is not null))
            {
                if (Units.Convert(metric.Value.Value, metric.Unit, criterion.Measure!.Unit) is { } value
                    && !criterion.Measure.Plausible!.Contains((decimal)Math.Clamp(value, -1e28, 1e28)))
                {
                    yield return Implausible(piece, criterion, value);
                }
            }
        }
    }

    // 1.410 may be a thousand; 0.410 and 1234.567 are not.
    private static bool IsGrouped(decimal value) => value.Scale == GroupedDigits && Math.Abs(value) is >= 1 and < Thousand;

    private static string? WhyGrouped(Metric metric, decimal greatest, Criterion[] measures)
    {
        var value = Math.Abs(metric.Value!.Value);
        return metric.Unit is { } unit && IsCounted(unit) ? $"{Quote.Short(unit)} are counted in wholes"
            : greatest >= value * MuchGreater ? $"another figure of {Quote.Short(metric.Name)} is {Quote.Number(greatest)}"
            : measures.Select(c => (c.Id, Reach: ReachOf(c.Measure!.Curve)))
                .FirstOrDefault(c => c.Reach >= (double)(value * Thousand)) is { Id: { } id, Reach: { } reach }
                ? $"the curve of {id} goes up to {Quote.Number(reach)}"
            : null;
    }

    private static bool IsCounted(string unit) => Counted.Contains(unit.Trim().ToLowerInvariant(), StringComparer.Ordinal);

    private static double? ReachOf(Curve curve) => curve switch
    {
        PointsCurve c => c.Anchors[^1].Value,
        StepsCurve c => c.Anchors[^1].Value,
        LinearCurve c => Math.Max(c.From, c.To),
        LogCurve c => Math.Max(c.From, c.To),
        _ => null,
    };

    private static Diagnostic Grouped(Evidence piece, string why)
    {
        var value = piece.Metric!.Value!.Value;
        return new Diagnostic(
            FigureCodes.ThreeDigits,
            $"'{piece.Id}' gives {Quote.Short(piece.Metric.Name)} as "
            + $"{value.ToString(System.Globalization.CultureInfo.InvariantCulture)}, a number with three digits after the point, and {why}",
            $"Write value: {Quote.Number(value * Thousand)} if the point separates "
            + $"thousands{(value % 0.01m == 0 ? $", or value: {Quote.Number(value)} if it does not" : "")}.")
            .At(ModelPath.Of("evidence", piece.Id, "metric").Then("value"));
    }

    private static Diagnostic Implausible(Evidence piece, Criterion criterion, double value)
    {
        var range = criterion.Measure!.Plausible!;
        var unit = criterion.Measure.Unit is { } u ? $" {Quote.Short(u)}" : "";
        return new Diagnostic(
            FigureCodes.Implausible,
            $"'{piece.Id}' gives {Quote.Short(piece.Metric!.Name)} as {Quote.Number(value)}{unit}, and {criterion.Id} says that "
            + $"{range}{unit} is plausible",
            "Correct the number, its point or its unit.").At(ModelPath.Of("evidence", piece.Id, "metric").Then("value"))
            .And(ModelPath.Of("dimensions", criterion.Id, "measure", "plausible"), "the plausible range");
    }
}
