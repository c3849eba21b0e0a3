namespace ScoringFramework.Yaml;

/// <summary>Reads conditions on dimensions: <c>{ D: at least 6.5, P: at most 2 }</c>.</summary>
internal static class ConditionReader
{
    private static readonly (string Words, Comparison Comparison)[] Comparisons = [("at most ", Comparison.AtMost), ("at least ", Comparison.AtLeast)];

    public static ValueList<Condition> Read(Field field) =>
        field.Entries("Write dimensions and conditions, such as { D4f: at most 2 }.").Select(Condition).ToValueList();

    private static Condition Condition(Field field)
    {
        var (comparison, limit) = field.Scalar("condition") is { } scalar ? Read(field, scalar) : (Comparison.AtMost, 0);
        return new(field.Name, comparison, limit);
    }

    // '<= 2', 'below 2' and 'max 2' say which number is meant.
    private static string Meant(string text) =>
        text.TrimStart('<', '>', '=', '≤', '≥', ' ').Split(' ')[^1] is var last && YamlNumbers.IsNumber(last) && Excerpt.IsShort(last)
            ? $"Write 'at most {last}' or 'at least {last}'."
            : "Write 'at most 2' or 'at least 6.5'.";

    private static (Comparison Comparison, decimal Limit) Read(Field field, YamlScalar scalar)
    {
        if (Comparisons.FirstOrDefault(c => scalar.Text.StartsWith(c.Words, StringComparison.Ordinal)) is not { Words: { } words, Comparison: var comparison })
        {
            field.Refuse(new(
                FormatCodes.WrongForm, $"'{Quote.Short(scalar.Text)}' is not a condition on a score", Meant(scalar.Text)));
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
