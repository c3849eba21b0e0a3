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
    public static CanonicalModel OfAny(ReadOnlySpan<byte> json)
    {
        // The text may be gone by then.
        var text = json.ToArray();
        return new(() =>
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = ReadableJson.Deepest });
            return Encoding.UTF8.GetBytes(CanonicalJson.Of(document.RootElement));
        });
    }

    /// <summary>A model that is read later, from its place in a text.</summary>
    /// <param name="place">The place, in bytes.</param>
    /// <param name="isObject">Whether it is an object.</param>
    public static CanonicalModel At(Range place, bool isObject) => new(() => default) { Place = place, IsObject = isObject };

    /// <summary>Where in the text it is; meaningful for one that is read later.</summary>
    public Range Place { get; private init; }

    /// <summary>Whether an object is there; meaningful for one that is read later.</summary>
    public bool IsObject { get; private init; }

    /// <summary>Writes it, escaped and indented as the writer is set to.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        // In a list, a raw value would not be indented.
        if (writer.CurrentDepth is 0 or > Deepest || !IsReadable(writer.Options))
        {
            JsonCopy.To(writer, Utf8.Value.Span);
        }
        else if (IsShared)
        {
            writer.WriteRawValue(indented[writer.CurrentDepth - 1].Value.Span, skipInputValidation: true);
        }
        else
        {
            using var buffer = new PooledBuffer();
            CanonicalLayout.Write(Utf8.Value.Span, writer.CurrentDepth, buffer);
            writer.WriteRawValue(buffer.Written, skipInputValidation: true);
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
        CanonicalLayout.Write(Utf8.Value.Span, depth, buffer);
        return buffer.Written.ToArray();
    }
}
