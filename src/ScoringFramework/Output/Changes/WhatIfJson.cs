using System.Text;
using System.Text.Json;

namespace ScoringFramework.Output;

/// <summary>A counterfactual as JSON, form <c>scoring-framework/what-if/v1</c>: the change against today, and the scorecard that would be.</summary>
public static class WhatIfJson
{
    /// <summary>One object, indented by two spaces, no end of line at the end.</summary>
    /// <param name="change">The change from today's scorecard to the supposed one.</param>
    /// <param name="supposed">The scorecard that would be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Change change, Scorecard supposed)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(supposed);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, ReadableJson.Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", "scoring-framework/what-if/v1");
            Write(writer, "change", ChangeJson.Write(change));
            Write(writer, "scorecard", ScorecardJson.Write(supposed));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, string name, string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = ReadableJson.Deepest });
        writer.WritePropertyName(name);
        document.RootElement.WriteTo(writer);
    }
}
