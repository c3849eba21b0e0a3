using System.Text.Json.Nodes;

namespace ScoringFramework.Tests.Schemas;

/// <summary>Every field of a kind of file, each beside its part of the schema.</summary>
internal static class SchemaFields
{
    public static IReadOnlyList<(FieldSet Set, KnownField Field, JsonObject Schema)> Of(string kind)
    {
        var (fields, check) = kind switch
        {
            "rubric" => (RubricFields.Rubric, new SchemaCheck(JsonSchemas.Rubric)),
            "dossier" => (DossierFields.Dossier, new SchemaCheck(JsonSchemas.Dossier)),
            "cohort" => (CohortFields.Cohort, new SchemaCheck(JsonSchemas.Cohort)),
            _ => (DossierFields.SourceList, new SchemaCheck(JsonSchemas.SourceList)),
        };
        var found = new List<(FieldSet, KnownField, JsonObject)>();
        Walk(fields, check.Root, check, found, []);
        return found;
    }

    private static void Walk(FieldSet set, JsonNode schema, SchemaCheck check, List<(FieldSet, KnownField, JsonObject)> found,
        HashSet<FieldSet> seen)
    {
        var properties = check.Resolve(schema)["properties"]!.AsObject();
        Assert.Equal(set.Names, properties.Select(p => p.Key));
        if (!seen.Add(set))
        {
            return;
        }

        foreach (var field in set.Fields)
        {
            var part = check.Resolve(properties[field.Name]!);
            found.Add((set, field, part));
            Walk(field.Shape, part, check, found, seen);
        }
    }

    private static void Walk(Shape shape, JsonNode schema, SchemaCheck check, List<(FieldSet, KnownField, JsonObject)> found,
        HashSet<FieldSet> seen)
    {
        switch (shape)
        {
            case MapShape map:
                Walk(map.Fields(), schema, check, found, seen);
                break;
            case ListShape list:
                Walk(list.Item, check.Resolve(schema)["items"]!, check, found, seen);
                break;
            case EntriesShape entries when entries.Key != Shape.StepKey:
                Walk(entries.Value, check.Resolve(schema)["additionalProperties"]!, check, found, seen);
                break;
            case EitherShape either:
                for (var i = 0; i < either.Options.Count; i++)
                {
                    Walk(either.Options[i], check.Resolve(schema)["anyOf"]![i]!, check, found, seen);
                }

                break;
        }
    }
}
