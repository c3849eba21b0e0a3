using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoringFramework.Tests.Generators;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Json;

public sealed class ScorecardJsonTests
{
    private static readonly Scorecard Acme = Vendors.Score(Vendors.Acme);

    private static readonly Scorecard Qwen =
        Vendors.Score(DossierFile.Load(Repository.PathOf("examples/foundation-models/alibaba-qwen.yaml")).ValueOrThrow());

    public static TheoryData<string> Names => ["acme", "qwen"];

    [Fact]
    public void Every_serializer_writes_the_official_form()
    {
        using var official = JsonDocument.Parse(Acme.ToJson());

        Assert.True(JsonElement.DeepEquals(official.RootElement, JsonSerializer.SerializeToElement(Acme)));
        Assert.True(JsonElement.DeepEquals(official.RootElement, JsonSerializer.SerializeToElement(Acme, JsonSerializerOptions.Web)));
        Assert.True(JsonElement.DeepEquals(official.RootElement, JsonSerializer.SerializeToElement(new { Acme }).GetProperty("Acme")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_read_says_all_that_was_written_and_that_it_is_not_computed(string name)
    {
        var card = name == "acme" ? Acme : Qwen;

        var read = JsonSerializer.Deserialize<Scorecard>(JsonSerializer.Serialize(card))!;

        Assert.True(card.IsComputed);
        Assert.False(read.IsComputed);
        Assert.Equal(card.ToJson(), read.ToJson());
        Assert.Equal(card.ToText(), read.ToText());
        Assert.Equal(card.ToMarkdown(), read.ToMarkdown());
        Assert.Equal(card.ToCsv(), read.ToCsv());
        Assert.Equal(card.ToExplanation(), read.ToExplanation());
        Assert.All(card.Dimensions, d => Assert.Equal(card.ToExplanation(d.Id), read.ToExplanation(d.Id)));
    }

    [Fact]
    public void A_random_scorecard_reads_back_as_it_was_written() => RandomDossiers.Any.Holds(
        dossier =>
        {
            var card = dossier.Score();

            var read = ScorecardFile.Parse(card.ToSnapshot()).ValueOrThrow();

            Assert.Equal(card.ToJson(), read.ToJson());
            Assert.Equal(card.ToText(), read.ToText());
        },
        iter: 30);

    [Fact]
    public void A_random_scorecard_is_written_as_its_metadata_writes_it()
    {
        var metadata = new ScorecardJsonContext(ScorecardJsonContext.Default.Options.Readable());
        RandomDossiers.Any.Holds(
            dossier =>
            {
                var card = dossier.Score();

                Assert.Equal(JsonSerializer.Serialize(ScorecardForm.Of(card), metadata.ScorecardForm), card.ToJson());
            },
            iter: 30);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\"quoted\", then \\ and\n\nthe end \u0001 \u2028 ü 漢 😀 \n")]
    public void A_text_is_escaped_as_the_serializer_escapes_it(string text)
    {
        JsonSerializerOptions Options(params JsonConverter[] converters)
        {
            var options = new JsonSerializerOptions { WriteIndented = true, Encoder = ReadableJson.Encoder };
            foreach (var converter in converters)
            {
                options.Converters.Add(converter);
            }

            return options;
        }

        string[] texts = ["a", text, "b"];

        Assert.Equal(JsonSerializer.Serialize(texts, Options()), JsonSerializer.Serialize(texts, Options(new TextConverter())));
    }

    [Fact]
    public void A_stream_and_a_reader_give_what_the_text_gives()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Acme.ToJson()));

        Assert.Equal(Acme.ToJson(), ScorecardFile.Read(stream).ValueOrThrow().ToJson());
        Assert.Equal(Acme.ToJson(), ScorecardFile.Read(new StringReader(Acme.ToJson())).ValueOrThrow().ToJson());
        Assert.Equal("SF0002", Assert.Single(ScorecardFile.Load("no-such-card.json").Diagnostics).Code);
    }

    [Fact]
    public void Checking_is_a_call_of_its_own()
    {
        var edited = ScorecardFile.Parse(Acme.ToJson().Replace("\"level\": \"Certified\"", "\"level\": \"None\"", StringComparison.Ordinal))
            .ValueOrThrow();

        Assert.Equal("SF4004", Assert.Single(ScorecardFile.Recompute(edited).Diagnostics).Code);
        Assert.Empty(ScorecardFile.Recompute(Acme).Diagnostics);
        Assert.True(ScorecardFile.Recompute(Acme).ValueOrThrow().IsComputed);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"schema":"scoring-framework/scorecard/v9"}""")]
    public void What_is_no_scorecard_is_refused(string json)
    {
        Assert.Equal("SF4001", Assert.Single(ScorecardFile.Parse(json).Diagnostics).Code);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Scorecard>(json));
    }

    [Theory]
    [InlineData("\"reasoning\":", "\"resoning\":")]
    [InlineData("\"effect\":", "\"efect\":")]
    [InlineData("\"id\": \"Q1\"", "\"id\": null")]
    [InlineData("\"outcome\": \"scored\"", "\"outcome\": 1")]
    public void Damaged_members_are_refused_and_never_a_fault(string member, string damaged)
    {
        var json = Acme.ToJson();

        Assert.Contains(member, json, StringComparison.Ordinal);
        Assert.Equal("SF4001",
            Assert.Single(ScorecardFile.Parse(json.Replace(member, damaged, StringComparison.Ordinal)).Diagnostics).Code);
    }

    [Fact]
    public void Every_member_of_a_scorecard_is_in_its_form() => Assert.Equal(
        typeof(Scorecard).GetProperties()
            .Where(p =>
                p.GetIndexParameters().Length == 0
                && p.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute), false).Length == 0)
            .Select(p => p.Name),
        typeof(ScorecardForm).GetProperties().Select(p => p.Name));
}
