using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Tests.Json;

public sealed class JsonCopyTests
{
    [Theory]
    [InlineData("""{"a":[1,2.50,-3e+21,1e-7],"b":{},"c":[],"d":[[],{}],"e":null,"f":true,"g":"Ü 漢 \u0001 \" \\ \n"}""")]
    [InlineData("""{"naïve \n name":{"n":1.10,"m":[0.1,"text",false,null]}}""")]
    public void A_copy_has_the_bytes_of_a_document_that_is_written(string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var options in new[] { ReadableJson.Writing, ReadableJson.Writing with { Indented = false },
            new JsonWriterOptions { Indented = true } })
        {
            Assert.Equal(Written(options, document.RootElement.WriteTo),
                Written(options, writer => JsonCopy.To(writer, Encoding.UTF8.GetBytes(json))));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_shared_model_is_written_as_any_other_at_every_depth(int depth)
    {
        var bytes = Encoding.UTF8.GetBytes("""{"a":[1,"Ü",{"b":2.5}],"c":{}}""");
        var (shared, own) = (new CanonicalModel(() => bytes) { IsShared = true }, new CanonicalModel(() => bytes));

        Assert.Equal(Nested(own, ReadableJson.Writing, depth), Nested(shared, ReadableJson.Writing, depth));
        Assert.Equal(Nested(own, default, depth), Nested(shared, default, depth));
    }

    private static string Nested(CanonicalModel model, JsonWriterOptions options, int depth) => Written(options, writer =>
    {
        for (var i = 0; i < depth; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("before", 1);
            writer.WritePropertyName("method");
        }

        model.WriteTo(writer);
        for (var i = 0; i < depth; i++)
        {
            writer.WriteNumber("after", 1);
            writer.WriteEndObject();
        }
    });

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
