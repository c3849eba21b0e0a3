using System.Globalization;

namespace ScoringFramework.Reporting.Data;

/// <summary>Dates as readers see them, the same in every culture: <c>31 May 2026</c>, <c>May 2026</c>, <c>2026</c>.</summary>
internal static class Dates
{
    public static string? Of(PartialDate? date) => date switch
    {
        null => null,
        { Month: null } => date.ToString(),
        { Day: null } => date.First.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ => date.First.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
    };
}
