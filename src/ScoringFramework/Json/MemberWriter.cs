using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Json;

/// <summary>Writes values of one type, with the converter that the options have for it, looked up once.</summary>
internal sealed class MemberWriter<T>(JsonSerializerOptions options)
{
    private readonly JsonConverter<T> converter = (JsonConverter<T>)((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))).Converter;

    public void Write(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        converter.Write(writer, value, options);
    }

    public void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            converter.Write(writer, value, options);
        }

        writer.WriteEndArray();
    }
}

/// <summary>Members that may be null.</summary>
internal static class NullableMembers
{
    public static void WriteOrNull<T>(this MemberWriter<T> member, Utf8JsonWriter writer, JsonEncodedText name, T? value)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            member.Write(writer, name, value);
        }
    }

    public static void WriteOrNull<T>(this MemberWriter<T> member, Utf8JsonWriter writer, JsonEncodedText name, T? value)
        where T : struct
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            member.Write(writer, name, value.Value);
        }
    }
}
