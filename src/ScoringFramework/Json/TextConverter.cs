using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>
/// Texts, as any converter writes them, in a quarter of the time where they have several lines or quotations: from the first character that
/// must be escaped on, the writer escapes one character after the other, so such characters are given to it apart.
/// </summary>
internal sealed class TextConverter : JsonConverter<string>
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\n\"\\");

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ReadOnlySpan<char> rest = value;
        if (rest.IndexOfAny(Escaped) is not (>= 0 and var escaped))
        {
            writer.WriteStringValue(rest);
            return;
        }

        do
        {
            writer.WriteStringValueSegment(rest[..escaped], isFinalSegment: false);
            writer.WriteStringValueSegment(rest.Slice(escaped, 1), isFinalSegment: false);
            rest = rest[(escaped + 1)..];
            escaped = rest.IndexOfAny(Escaped);
        }
        while (escaped >= 0);

        writer.WriteStringValueSegment(rest, isFinalSegment: true);
    }
}
