using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScoringFramework.Schemas;

/// <summary>
/// Writes the fields of a file as a JSON Schema. A <c>$ref</c> is alone, because draft-07 ignores other members beside it.
/// </summary>
internal sealed class SchemaWriter
{
    private readonly JsonObject definitions = [];
    private readonly Dictionary<KnownField, string> written = new(ReferenceEqualityComparer.Instance);

    private SchemaWriter()
    {
    }

    /// <summary>The schema of a file.</summary>
    /// <param name="fields">The fields at the file's top.</param>
    /// <param name="title">What the file is called.</param>
    /// <param name="about">What the file is, in a sentence.</param>
    public static string Write(FieldSet fields, string title, string about)
    {
        var writer = new SchemaWriter();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["description"] = about,
        };
        schema.TakeOver(writer.Map(fields, "#"));
        schema["definitions"] = writer.definitions;
        return Text(schema);
    }

    /// <summary>A schema as text.</summary>
    public static string Text(JsonNode schema)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadableJson.Writing))
        {
            schema.WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private JsonObject Map(FieldSet fields, string pointer)
    {
        var properties = new JsonObject();
        foreach (var field in fields.Fields)
        {
            properties[field.Name] = Field(field, $"{pointer}/properties/{field.Name}");
        }

        var map = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (fields.Fields.Any(f => f.IsRequired))
        {
            map["required"] = ShapeSchema.Array(fields.Fields.Where(f => f.IsRequired).Select(f => f.Name));
        }

        if (fields.IsOneOf)
        {
            (map["minProperties"], map["maxProperties"]) = (1, 1);
        }
        else if (fields.NeedsOne)
        {
            map["minProperties"] = 1;
        }

        return map;
    }

    // A field that appears in several places is described once.
    private JsonObject Field(KnownField field, string pointer)
    {
        if (!written.TryAdd(field, pointer))
        {
            return Reference(written[field]);
        }

        var schema = new JsonObject { ["description"] = field.About };
        schema.TakeOver(Of(field.Shape, pointer));
        if (field.Default is { } value)
        {
            schema["default"] = YamlValue.ToJson(value);
        }

        if (field.Examples.Count > 0)
        {
            schema["examples"] = new JsonArray([.. field.Examples.Select(YamlValue.ToJson)]);
        }

        return schema;
    }

    private JsonObject Of(Shape shape, string pointer) => shape switch
    {
        MapShape map => Map(map.Fields(), pointer),
        ListShape list => new() { ["type"] = "array", ["items"] = Part(list.Item, $"{pointer}/items") },
        EntriesShape entries => ShapeSchema.Entries(entries.Key, Part(entries.Value, $"{pointer}/additionalProperties")),
        EitherShape either =>
            new() { ["anyOf"] = new JsonArray([.. either.Options.Select((option, i) => Of(option, $"{pointer}/anyOf/{i}"))]) },
        _ => ShapeSchema.Of(shape),
    };

    /// <summary>The content of a list or of the file's own keys: a mapping of fields is a definition, since it may hold itself.</summary>
    private JsonObject Part(Shape shape, string pointer)
    {
        if (shape is not MapShape map)
        {
            return Of(shape, pointer);
        }

        var fields = map.Fields();
        var name = fields.What[(fields.What.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace(' ', '-');
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            definitions[name] = Map(fields, $"#/definitions/{name}");
        }

        return Reference($"#/definitions/{name}");
    }

    private static JsonObject Reference(string pointer) => new() { ["$ref"] = pointer };
}
