using System.Globalization;
using System.Text.Json.Nodes;

namespace ScoringFramework.Schemas;

/// <summary>Values of YAML as JSON, by the core schema of YAML 1.2, which editors go by.</summary>
internal static class YamlValue
{
    /// <summary>The value that a text of YAML is.</summary>
    public static JsonNode? ToJson(string yaml)
    {
        var problems = new List<Diagnostic>();
        return YamlText.Read($"value: {yaml}", "value", problems)?["value"] is { } node && problems.Count == 0
            ? ToJson(node)
            : throw new ArgumentException($"'{yaml}' is no value: {string.Concat(problems)}", nameof(yaml));
    }

    public static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, ToJson(e.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { Style: YamlStyle.Plain, Text: var text } scalar => text switch
        {
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ when NoValue.Is(scalar) => null,
            _ when YamlNumbers.TryDecimal(scalar, out var number, out _) => number,
            _ when double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite,
                CultureInfo.InvariantCulture, out var real)
                && double.IsFinite(real) => real,
            _ => text,
        },
        YamlScalar scalar => scalar.Text,
        _ => throw new ArgumentException($"A {node.GetType().Name} is no value.", nameof(node)),
    };
}
