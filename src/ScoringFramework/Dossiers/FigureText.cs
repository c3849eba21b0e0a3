using System.Globalization;

namespace ScoringFramework.Dossiers;

/// <summary>A figure as readers see it.</summary>
internal static class FigureText
{
    /// <summary>The text that a lookup compares: the text itself, or the number as it is written.</summary>
    public static string Key(Metric metric) => metric.Text ?? (metric.Value is { } number ? Quote.Number(number) : "");

    /// <summary>A metric as <c>at least 90,000 tenants (2026-03)</c>.</summary>
    public static string Of(Metric metric)
    {
        var value = metric.Value is { } number ? number.ToString("#,##0.############################", CultureInfo.InvariantCulture) : $"'{metric.Text}'";
        var bound = metric.Bound switch
        {
            MetricBound.AtLeast => "at least ",
            MetricBound.AtMost => "at most ",
            _ => "",
        };
        var unit = metric.Unit is null ? "" : $" {metric.Unit}";
        return $"{bound}{value}{unit}{(metric.Period is null ? "" : $" ({metric.Period})")}";
    }
}
