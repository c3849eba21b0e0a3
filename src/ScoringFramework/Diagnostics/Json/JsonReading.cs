using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Diagnostics;

/// <summary>Opens the texts of JSON documents, which may hold anything.</summary>
internal static class JsonReading
{
    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">How problems name the text.</param>
    /// <param name="read">Reads what the document holds; a <see cref="JsonException"/> of it counts as one of the text.</param>
    /// <param name="refuse">Words the problem of another text: whether half a character damages it, and the offset where it ends to
    /// be one.</param>
    public static LoadResult<T> Read<T>(string json, string name, Func<JsonElement, LoadResult<T>> read, Func<bool, int, Diagnostic> refuse)
        where T : class => Read(json, name, read, (refusal, offset) => refuse(refusal is null, offset));

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">How problems name the text.</param>
    /// <param name="read">Reads what the document holds; a <see cref="JsonException"/> of it counts as one of the text.</param>
    /// <param name="refuse">Words the problem of another text: why, or null where half a character damages it, and the offset where
    /// it ends to be one.</param>
    public static LoadResult<T> Read<T>(string json, string name, Func<JsonElement, LoadResult<T>> read,
        Func<JsonException?, int, Diagnostic> refuse)
        where T : class => Guarded(json, name, text =>
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = ReadableJson.Deepest });
            return read(document.RootElement);
        }, refuse);

    /// <summary>Reads the same as UTF-8, without a document between.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">How problems name the text.</param>
    /// <param name="read">Reads the text, which is gone afterwards; a <see cref="JsonException"/> of it counts as one of the text.</param>
    /// <param name="refuse">Words the problem of another text, as for a document.</param>
    public static LoadResult<T> ReadUtf8<T>(string json, string name, Func<ReadOnlySpan<byte>, LoadResult<T>> read,
        Func<JsonException?, int, Diagnostic> refuse)
        where T : class => Guarded(json, name, text =>
        {
            var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
            try
            {
                return read(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(utf8);
            }
        }, refuse);

    private static LoadResult<T> Guarded<T>(string json, string name, Func<string, LoadResult<T>> read,
        Func<JsonException?, int, Diagnostic> refuse)
        where T : class
    {
        // Neither the document nor its strings could be read.
        if (JsonPlace.FirstHalfCharacter(json) is { } half)
        {
            return Refuse(null, half);
        }

        try
        {
            return read(json);
        }
        catch (JsonException e)
        {
            return Refuse(e, JsonPlace.Offset(json, e));
        }
        catch (NotSupportedException e)
        {
            // An object of many kinds that does not say which it is.
            return Refuse(new(e.Message, e), 0);
        }

        LoadResult<T> Refuse(JsonException? why, int offset) =>
            new(null, new([refuse(why, offset) with { Span = JsonPlace.Of(json, offset, name) }]));
    }
}
