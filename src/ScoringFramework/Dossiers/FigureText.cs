namespace ScoringFramework.Dossiers;

/// <summary>A figure as readers see it.</summary>
internal static class FigureText
{
    private const int Group = 3;

    /// <summary>The text that a lookup compares: the text itself, or the number as it is written.</summary>
    public static string Key(Metric metric) => metric.Text ?? (metric.Value is { } number ? Quote.Number(number) : "");

    /// <summary>A metric as <c>at least 90,000 tenants (2026-03)</c>.</summary>
    public static string Of(Metric metric) => Of(metric.Value, metric.Text, metric.Unit, metric.Period?.Text, metric.Bound);

    /// <summary>A figure's parts as <c>at least 90,000 tenants (2026-03)</c>; the word when it has no number.</summary>
    public static string Of(decimal? value, string? word, string? unit, string? period, MetricBound bound)
    {
        var shown = value is { } number ? Grouped(Quote.Number(number)) : $"'{word}'";
        var limit = bound switch
        {
            MetricBound.AtLeast => "at least ",
            MetricBound.AtMost => "at most ",
            _ => "",
        };
        return $"{limit}{shown}{(unit is null ? "" : $" {unit}")}{(period is null ? "" : $" ({period})")}";
    }

    // A comma after each three digits before the point, from the right.
    private static string Grouped(string number)
    {
        var start = number[0] == '-' ? 1 : 0;
        var whole = number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : number.Length;
        for (var at = whole - Group; at > start; at -= Group)
        {
            number = number.Insert(at, ",");
        }

        return number;
    }
}
