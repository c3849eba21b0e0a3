using System.Globalization;

namespace ScoringFramework.Sql;

/// <summary>How a figure is rounded before its curve, and how a lookup finds a text.</summary>
internal static class FigureSql
{
    private const double MostSteps = 1e15;

    /// <summary>
    /// A figure as a multiple of a step. What is a multiple except in the last digits of a double is that multiple;
    /// the step is a quotient of two whole numbers, which makes the result the nearest double of the decimal.
    /// </summary>
    public static SqlTerm Rounded(SqlSteps sql, FigureRounding rounding, SqlTerm x, string tag)
    {
        var step = rounding.To / 1.0000000000000000000000000000m;
        var power = Math.Pow(10, step.Scale);
        var times = (double)(step * (decimal)power);
        var many = sql.Keep("g", tag, sql.Of($"{x} * {power} / {times}"));
        var sought = rounding.Direction switch
        {
            RoundingDirection.Up => sql.Of($"-{many}"),
            RoundingDirection.Down => many,
            _ => sql.Of($"abs({many}) + {0.5}"),
        };
        sought = sql.Keep("h", tag, sought);
        var isWhole = sql.Of($"abs({sought} - round({sought})) <= {1e-12} + abs({sought}) * {1e-15}");
        var floor = sql.Keep("j", tag, sql.Closed($"CASE WHEN {isWhole} THEN round({sought}) ELSE floor({sought}) END"));
        var whole = rounding.Direction switch
        {
            RoundingDirection.Up => sql.Of($"-{floor}"),
            RoundingDirection.Down => floor,
            _ => sql.Closed($"CASE WHEN {many} < {0.0} THEN -{floor} ELSE {floor} END"),
        };
        return sql.Keep("x", tag, sql.Closed(
            $"CASE WHEN abs({many}) >= {MostSteps} THEN {x} ELSE {whole} * {times} / {power} END"));
    }

    /// <summary>The place of a text in the same words, or of a number that is written otherwise; below 0 for any other text.</summary>
    public static SqlTerm Found(SqlSteps sql, LookupCurve curve, CompiledScale scale, SqlTerm text)
    {
        var entries = curve.Entries.Select(e => sql.Of($"WHEN {text} = {sql.Quoted(e.Text)} THEN {PlaceOf(e)}").Text).ToList();
        foreach (var entry in curve.Entries)
        {
            if (Pattern(entry.Text) is { } pattern)
            {
                entries.Add($"WHEN {sql.Engine.Matches(text.Text, sql.Engine.Text(pattern))} THEN {sql.Number(PlaceOf(entry))}");
            }
        }

        return new($"CASE {string.Join(' ', entries)} ELSE {sql.Number(-1)} END", text.Step, true);

        double PlaceOf(LookupEntry entry) => scale.Clamp(scale.UnitOf(entry.Score));
    }

    // Every way to write a number: +02.50 is 2.5.
    private static string? Pattern(string text)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var parts = Math.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture).Split('.');
        var whole = parts[0] == "0" ? "" : parts[0];
        var sign = number == 0 ? "[+-]?" : number < 0 ? "-" : "[+]?";
        return (whole, parts.Length) switch
        {
            ("", 1) => $"^{sign}(0+([.]0*)?|[.]0+)$",
            (_, 1) => $"^{sign}0*{whole}([.]0*)?$",
            _ => $"^{sign}0*{whole}[.]{parts[1]}0*$",
        };
    }
}
