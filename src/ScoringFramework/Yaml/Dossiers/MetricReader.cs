using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Reads the figure behind a claim.</summary>
internal static class MetricReader
{
    /// <summary>The metric; null when it is not there.</summary>
    public static Metric? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var metric = field.Map(EvidenceFields.Metric);
        var (number, text) = Figure(metric["value"]);
        return new(metric["name"].Text() ?? "")
        {
            Value = number,
            Text = text,
            Unit = metric["unit"].Text(),
            Period = metric["period"].Text(),
            Bound = metric["bound"].Word(DossierWords.Bounds) ?? MetricBound.Exact,
        };
    }

    // What begins as a number is one, so a mistake in it is reported instead of read as text.
    private static (decimal? Number, string? Text) Figure(Field value)
    {
        if (value.Node is not YamlScalar scalar || NoValue.Is(scalar))
        {
            return (value.Number(), null);
        }

        if (scalar.Style != YamlStyle.Plain || !BeginsAsNumber(scalar.Text))
        {
            return (null, value.Text());
        }

        if (!YamlNumbers.TryDecimal(scalar, out _, out var fault) && fault == NumberFault.Word)
        {
            value.Refuse(new(
                TextCodes.NotANumber,
                $"{Excerpt.Of(scalar.Text)} begins like a number but is not one",
                "Write only the number. If it is a limit, add 'bound: at-least' or 'bound: at-most'. If it is text, put it in quotes."));
            return (null, "?");
        }

        return (value.Number(), null);
    }

    private static bool BeginsAsNumber(string text) => text.StartsWith('.') || WithoutMarks(text) is [>= '0' and <= '9', ..];

    // '~1', '>5' and '$12' are figures with something before them, and no names.
    private static string WithoutMarks(string text)
    {
        var rest = text.TrimStart('-', '+', '.', '−', '–', '~', '≈', '<', '>', '≤', '≥', '=', '±', ' ');
        return rest is [var first, ..] && char.GetUnicodeCategory(first) == UnicodeCategory.CurrencySymbol ? rest[1..].TrimStart(' ')
            : rest;
    }
}
