using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Output;

/// <summary>What differs between two versions of a rubric as JSON, form <c>scoring-framework/rubric-change/v1</c>.</summary>
internal static class RubricChangeJson
{
    private static readonly RubricChangeJsonContext Context = new(RubricChangeJsonContext.Default.Options.Readable());

    /// <summary>One object, indented by two spaces, no end of line at the end.</summary>
    /// <param name="change">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Write(RubricChange change) => JsonWriting.Text(writer => Write(writer, change));

    public static void Write(Utf8JsonWriter writer, RubricChange change) =>
        JsonSerializer.Serialize(writer, new("scoring-framework/rubric-change/v1", change), Context.ReportedRubricChange);
}

/// <summary>A comparison as the JSON form has it.</summary>
internal sealed record ReportedRubricChange(string Schema, RubricChange Change);

/// <summary>What the compiler generates for the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    Converters = [typeof(KebabCase<VersionBump>)])]
[JsonSerializable(typeof(ReportedRubricChange))]
internal sealed partial class RubricChangeJsonContext : JsonSerializerContext;
