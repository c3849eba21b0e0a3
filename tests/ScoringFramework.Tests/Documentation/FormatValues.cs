using System.Text.Json;

namespace ScoringFramework.Tests.Documentation;

/// <summary>What may be written in a field: its type, range, words, default and an example, in one line.</summary>
internal static class FormatValues
{
    public static string Of(JsonElement field)
    {
        var parts = new List<string> { Kind(field) };
        if (Bounds(field) is { Length: > 0 } bounds)
        {
            parts.Add(bounds);
        }

        if (field.TryGetProperty("default", out var value) && value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            parts.Add($"default `{Plain(value)}`");
        }

        if (field.TryGetProperty("examples", out var examples) && examples.GetArrayLength() > 0)
        {
            parts.Add($"as `{Plain(examples[0])}`");
        }

        return string.Join("; ", parts.Where(p => p.Length > 0));
    }

    /// <summary>Where a reference leads: <c>cap</c> or <c>when</c> of cap.</summary>
    public static string Referred(string reference) => reference.Split('/')[2..] switch
    {
        [var definition] => definition.Replace('-', ' '),
        [var definition, "properties", var field] => $"`{field}` of {definition.Replace('-', ' ')}",
        var path => string.Join(' ', path),
    };

    private static string Kind(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Referred(reference.GetString()!);
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return string.Join(", ", words.EnumerateArray().Select(w => $"`{Plain(w)}`"));
        }

        if (schema.TryGetProperty("anyOf", out var choices))
        {
            return string.Join(", or ", choices.EnumerateArray().Select(Kind).Distinct());
        }

        return schema.TryGetProperty("type", out var type) ? Kind(schema, type) : "";
    }

    private static string Kind(JsonElement schema, JsonElement type)
    {
        string[] names = type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];
        return names switch
        {
            ["array"] => schema.TryGetProperty("items", out var items) && Kind(items) is { Length: > 0 } item
                ? $"a list: {item}" : "a list",
            ["object"] when schema.TryGetProperty("properties", out _) => "fields",
            ["object"] => schema.TryGetProperty("additionalProperties", out var each) && each.ValueKind == JsonValueKind.Object
                && Kind(each) is { Length: > 0 } value ? $"by key: {value}" : "by key",
            // What is read as text may look like a number in YAML.
            ["string", ..] => "text",
            ["integer"] => "a whole number",
            ["boolean"] => "`true` or `false`",
            _ when names.Contains("number") => "a number",
            _ => string.Join(" or ", names),
        };
    }

    private static string Bounds(JsonElement schema)
    {
        if (schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Array)
        {
            return "";
        }

        var bounds = new (string Name, string Words)[]
        {
            ("minimum", "at least"), ("exclusiveMinimum", "above"), ("maximum", "at most"), ("exclusiveMaximum", "below"),
        };
        return string.Join(", ", bounds.Where(b => schema.TryGetProperty(b.Name, out _))
            .Select(b => $"{b.Words} {schema.GetProperty(b.Name).GetRawText()}"));
    }

    // As YAML would have it.
    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Replace('\n', ' '),
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Plain))}]",
        JsonValueKind.Object => $"{{ {string.Join(", ", value.EnumerateObject().Select(p => $"{p.Name}: {Plain(p.Value)}"))} }}",
        _ => value.GetRawText(),
    };
}
