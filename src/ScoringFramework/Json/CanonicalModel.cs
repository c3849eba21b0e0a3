using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Json;

/// <summary>A model as canonical JSON: as bytes and as text, each made once, when it is first asked for.</summary>
internal sealed class CanonicalModel : IEquatable<CanonicalModel>
{
    // A scorecard's member is at depth 1, and at depth 2 in a list of scorecards.
    private const int Deepest = 2;

    private readonly Late<ReadOnlyMemory<byte>>[] indented;

    /// <param name="write">Writes the canonical JSON.</param>
    public CanonicalModel(Func<ReadOnlyMemory<byte>> write)
    {
        var gate = new object();
        Utf8 = new(gate, _ => write());
        Text = new(gate, _ => Encoding.UTF8.GetString(Utf8.Value.Span));
        indented = [.. Enumerable.Range(1, Deepest).Select(depth => new Late<ReadOnlyMemory<byte>>(gate, d => Indented(d), depth))];
    }

    /// <summary>Whether many scorecards are written with it, so its indented form is worth keeping.</summary>
    public bool IsShared { get; init; }

    public Late<ReadOnlyMemory<byte>> Utf8 { get; }

    public Late<string> Text { get; }

    /// <summary>A text that is canonical already.</summary>
    public static CanonicalModel? Of(string? text) => text is null ? null : new(() => Encoding.UTF8.GetBytes(text));

    /// <summary>Any JSON, which is put in canonical form when that is asked for.</summary>
    public static CanonicalModel OfAny(JsonElement json)
    {
        // The document may be gone by then.
        var text = JsonMarshal.GetRawUtf8Value(json).ToArray();
        return new(() =>
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = ReadableJson.Deepest });
            return Encoding.UTF8.GetBytes(CanonicalJson.Of(document.RootElement));
        });
    }

    /// <summary>Writes it, escaped and indented as the writer is set to.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (IsShared && writer.CurrentDepth is > 0 and <= Deepest && IsReadable(writer.Options))
        {
            writer.WriteRawValue(indented[writer.CurrentDepth - 1].Value.Span, skipInputValidation: true);
        }
        else
        {
            JsonCopy.To(writer, Utf8.Value.Span);
        }
    }

    public bool Equals(CanonicalModel? other) =>
        ReferenceEquals(this, other) || (other is not null && Utf8.Value.Span.SequenceEqual(other.Utf8.Value.Span));

    public override bool Equals(object? obj) => Equals(obj as CanonicalModel);

    public override int GetHashCode() => Text.Value.GetHashCode(StringComparison.Ordinal);

    private static bool IsReadable(JsonWriterOptions options)
    {
        var ours = ReadableJson.Writing;
        return options.Indented && options.NewLine == ours.NewLine && options.IndentSize == ours.IndentSize
            && options.IndentCharacter == ours.IndentCharacter && ReferenceEquals(options.Encoder, ours.Encoder);
    }

    private ReadOnlyMemory<byte> Indented(int depth)
    {
        using var buffer = new PooledBuffer();
        using var writer = new Utf8JsonWriter(buffer, ReadableJson.Writing);
        for (var i = 0; i < depth; i++)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("");
        }

        writer.Flush();
        var start = buffer.Written.Length;
        JsonCopy.To(writer, Utf8.Value.Span);
        writer.Flush();
        return buffer.Written[start..].ToArray();
    }
}
