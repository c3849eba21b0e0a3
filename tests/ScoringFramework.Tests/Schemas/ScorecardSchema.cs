using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Tests.Schemas;

/// <summary>
/// Writes the schema of scorecards from what serialises them and from the documentation comments of their types. The library contains the
/// result, since comments are not there at run time.
/// </summary>
internal sealed class ScorecardSchema
{
    private readonly JsonObject definitions = [];

    public static string Write()
    {
        var writer = new ScorecardSchema();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Scorecard",
            ["description"] = DocComments.Of(typeof(Scorecard)),
        };
        schema.TakeOver(writer.Object(typeof(ScorecardForm), ScorecardJsonContext.Default));
        schema["definitions"] = writer.definitions;
        return SchemaWriter.Text(schema);
    }

    private JsonObject Object(Type type, IJsonTypeInfoResolver context, string? kind = null)
    {
        var info = context.GetTypeInfo(type, Options(context))!;
        var properties = new JsonObject();
        if (kind is not null)
        {
            properties["kind"] = new JsonObject { ["description"] = "Which of the kinds it is.", ["const"] = kind };
        }

        foreach (var property in info.Properties.Where(p => p.Get is not null))
        {
            properties[property.Name] = Property(property, context);
        }

        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = ShapeSchema.Array(
                properties.Select(p => p.Key).Except(info.Properties.Where(IsAbsentWithoutValue).Select(p => p.Name))),
            ["additionalProperties"] = false,
        };
    }

    // What a later release adds is absent where it says nothing, so hashes of what was there before stay the same.
    private static bool IsAbsentWithoutValue(JsonPropertyInfo property) =>
        (property.AttributeProvider as PropertyInfo)?.GetCustomAttribute<JsonIgnoreAttribute>()
            is { Condition: JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault };

    private JsonObject Property(JsonPropertyInfo property, IJsonTypeInfoResolver context)
    {
        var schema = new JsonObject { ["description"] = DocComments.Of(Documented((PropertyInfo)property.AttributeProvider!)) };
        var value = (property.DeclaringType == typeof(ScorecardForm), property.Name) switch
        {
            (true, "method") => Object(typeof(RubricForm), RubricJsonContext.Default),
            (true, "inputs") => Object(typeof(DossierForm), DossierJsonContext.Default),
            (true, "schema") => new() { ["const"] = new Scorecard().Schema },
            _ => Value(property.PropertyType, context),
        };
        if (property.IsGetNullable)
        {
            OrNull(value);
        }

        schema.TakeOver(value);
        return schema;
    }

    // A form has the members of its model, which says what they mean.
    private static PropertyInfo Documented(PropertyInfo property) => property.DeclaringType switch
    {
        { } form when form == typeof(ScorecardForm) => typeof(Scorecard).GetProperty(property.Name)!,
        { } form when form == typeof(RubricForm) => typeof(Rubric).GetProperty(property.Name)!,
        { } form when form == typeof(DossierForm) => typeof(Dossier).GetProperty(property.Name)!,
        _ => property,
    };

    private JsonObject Value(Type type, IJsonTypeInfoResolver context) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Value(inner, context),
        _ when type == typeof(MidpointRounding) => ShapeSchema.Of(Shape.Word(RubricWords.Midpoints)),
        { IsEnum: true } => Words(type),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueList<>) =>
            new() { ["type"] = "array", ["items"] = Item(type.GetGenericArguments()[0], context) },
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(int) => new() { ["type"] = "integer" },
        _ when type == typeof(double) => new() { ["type"] = "number" },

        // A canonical number that a double would not keep is a text.
        _ when type == typeof(decimal) =>
            new() { ["type"] = context is RubricJsonContext or DossierJsonContext ? ShapeSchema.Array(["number", "string"]) : "number" },
        _ when type == typeof(PartialDate) => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
        _ when type == typeof(Period) => new() { ["type"] = "string" },
        { IsAbstract: true } => new() { ["anyOf"] = new JsonArray(Item(type, context)) },
        _ => Object(type, context),
    };

    private JsonObject Item(Type type, IJsonTypeInfoResolver context)
    {
        if (type == typeof(string) || type.IsValueType)
        {
            return Value(type, context);
        }

        var name = JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            var kinds = context.GetTypeInfo(type, Options(context))!.PolymorphismOptions?.DerivedTypes;
            definitions[name] = kinds is null
                ? Object(type, context)
                : new JsonObject
                {
                    ["anyOf"] = new JsonArray(
                    [.. kinds.Select(k => Object(k.DerivedType, context, (string)k.TypeDiscriminator!))])
                };
        }

        return new() { ["$ref"] = $"#/definitions/{name}" };
    }

    private static JsonObject Words(Type type) => new()
    {
        ["type"] = "string",
        ["enum"] = ShapeSchema.Array(Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)),
        ["enumDescriptions"] = ShapeSchema.Array(Enum.GetNames(type).Select(n => DocComments.Of(type.GetField(n)!))),
    };

    private static void OrNull(JsonObject value)
    {
        value["type"] = ShapeSchema.Array(
            [.. value["type"] is JsonArray types ? types.Select(t => (string)t!) : [(string)value["type"]!], "null"]);
        if (value["enum"] is JsonArray words)
        {
            words.Add((JsonNode?)null);
            ((JsonArray)value["enumDescriptions"]!).Add((JsonNode)"There is none.");
        }
    }

    private static JsonSerializerOptions Options(IJsonTypeInfoResolver context) => ((JsonSerializerContext)context).Options;
}
