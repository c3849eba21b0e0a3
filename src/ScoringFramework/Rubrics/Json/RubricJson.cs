using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Rubrics;

/// <summary>Rubrics as JSON: ordered maps as arrays, defaults filled in.</summary>
internal static class RubricJson
{
    private static readonly JsonSerializerOptions Options =
        RequiredMembers.Of(WithLists(new(RubricJsonContext.Default.Options)), RubricJsonContext.Default);

    private static readonly JsonTypeInfo<RubricForm> Form = (JsonTypeInfo<RubricForm>)Options.GetTypeInfo(typeof(RubricForm));

    /// <summary>The rubric as canonical JSON: what its content hash is of.</summary>
    public static string Canonical(Rubric rubric) => CanonicalJson.Of(Element(rubric));

    /// <summary>
    /// Writes the same. It is done once for many dossiers, and a tree's dimensions name their kinds first, so it is put in order
    /// afterwards.
    /// </summary>
    public static void Write(Rubric rubric, IBufferWriter<byte> into) => CanonicalJson.Write(Element(rubric), into);

    /// <summary>The rubric, not checked yet.</summary>
    /// <exception cref="JsonException">The JSON is not a rubric's.</exception>
    public static Rubric Read(JsonElement json)
    {
        RubricForm? form = json.Deserialize(Form);
        return form?.ToRubric() ?? throw new JsonException("The rubric is null.");
    }

    /// <summary>The rubric, not checked yet.</summary>
    /// <exception cref="JsonException">The JSON is not a rubric's.</exception>
    public static Rubric Read(ReadOnlySpan<byte> json)
    {
        RubricForm? form = JsonSerializer.Deserialize(json, Form);
        return form?.ToRubric() ?? throw new JsonException("The rubric is null.");
    }

    /// <summary>The rubric, checked as a file is.</summary>
    /// <exception cref="JsonException">The JSON is not a rubric's.</exception>
    /// <param name="json">The JSON.</param>
    /// <param name="curves">The custom curves that the rubric may name; null for none.</param>
    public static LoadResult<Rubric> Load(JsonElement json, IEnumerable<CustomCurve>? curves = null)
    {
        var rubric = Read(json).With(curves);
        return new(rubric, new(RubricValidator.Check(rubric).UpToAHundredErrors()));
    }

    private static JsonElement Element(Rubric rubric) => JsonSerializer.SerializeToElement(RubricForm.Of(rubric), Form);

    /// <summary>Adds the lists that a rubric's parts hold.</summary>
    public static JsonSerializerOptions WithLists(JsonSerializerOptions options)
    {
        return options.With(
        [
            new ValueListConverter<string>(), new ValueListConverter<double>(), new ValueListConverter<Level>(),
            new ValueListConverter<Dimension>(), new ValueListConverter<ChecklistItem>(), new ValueListConverter<CurvePoint>(),
            new ValueListConverter<LookupEntry>(), new ValueListConverter<Cap>(), new ValueListConverter<CapLimit>(),
            new ValueListConverter<Condition>(), new ValueListConverter<Scenario>(), new ValueListConverter<Emphasis>(),
            new ValueListConverter<Position>(), new ValueListConverter<Tier>(), new ValueListConverter<ConfidenceSpread>(),
            new ValueListConverter<Renaming>(), new ValueListConverter<decimal>(), new ValueListConverter<ConditionList>(),
            new ValueListConverter<LevelTableCell>(), new ValueListConverter<Variant>(), new ValueListConverter<VariantWeight>(),
        ]);
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
        typeof(KebabCase<FigurePreference>), typeof(KebabCase<NotApplicableRule>), typeof(KebabCase<RoundingDirection>),
            typeof(KebabCase<RatingCombination>),
        typeof(KebabCase<FigureTake>),
        typeof(KebabCase<Confidence>), typeof(KebabCase<AgeUnit>), typeof(KebabCase<Comparison>), typeof(KebabCase<Better>),
        typeof(KebabCase<CohortRule>),
    ])]
[JsonSerializable(typeof(RubricForm))]
internal sealed partial class RubricJsonContext : JsonSerializerContext;
