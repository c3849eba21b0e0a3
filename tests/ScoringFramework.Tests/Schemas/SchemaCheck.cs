using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ScoringFramework.Tests.Schemas;

/// <summary>
/// Validates values by the part of draft-07 that the schemas use; another keyword is an exception, so nothing goes by unjudged.
/// The YAML language server is the second judge.
/// </summary>
internal sealed class SchemaCheck(string text)
{
    private readonly JsonNode root = JsonNode.Parse(text)!;

    /// <summary>The objects that were judged by a closed list of fields, in the last call.</summary>
    public List<JsonObject> Closed { get; } = [];

    public JsonNode Root => root;

    /// <summary>What is wrong with a value, a line each.</summary>
    public IReadOnlyList<string> Problems(JsonNode? value)
    {
        Closed.Clear();
        return Problems(root, value, "").ToList();
    }

    public IReadOnlyList<string> Problems(JsonNode schema, JsonNode? value) => Problems(schema, value, "").ToList();

    /// <summary>The schema that a reference leads to, or the schema itself.</summary>
    public JsonObject Resolve(JsonNode schema) => schema["$ref"] is { } reference
        ? Resolve(
            ((string)reference!)[2..].Split('/').Aggregate(root, (node, part) => (node as JsonArray)?[int.Parse(part)] ?? node[part]!))
        : (JsonObject)schema;

    private IEnumerable<string> Problems(JsonNode schema, JsonNode? value, string at)
    {
        if (schema is JsonValue always)
        {
            return (bool)always ? [] : [$"{at}: is not allowed"];
        }

        var resolved = Resolve(schema);
        Assert.True(!((JsonObject)schema).ContainsKey("$ref") || ((JsonObject)schema).Count == 1, "Nothing stands beside a $ref.");
        return resolved.SelectMany(keyword => Problems(resolved, keyword.Key, keyword.Value!, value, at).ToList());
    }

    private IEnumerable<string> Problems(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string at) => keyword switch
    {
        "$schema" or "title" or "description" or "default" or "examples" or "definitions" or "enumDescriptions" or "patternErrorMessage" =>
            [],
        "type" => Types(rule).Any(t => Is(value, t)) ? [] : [$"{at}: is no {string.Join(" or ", Types(rule))}"],
        "const" => JsonNode.DeepEquals(rule, value) ? [] : [$"{at}: is not {rule}"],
        "enum" => ((JsonArray)rule).Any(word => JsonNode.DeepEquals(word, value)) ? [] : [$"{at}: is none of {rule.ToJsonString()}"],
        "pattern" => !Is(value, "string") || Matches((string)value!, (string)rule!) ? [] : [$"{at}: does not match {rule}"],
        "minimum" => Number(value) is not { } n || n >= (decimal)rule ? [] : [$"{at}: is below {rule}"],
        "maximum" => Number(value) is not { } n || n <= (decimal)rule ? [] : [$"{at}: is above {rule}"],
        "exclusiveMinimum" => Number(value) is not { } n || n > (decimal)rule ? [] : [$"{at}: is not above {rule}"],
        "minProperties" => value is not JsonObject map || map.Count >= (int)rule ? [] : [$"{at}: has fewer than {rule} fields"],
        "maxProperties" => value is not JsonObject map || map.Count <= (int)rule ? [] : [$"{at}: has more than {rule} fields"],
        "required" =>
            value is not JsonObject map ? [] : ((JsonArray)rule).Where(n => !map.ContainsKey((string)n!)).Select(n => $"{at}: lacks {n}"),
        "items" => value is not JsonArray list ? [] : list.SelectMany((item, i) => Problems(rule, item, $"{at}/{i}")),
        "propertyNames" => value is not JsonObject map ? [] : map.SelectMany(p => Problems(rule, p.Key, $"{at}/{p.Key}")),
        "properties" =>
            value is not JsonObject map ? []
            : ((JsonObject)rule).Where(p => map.ContainsKey(p.Key)).SelectMany(p => Problems(p.Value!, map[p.Key], $"{at}/{p.Key}")),
        "patternProperties" =>
            value is not JsonObject map ? []
            : Matching((JsonObject)rule, map).SelectMany(p => Problems(p.Rule, map[p.Key], $"{at}/{p.Key}")),
        "additionalProperties" =>
            value is not JsonObject map ? [] : Others(schema, map).SelectMany(key => Problems(rule, map[key], $"{at}/{key}")),
        "anyOf" => ((JsonArray)rule).Select(r => Problems(r!, value, at).ToList()).MinBy(p => (IsOfAnotherType(p, at), p.Count))!,
        _ => throw new NotSupportedException($"The schemas use '{keyword}', which this does not judge."),
    };

    private IEnumerable<string> Others(JsonObject schema, JsonObject map)
    {
        if (schema["additionalProperties"] is JsonValue && schema.ContainsKey("properties"))
        {
            Closed.Add(map);
        }

        var matching = schema["patternProperties"] is JsonObject patterns ? Matching(patterns, map).Select(m => m.Key).ToHashSet() : [];
        return map.Select(p => p.Key).Where(key => schema["properties"]?[key] is null && !matching.Contains(key));
    }

    private static IEnumerable<(string Key, JsonNode Rule)> Matching(JsonObject patterns, JsonObject map) =>
        from pattern in patterns from entry in map where Matches(entry.Key, pattern.Key) select (entry.Key, pattern.Value!);

    // Of several forms the one that was probably meant is judged.
    private static bool IsOfAnotherType(List<string> problems, string at) =>
        problems.Any(p => p.StartsWith($"{at}: is no ", StringComparison.Ordinal));

    // In .NET '$' also matches before a line's end, in ECMAScript at the very end alone.
    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, Regex.Replace(pattern, @"\$$", "(?!\n)$$"), RegexOptions.ECMAScript);

    private static string[] Types(JsonNode rule) => rule is JsonArray types ? [.. types.Select(t => (string)t!)] : [(string)rule!];

    private static bool Is(JsonNode? value, string type) => value switch
    {
        null => type == "null",
        JsonObject => type == "object",
        JsonArray => type == "array",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => type == "string",
            JsonValueKind.Number => type == "number" || (type == "integer" && Number(value) is { } n && decimal.Truncate(n) == n),
            _ => type == "boolean",
        },
    };

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number
        ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
