using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Scoring;

/// <summary>Rubrics and dossiers as JSON: ordered maps as arrays, defaults filled in, includes inlined.</summary>
internal static class ModelJson
{
    private static readonly ModelJsonContext Context = new(WithLists(new(ModelJsonContext.Default.Options)));

    private static readonly JsonTypeInfo<Dossier> CanonicalDossier = (JsonTypeInfo<Dossier>)Canonical().GetTypeInfo(typeof(Dossier));

    /// <summary>Writes a rubric as canonical JSON. It is done once for many dossiers, and its trees name their kinds first, so it is put in order afterwards.</summary>
    public static void Write(Rubric rubric, IBufferWriter<byte> into) =>
        CanonicalJson.Write(JsonSerializer.SerializeToElement(rubric, Context.Rubric), into);

    /// <summary>Writes a dossier as canonical JSON, straight from the model.</summary>
    public static void Write(Dossier dossier, IBufferWriter<byte> into)
    {
        using var writer = new Utf8JsonWriter(into, new() { SkipValidation = true, Encoder = ReadableJson.Encoder, MaxDepth = ScorecardJson.Deepest });
        JsonSerializer.Serialize(writer, dossier, CanonicalDossier);
    }

    /// <exception cref="JsonException">The text is not a rubric's.</exception>
    public static Rubric ReadRubric(JsonElement json) =>
        json.Deserialize(Context.Rubric) ?? throw new JsonException("The rubric is null.");

    /// <exception cref="JsonException">The text is not a dossier's.</exception>
    public static Dossier ReadDossier(JsonElement json) =>
        json.Deserialize(Context.Dossier) ?? throw new JsonException("The dossier is null.");

    // The same model with members in the order of RFC 8785, and with its texts and numbers. Types with a discriminator, which is always written
    // first, would break the order: a dossier has none, and a test compares both ways of writing it.
    private static JsonSerializerOptions Canonical()
    {
        var options = new JsonSerializerOptions(Context.Options)
        {
            TypeInfoResolver = ModelJsonContext.Default.WithAddedModifier(Sort),
            Encoder = ReadableJson.Encoder,
        };
        options.Converters.Insert(0, new CanonicalText());
        options.Converters.Insert(0, new CanonicalDecimal());
        options.Converters.Insert(0, new CanonicalDouble());
        return options;
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

    private static JsonSerializerOptions WithLists(JsonSerializerOptions options)
    {
        JsonConverter[] lists =
        [
            new ValueListConverter<string>(), new ValueListConverter<double>(), new ValueListConverter<Level>(),
            new ValueListConverter<Dimension>(), new ValueListConverter<ChecklistItem>(), new ValueListConverter<CurvePoint>(),
            new ValueListConverter<LookupEntry>(), new ValueListConverter<Cap>(), new ValueListConverter<CapLimit>(),
            new ValueListConverter<Condition>(), new ValueListConverter<Scenario>(), new ValueListConverter<Emphasis>(),
            new ValueListConverter<Position>(), new ValueListConverter<Tier>(), new ValueListConverter<ConfidenceSpread>(),
            new ValueListConverter<Source>(), new ValueListConverter<Evidence>(), new ValueListConverter<Weakness>(),
            new ValueListConverter<HeldScore>(), new ValueListConverter<ChecklistAnswer>(), new ValueListConverter<Reconciliation>(),
            new ValueListConverter<DeclinedFigure>(), new ValueListConverter<Competitor>(), new ValueListConverter<Risk>(),
            new ValueListConverter<Correction>(), new ValueListConverter<Renaming>(), new ValueListConverter<ProfileSection>(),
        ];
        foreach (var list in lists)
        {
            options.Converters.Add(list);
        }

        return options;
    }
}

/// <summary>What the compiler generates for the models, since reflection is not there under Native AOT.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    MaxDepth = ScorecardJson.Deepest,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(ExactDecimal), typeof(DateText), typeof(PeriodText), typeof(KebabCase<FigurePreference>), typeof(KebabCase<AggregationKind>), typeof(KebabCase<MidpointRounding>),
        typeof(KebabCase<MissingRule>), typeof(KebabCase<Confidence>), typeof(KebabCase<AgeUnit>), typeof(KebabCase<Comparison>),
        typeof(KebabCase<DossierStatus>), typeof(KebabCase<Weakness>), typeof(KebabCase<MetricBound>), typeof(KebabCase<Basis>),
        typeof(KebabCase<Answer>), typeof(KebabCase<Threat>),
    ])]
[JsonSerializable(typeof(Rubric))]
[JsonSerializable(typeof(Dossier))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
