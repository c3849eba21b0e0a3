using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ScoringFramework.Schemas;

namespace ScoringApi;

/// <summary>
/// Gives the description of the API the real schemas of scorecards and dossiers: their converters hide them from ASP.NET, which would
/// describe them as anything.
/// </summary>
internal sealed class ScorecardSchema : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        Add(document, "Scorecard", JsonSchemas.Scorecard);
        Add(document, "Dossier", JsonSchemas.Dossier);
        return Task.CompletedTask;
    }

    // A JSON Schema keeps its parts under definitions; here all parts are components, by names of their own.
    private static void Add(OpenApiDocument document, string name, string schema)
    {
        var moved = schema.Replace("\"#/definitions/", $"\"#/components/schemas/{name}.", StringComparison.Ordinal);
        var root = JsonNode.Parse(moved)!.AsObject();
        var parts = root["definitions"]!.AsObject().ToDictionary(p => $"{name}.{p.Key}", p => p.Value!.DeepClone());
        root.Remove("definitions");
        root.Remove("$schema");
        parts.Add(name, root.DeepClone());

        var whole = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "", ["version"] = "" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(parts.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))),
            },
        };
        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var (part, value) in OpenApiDocument.Parse(whole.ToJsonString()).Document!.Components!.Schemas!)
        {
            schemas[part] = value;
        }
    }
}
