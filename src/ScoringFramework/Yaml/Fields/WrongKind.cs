namespace ScoringFramework.Yaml;

/// <summary>The problem of a text, a list or a mapping where another of the three is expected.</summary>
internal static class WrongKind
{
    public static Diagnostic ScalarExpected(string label, string kind, YamlNode found) => (kind, found) switch
    {
        ("text", YamlSequence { IsFlow: true, Items: [YamlScalar { Style: not YamlStyle.Block } one] }) when Excerpt.IsShort(one.Text) =>
            new(
            FormatCodes.WrongKind, $"{label} expects a text, and the '[' at its start makes it a list",
            $"Write {one.Text} without brackets. If the brackets belong to the text, put it in quotes: \"[{one.Text}]\"."),
        ("text", YamlSequence { IsFlow: false }) => new(
            FormatCodes.WrongKind, $"{label} expects a text, and this is a list",
            "Write one text. To keep these lines as text, write '|' after the colon and indent them deeper than the key."),
        ("text", YamlSequence { IsFlow: true }) => Bracket(label, '[', "a list"),
        ("text", YamlMap { IsFlow: true }) => Bracket(label, '{', "a mapping"),
        _ => new(FormatCodes.WrongKind, $"{label} expects a {kind}, and this is {Found(found)}", $"Write a {kind}."),
    };

    public static Diagnostic ListExpected(string label, YamlNode found) =>
        new(
            FormatCodes.WrongKind,
            $"{label} expects a list, and this is {Found(found)}",
            found is YamlScalar { Style: not YamlStyle.Block } scalar && Quote.Short(scalar.Text) == scalar.Text
                ? $"Write {(label is ['\'', .. var name, '\''] ? name + ": " : "")}{ListText.InBrackets(scalar.Text)}."
                : "Write its items in brackets, or each on its own line after '- '.");

    public static Diagnostic MapExpected(string label, string remedy, YamlNode found) =>
        new(FormatCodes.WrongKind, $"{label} expects a mapping, and this is {Found(found)}", remedy);

    private static Diagnostic Bracket(string label, char bracket, string kind) =>
        new(
            FormatCodes.WrongKind,
            $"{label} expects a text, and the '{bracket}' at its start makes it {kind}",
            "Put the text in quotes, or write it under '>-'.");

    private static string Found(YamlNode found) => found switch
    {
        YamlScalar scalar => $"the text '{Quote.Short(scalar.Text)}'",
        YamlSequence => "a list",
        _ => "a mapping",
    };
}
