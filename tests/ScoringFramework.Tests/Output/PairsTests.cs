using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Output;

/// <summary>What is written to a destination is what the string says.</summary>
public sealed class PairsTests
{
    private static readonly Scorecard Card = Vendors.Score(Vendors.Acme);

    private static readonly TextOptions Narrow = new() { Width = 60, Colors = true };

    [Fact]
    public void Text_is_the_same_in_a_writer()
    {
        Assert.Equal(Card.ToText(Narrow), Written(w => Card.WriteTo(w, Narrow)));
        Assert.Equal(Card.ToText(), Written(w => Card.WriteTo(w)));
        Assert.Equal(Card.ToMarkdown(), Written(Card.WriteMarkdownTo));
        Assert.Equal(Card.ToCsv(), Written(Card.WriteCsvTo));
        Assert.Equal(Card.ToExplanation("Q2"), Written(w => Card.WriteExplanationTo(w, "Q2")));
    }

    [Fact]
    public void Json_is_the_same_in_a_stream_and_a_buffer()
    {
        var compact = new ScorecardJsonOptions { Indented = false };
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();

        Card.WriteJsonTo(buffer, compact);
        Card.WriteJsonTo(stream, compact);

        Assert.Equal(Card.ToJson(compact), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(Card.ToJson(compact), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite);
        Assert.DoesNotContain('\n', Card.ToJson(compact));
    }

    [Fact]
    public void Json_is_written_with_or_without_method_and_inputs()
    {
        using var whole = JsonDocument.Parse(Card.ToJson());
        using var bare = JsonDocument.Parse(Card.ToJson(new ScorecardJsonOptions { IncludeMethod = false, IncludeInputs = false }));

        Assert.Equal(JsonValueKind.Object, whole.RootElement.GetProperty("method").ValueKind);
        Assert.Equal(JsonValueKind.Null, bare.RootElement.GetProperty("method").ValueKind);
        Assert.Equal(JsonValueKind.Null, bare.RootElement.GetProperty("inputs").ValueKind);
        Assert.True(JsonElement.DeepEquals(whole.RootElement.GetProperty("dimensions"), bare.RootElement.GetProperty("dimensions")));
    }

    [Fact]
    public void Colours_are_written_where_they_are_asked_for()
    {
        Assert.Contains("\u001b[1m", Card.ToText(Narrow), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Card.ToText());
    }

    [Fact]
    public void A_width_that_nothing_fits_into_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextOptions { Width = 59 });

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
