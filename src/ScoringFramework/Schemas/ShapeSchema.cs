using System.Text.Json.Nodes;

namespace ScoringFramework.Schemas;

/// <summary>
/// The schemas of what holds no fields of its own. <c>enumDescriptions</c> and <c>patternErrorMessage</c> are understood by editors, and
/// ignored by validators.
/// </summary>
internal static class ShapeSchema
{
    private const string DatePattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    public static JsonObject Of(Shape shape) => shape switch
    {
        // Readers of YAML make numbers and booleans of some texts, such as 2026 and true; they are still titles.
        ProseShape => new() { ["type"] = Array(["string", "number", "boolean"]) },
        TextShape text => Text(text),
        FlagShape => new() { ["const"] = true },
        NumberShape number => Number(number),

        // A year alone is a number to readers of YAML.
        DateShape => new()
        {
            ["type"] = Array(["string", "integer"]),
            ["pattern"] = DatePattern,
            ["patternErrorMessage"] = "Write a date as 2026, 2026-05 or 2026-05-31.",
            ["minimum"] = 1,
            ["maximum"] = 9999,
        },
        WordShape { IsOpen: false } words => Words(words),
        WordShape words => new() { ["anyOf"] = new JsonArray(Words(words), Of(Shape.Prose)) },
        _ => throw new ArgumentException($"A {shape.GetType().Name} has parts.", nameof(shape)),
    };

    /// <summary>A mapping whose keys are the file's own.</summary>
    public static JsonObject Entries(Shape key, JsonObject value) => key switch
    {
        // Readers of YAML hand numbers over as texts where they are keys.
        TextShape { Pattern: var pattern } number when number == Shape.StepKey => new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [pattern] = value },
            ["additionalProperties"] = false,
        },
        TextShape text => new() { ["type"] = "object", ["propertyNames"] = Text(text), ["additionalProperties"] = value },
        _ => new() { ["type"] = "object", ["additionalProperties"] = value },
    };

    public static JsonArray Array(IEnumerable<string> items) => new([.. items.Select(i => (JsonNode)i)]);

    /// <summary>Moves the members of one object to the end of another.</summary>
    public static void TakeOver(this JsonObject schema, JsonObject other)
    {
        foreach (var (name, value) in other.ToArray())
        {
            other.Remove(name);
            schema[name] = value;
        }
    }

    private static JsonObject Text(TextShape text) =>
        new() { ["type"] = "string", ["pattern"] = text.Pattern, ["patternErrorMessage"] = text.Hint };

    private static JsonObject Words(WordShape words) => new()
    {
        ["type"] = "string",
        ["enum"] = Array(words.Words.Select(w => w.Word)),
        ["enumDescriptions"] = Array(words.Words.Select(w => w.About)),
    };

    private static JsonObject Number(NumberShape number)
    {
        var schema = new JsonObject { ["type"] = number.IsWhole ? "integer" : "number" };
        var limits = new[] { ("minimum", number.Least), ("maximum", number.Most), ("exclusiveMinimum", number.Above) };
        foreach (var (keyword, limit) in limits.Where(l => l.Item2 is not null))
        {
            schema[keyword] = limit;
        }

        return schema;
    }
}
