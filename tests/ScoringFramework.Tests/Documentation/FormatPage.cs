using System.Text;
using System.Text.Json;

namespace ScoringFramework.Tests.Documentation;

/// <summary>The reference page of a kind of file: its schema, as tables for people.</summary>
internal static class FormatPage
{
    public static string Write(string title, string file, string schema)
    {
        using var document = JsonDocument.Parse(schema);
        var root = document.RootElement;
        var page = new StringBuilder($"""
            # {title}

            <!-- Written by a test from schemas/{file}: change the descriptions of the fields, not this page. -->

            {root.GetProperty("description").GetString()} Editors read the same from
            [schemas/{file}](../schemas/{file}) ([editors.md](editors.md)); [files.md](files.md) explains the fields in context.

            A field with a star is required.

            """);
        Table(page, "The file", root);
        foreach (var part in root.GetProperty("definitions").EnumerateObject())
        {
            Table(page, Words(part.Name), part.Value);
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    // A table for an object, then one for each object inside it.
    private static void Table(StringBuilder page, string title, JsonElement schema)
    {
        if (!schema.TryGetProperty("properties", out var fields))
        {
            return;
        }

        var required = Strings(schema, "required");
        page.Append($"\n## {title}\n\n| Field | Content | Values |\n|---|---|---|\n");
        foreach (var field in fields.EnumerateObject())
        {
            var star = required.Contains(field.Name) ? "\\*" : "";
            page.Append($"| `{field.Name}`{star} | {Cell(Description(field.Value))} | {Cell(FormatValues.Of(field.Value))} |\n");
        }

        foreach (var field in fields.EnumerateObject())
        {
            foreach (var inner in Objects(field.Value))
            {
                Table(page, $"{title}: {field.Name}", inner);
            }
        }
    }

    // The objects of a field's own: those that are written at their field, and not as a definition.
    private static IEnumerable<JsonElement> Objects(JsonElement value)
    {
        if (value.TryGetProperty("properties", out _))
        {
            yield return value;
        }

        var choices = value.TryGetProperty("anyOf", out var any) ? [.. any.EnumerateArray()] : Array.Empty<JsonElement>();
        foreach (var below in choices.Concat(new[] { "items", "additionalProperties" }
            .Where(name => value.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object).Select(value.GetProperty)))
        {
            foreach (var inner in Objects(below))
            {
                yield return inner;
            }
        }
    }

    private static string Description(JsonElement field) => field.TryGetProperty("description", out var text) ? text.GetString()!
        : field.TryGetProperty("$ref", out var reference) ? $"As {FormatValues.Referred(reference.GetString()!)}." : "";

    private static HashSet<string> Strings(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(s => s.GetString()!)] : [];

    private static string Words(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
