using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Json;

/// <summary>
/// Options that write a model straight as canonical JSON (RFC 8785): members in order, texts and numbers as the RFC has them. Not for types
/// with a discriminator, which is always written first.
/// </summary>
internal static class CanonicalOptions
{
    /// <summary>How the writer is made that such options write to.</summary>
    public static JsonWriterOptions Writing =>
        new() { SkipValidation = true, Encoder = ReadableJson.Encoder, MaxDepth = ReadableJson.Deepest };

    /// <param name="options">The options that write the same model in its own order.</param>
    /// <param name="generated">What the compiler generated for it.</param>
    public static JsonSerializerOptions Of(JsonSerializerOptions options, IJsonTypeInfoResolver generated)
    {
        var canonical = new JsonSerializerOptions(options)
        {
            TypeInfoResolver = generated.WithAddedModifier(Sort),
            Encoder = ReadableJson.Encoder
        };
        canonical.Converters.Insert(0, new CanonicalText());
        canonical.Converters.Insert(0, new CanonicalDecimal());
        canonical.Converters.Insert(0, new CanonicalDouble());
        return canonical;
    }

    private static void Sort(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            var order = 0;
            foreach (var property in type.Properties.OrderBy(p => p.Name, StringComparer.Ordinal))
            {
                property.Order = order++;
            }
        }
    }
}
