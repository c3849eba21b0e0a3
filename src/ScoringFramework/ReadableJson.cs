using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoringFramework;

/// <summary>How every JSON of the library escapes.</summary>
internal static class ReadableJson
{
    /// <summary>Words stay readable in any script; nothing here is pasted into HTML unescaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>How JSON is written by hand: indented by two spaces, lines ended by <c>\n</c>.</summary>
    public static JsonWriterOptions Writing => new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    /// <summary>The options that the compiler generated, with the encoder that no attribute can name.</summary>
    public static JsonSerializerOptions Readable(this JsonSerializerOptions options) => new(options) { Encoder = Encoder };
}
