using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>Rubrics as JSON: ordered maps as arrays, defaults filled in.</summary>
internal static class RubricJson
{
    private static readonly RubricJsonContext Context = new(WithLists(new(RubricJsonContext.Default.Options)));

    /// <summary>The rubric as canonical JSON: what its content hash is of.</summary>
    public static string Canonical(Rubric rubric) => CanonicalJson.Of(JsonSerializer.SerializeToElement(RubricForm.Of(rubric), Context.RubricForm));

    /// <summary>The rubric, not checked yet.</summary>
    /// <exception cref="JsonException">The JSON is not a rubric's.</exception>
    public static Rubric Read(JsonElement json) =>
        (json.Deserialize<RubricForm>(Context.RubricForm) ?? throw new JsonException("The rubric is null.")).ToRubric();

    /// <summary>The rubric, checked as a file is.</summary>
    /// <exception cref="JsonException">The JSON is not a rubric's.</exception>
    public static LoadResult<Rubric> Load(JsonElement json)
    {
        var rubric = Read(json);
        return new(rubric, new(RubricValidator.Check(rubric).UpToAHundredErrors()));
    }

    /// <summary>Adds the lists that a rubric's parts hold.</summary>
    public static JsonSerializerOptions WithLists(JsonSerializerOptions options)
    {
        JsonConverter[] lists =
        [
            new ValueListConverter<string>(), new ValueListConverter<double>(), new ValueListConverter<Level>(),
            new ValueListConverter<Dimension>(), new ValueListConverter<ChecklistItem>(), new ValueListConverter<CurvePoint>(),
            new ValueListConverter<LookupEntry>(), new ValueListConverter<Cap>(), new ValueListConverter<CapLimit>(),
            new ValueListConverter<Condition>(), new ValueListConverter<Scenario>(), new ValueListConverter<Emphasis>(),
            new ValueListConverter<Position>(), new ValueListConverter<Tier>(), new ValueListConverter<ConfidenceSpread>(),
            new ValueListConverter<Renaming>(),
        ];
        foreach (var list in lists)
        {
            options.Converters.Add(list);
        }

        return options;
    }
}

/// <summary>What the compiler generates for rubrics, since reflection is not there under Native AOT.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    MaxDepth = ReadableJson.Deepest,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(ExactDecimal), typeof(KebabCase<AggregationKind>), typeof(KebabCase<MidpointRounding>), typeof(KebabCase<MissingRule>),
        typeof(KebabCase<FigurePreference>), typeof(KebabCase<Confidence>), typeof(KebabCase<AgeUnit>), typeof(KebabCase<Comparison>),
    ])]
[JsonSerializable(typeof(RubricForm))]
internal sealed partial class RubricJsonContext : JsonSerializerContext;
