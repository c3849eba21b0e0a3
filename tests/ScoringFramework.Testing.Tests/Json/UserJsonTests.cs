using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ScoringFramework.Yaml;

namespace ScoringFramework.Testing.Tests.Json;

/// <summary>
/// The official forms, written and read by a user's own serializer: reflection or source generation, default or web options.
/// </summary>
public sealed class UserJsonTests
{
    private static readonly Rubric Rubric = Rubric.Define("user", "1.0.0", r => r
        .Level(0, "Weak").Level(5, "Strong")
        .Composite("Q", "Quality", 2, q => q
            .Criterion("A", "Audit")
            .Criterion("B", "Measured", c => c.Measure("defects", "percent", Curve.Points((0, 10), (5, 0)))))
        .Criterion("C", "Cost")).ValueOrThrow();

    private static readonly Scorecard Before = Score(4, 2, "Passed.");

    private static readonly Scorecard After = Score(8.5m, 1, "Passed at once [report].");

    private static readonly Change Step = Change.Between(Before, After);

    private static readonly DiagnosticList Problems = RubricFile.Parse("rubric: r\nversion: 1.0.0\ndimensons: {}\n").Diagnostics;

    public static TheoryData<string> Serializers => ["reflection", "reflection, web", "generated", "generated, web"];

    [Theory]
    [MemberData(nameof(Serializers))]
    public void A_reply_has_the_official_forms_and_reads_back(string serializer)
    {
        var options = OptionsOf(serializer);
        var isWeb = serializer.EndsWith("web", StringComparison.Ordinal);

        var json = JsonSerializer.SerializeToElement(new Reply(After, Step, Problems), options);
        var read = json.Deserialize<Reply>(options)!;

        AssertSame(After.ToJson(), json.GetProperty(isWeb ? "card" : "Card"));
        AssertSame(Step.ToJson(), json.GetProperty(isWeb ? "change" : "Change"));
        AssertSame(Problems.ToJson(), json.GetProperty(isWeb ? "problems" : "Problems"));
        Assert.Equal((false, false), (read.Card.IsComputed, read.Change!.IsComputed));
        Assert.Equal(After.ToText(), read.Card.ToText());
        Assert.Equal(Step.ToText(), read.Change.ToText());
        Assert.Equal(Step.ToMarkdown(), read.Change.ToMarkdown());
        Assert.Equal(Step.ToJson(), read.Change.ToJson());
        Assert.Equal(Problems.ToString(), read.Problems.ToString());
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Models_lists_and_single_diagnostics_do_too(string serializer)
    {
        var options = OptionsOf(serializer);
        var dossier = Subject(4, 2, "Passed.");

        Assert.Equal(Rubric, JsonSerializer.Deserialize<Rubric>(JsonSerializer.Serialize(Rubric, options), options));
        Assert.Equal(dossier, JsonSerializer.Deserialize<Dossier>(JsonSerializer.Serialize(dossier, options), options));
        Assert.Equal(
            Problems[0].ToString(),
            JsonSerializer.Deserialize<Diagnostic>(JsonSerializer.Serialize(Problems[0], options), options)!.ToString());
        Assert.Equal(
            [Before.ToJson(), After.ToJson()],
            JsonSerializer.Deserialize<Scorecard[]>(JsonSerializer.Serialize<Scorecard[]>([Before, After], options), options)!
                .Select(card => card.ToJson()));
    }

    [Theory]
    [InlineData("null", false)]
    [InlineData("{}", true)]
    [InlineData("[]", true)]
    [InlineData("""{"schema":"scoring-framework/change/v1","change":{}}""", true)]
    [InlineData("""{"schema":"scoring-framework/change/v9","change":null}""", true)]
    public void What_is_no_change_is_refused(string json, bool isRefused)
    {
        if (isRefused)
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Change>(json));
            return;
        }

        Assert.Null(JsonSerializer.Deserialize<Change>(json));
    }

    private static JsonSerializerOptions OptionsOf(string serializer) => serializer switch
    {
        "reflection" => new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
        "reflection, web" => new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
        "generated" => UserContext.Default.Options,
        _ => UserWebContext.Default.Options,
    };

    private static Scorecard Score(decimal audit, decimal defects, string because) =>
        new ScoringEngine(Rubric).Score(Subject(audit, defects, because));

    private static Dossier Subject(decimal audit, decimal defects, string because) =>
        Dossier.Define("acme", Rubric, "Acme", new DateOnly(2026, 5, 31), d => d
            .Source("report", "Report", "Auditor", "primary", new PartialDate(2026, 4))
            .Figure("defects", "Few are defective.", "report", "defects", defects, "percent", "B")
            .Evidence("report", "The audit was passed.", "report", "A")
            .Hold("A", audit, because)
            .Decline("C", "Prices are secret.")).ValueOrThrow();

    private static void AssertSame(string official, JsonElement json)
    {
        using var document = JsonDocument.Parse(official);
        Assert.True(JsonElement.DeepEquals(document.RootElement, json), json.ToString());
    }
}
