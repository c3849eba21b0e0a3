using System.Text.Json;

namespace ScoringFramework.Output;

/// <summary>
/// A counterfactual as JSON, form <c>scoring-framework/what-if/v1</c>: the change against today, and the scorecard that would be.
/// </summary>
internal static class WhatIfJson
{
    /// <summary>One object, indented by two spaces, no end of line at the end.</summary>
    public static string Write(Change change, Scorecard supposed) => JsonWriting.Text(writer => Write(writer, change, supposed));

    public static void Write(Utf8JsonWriter writer, Change change, Scorecard supposed)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", "scoring-framework/what-if/v1");
        writer.WritePropertyName("change");
        ChangeJson.Write(writer, change);
        writer.WritePropertyName("scorecard");
        ScorecardJson.Write(writer, supposed);
        writer.WriteEndObject();
    }
}
