using System.Text.Json;

namespace ScoringFramework.Tests.Documentation;

/// <summary>What a JSON Schema says to people: descriptions, descriptions of words, messages for patterns.</summary>
internal static class SchemaTexts
{
    private static readonly string[] Keys = ["description", "enumDescriptions", "patternErrorMessage"];

    public static IEnumerable<string> Of(string schema) => Walk(JsonDocument.Parse(schema).RootElement);

    private static IEnumerable<string> Walk(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            element.EnumerateObject().SelectMany(p => Keys.Contains(p.Name) ? Strings(p.Value).Concat(Walk(p.Value)) : Walk(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        _ => [],
    };
}
