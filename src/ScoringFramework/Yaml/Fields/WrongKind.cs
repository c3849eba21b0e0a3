namespace ScoringFramework.Yaml;

/// <summary>What is told when a text, a list or a mapping stands where another of the three is read.</summary>
internal static class WrongKind
{
    public static Diagnostic ScalarExpected(string label, string kind, YamlNode found) => (kind, found) switch
    {
        ("text", YamlSequence { IsFlow: true, Items: [YamlScalar { Style: not YamlStyle.Block } one] }) when Excerpt.IsShort(one.Text) => new(
            FormatCodes.WrongKind, $"{label} is a text, and the '[' that it begins with makes it a list", $"Write {one.Text} without brackets, or put the text in quotes if they belong to it."),
        ("text", YamlSequence { IsFlow: false }) => new(
            FormatCodes.WrongKind, $"{label} is a text, and a list stands here", "Write one text; or put '|' after the colon and indent the lines deeper than the key, so that they are text as they stand."),
        ("text", YamlSequence { IsFlow: true }) => Bracket(label, '[', "a list"),
        ("text", YamlMap { IsFlow: true }) => Bracket(label, '{', "a mapping"),
        _ => new(FormatCodes.WrongKind, $"{label} is a {kind}, and {Found(found)} stands here", $"Write one {kind}."),
    };

    public static Diagnostic ListExpected(string label, YamlNode found) =>
        new(
            FormatCodes.WrongKind,
            $"{label} is a list, and {Found(found)} stands here",
            found is YamlScalar { Style: not YamlStyle.Block } scalar && Quote.Short(scalar.Text) == scalar.Text
                ? $"Put it in brackets: [{scalar.Text}]."
                : "Write its items in brackets, or each on a line of its own after '- '.");

    public static Diagnostic MapExpected(string label, string remedy, YamlNode found) =>
        new(FormatCodes.WrongKind, $"{label} is a mapping, and {Found(found)} stands here", remedy);

    private static Diagnostic Bracket(string label, char bracket, string kind) =>
        new(
            FormatCodes.WrongKind,
            $"{label} is a text, and the '{bracket}' that it begins with makes it {kind}",
            "Put the text in quotes, or write it under '>-'.");

    private static string Found(YamlNode found) => found switch
    {
        YamlScalar scalar => $"the text '{Quote.Short(scalar.Text)}'",
        YamlSequence => "a list",
        _ => "a mapping",
    };
}
