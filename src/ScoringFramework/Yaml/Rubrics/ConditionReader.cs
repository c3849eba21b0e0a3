namespace ScoringFramework.Yaml;

/// <summary>Reads conditions on dimensions: <c>{ D: at least 6.5, P: at most 2 }</c>.</summary>
internal static class ConditionReader
{
    private static readonly (string Words, Comparison Comparison)[] Comparisons = 
    [
        ("at most ", Comparison.AtMost), ("at least ", Comparison.AtLeast), ("below ", Comparison.Below), ("above ", Comparison.Above),
    ];

    private const string NotScored = "not scored";

    private static readonly string[] Lower = ["<", "≤", "under", "less", "max", "maximum", "up", "lower", "no more", "not above",
        "at-most"];
    private static readonly string[] Higher = [">", "≥", "over", "more", "min", "minimum", "from", "higher", "no less", "not below",
        "at-least"];

    /// <summary>The conditions of a mapping.</summary>
    /// <param name="field">The mapping.</param>
    /// <param name="isCap">True for a cap, whose conditions are all 'at most'.</param>
    public static ValueList<Condition> Read(Field field, bool isCap = false) =>
        field.Entries("Write dimensions and conditions, such as { D4f: at most 2 }.").Select(c => Condition(c, isCap)).ToValueList();

    private static Condition Condition(Field field, bool isCap)
    {
        var (comparison, limit) = field.Scalar("condition") is { } scalar ? Read(field, scalar, isCap) : (Comparison.AtMost, 0);
        return new(field.Name, comparison, limit);
    }

    // '<= 2', 'below 2' and 'max 2' name the number, and most of them the direction.
    private static string Meant(string text, bool isCap)
    {
        var last = text.TrimStart('<', '>', '=', '≤', '≥', ' ').Split(' ')[^1];
        var number = YamlNumbers.IsNumber(last) && Excerpt.IsShort(last) ? last : null;
        return (isCap || Begins(text, Lower), !isCap && Begins(text, Higher)) switch
        {
            (true, _) => $"Write 'at most {number ?? "2"}'.",
            (_, true) => $"Write 'at least {number ?? "6.5"}'.",
            _ => $"Write 'at most {number ?? "2"}' or 'at least {number ?? "6.5"}'.",
        };
    }

    private static bool Begins(string text, string[] words) => words.Any(w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase));

    private static (Comparison Comparison, decimal Limit) Read(Field field, YamlScalar scalar, bool isCap)
    {
        if (scalar.Text == NotScored)
        {
            return (Comparison.NotScored, 0);
        }

        if (Comparisons.FirstOrDefault(c =>
            scalar.Text.StartsWith(c.Words, StringComparison.Ordinal)) is not { Words: { } words, Comparison: var comparison })
        {
            field.Refuse(new(
                FormatCodes.WrongForm, $"'{Quote.Short(scalar.Text)}' is not a condition on a score", Meant(scalar.Text, isCap)));
            return (Comparison.AtMost, 0);
        }

        var number = scalar with { Text = scalar.Text[words.Length..], Style = YamlStyle.Plain };
        if (!YamlNumbers.TryDecimal(number, out var limit, out var fault))
        {
            field.Refuse(fault.ToDiagnostic(number));
        }

        return (comparison, limit);
    }
}
