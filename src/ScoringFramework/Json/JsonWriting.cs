using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Json;

/// <summary>Writes JSON to where a user wants it, in UTF-8: the same bytes to each.</summary>
internal static class JsonWriting
{
    /// <summary>The JSON as text, no end of line at the end.</summary>
    public static string Text(Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        using var buffer = new PooledBuffer();
        To(buffer, write, isIndented);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    public static void To(IBufferWriter<byte> destination, Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var writer = new Utf8JsonWriter(destination, Options(isIndented));
        write(writer);
    }

    /// <summary>The stream stays open.</summary>
    public static void To(Stream destination, Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var writer = new Utf8JsonWriter(destination, Options(isIndented));
        write(writer);
    }

    private static JsonWriterOptions Options(bool isIndented) => ReadableJson.Writing with { Indented = isIndented };
}
