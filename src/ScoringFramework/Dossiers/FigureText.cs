using System.Globalization;

namespace ScoringFramework.Dossiers;

/// <summary>A figure as readers see it.</summary>
internal static class FigureText
{
    /// <summary>A metric as <c>at least 90,000 tenants (2026-03)</c>.</summary>
    public static string Of(Metric metric) => Of(metric.Value, metric.Text, metric.Unit, metric.Period, metric.Bound);

    /// <summary>A figure's parts as <c>at least 90,000 tenants (2026-03)</c>; the word when it has no number.</summary>
    public static string Of(decimal? value, string? word, string? unit, string? period, MetricBound bound)
    {
        var shown = value is { } number ? number.ToString("#,##0.############################", CultureInfo.InvariantCulture) : $"'{word}'";
        var limit = bound switch
        {
            MetricBound.AtLeast => "at least ",
            MetricBound.AtMost => "at most ",
            _ => "",
        };
        return $"{limit}{shown}{(unit is null ? "" : $" {unit}")}{(period is null ? "" : $" ({period})")}";
    }
}
