using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>A converter of options that are only written with: what it writes is read by generated metadata.</summary>
internal abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}
