using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>How every JSON of the library escapes.</summary>
internal static class ReadableJson
{
    /// <summary>How deep any of it may nest: a tree of 32 dimensions takes two levels each.</summary>
    public const int Deepest = 128;

    /// <summary>Words stay readable in any script; nothing here is pasted into HTML unescaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>How JSON is written by hand: indented by two spaces, lines ended by <c>\n</c>.</summary>
    public static JsonWriterOptions Writing => new() { Indented = true, NewLine = "\n", Encoder = Encoder, SkipValidation = true };

    /// <summary>Writes JSON held as text as the value that it is, escaped and indented as the writer is set to.</summary>
    public static void Copy(string json, Utf8JsonWriter writer)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = Deepest });
        document.RootElement.WriteTo(writer);
    }

    /// <summary>The options that the compiler generated, with the encoder that no attribute can name.</summary>
    public static JsonSerializerOptions Readable(this JsonSerializerOptions options) => new(options) { Encoder = Encoder };

    /// <summary>Adds converters, and gives the same options.</summary>
    public static JsonSerializerOptions With(this JsonSerializerOptions options, ReadOnlySpan<JsonConverter> converters)
    {
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
