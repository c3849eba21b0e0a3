using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Rubrics and dossiers as JSON: ordered maps as arrays, defaults filled in, includes inlined.</summary>
internal static class ModelJson
{
    private static readonly ModelJsonContext Context = new(WithLists(new(ModelJsonContext.Default.Options)));

    public static string Write(Rubric rubric) => CanonicalJson.Of(JsonSerializer.SerializeToElement(rubric, Context.Rubric));

    public static string Write(Dossier dossier) => CanonicalJson.Of(JsonSerializer.SerializeToElement(dossier, Context.Dossier));

    /// <exception cref="JsonException">The text is not a rubric's.</exception>
    public static Rubric ReadRubric(JsonElement json) =>
        json.Deserialize(Context.Rubric) ?? throw new JsonException("The rubric is null.");

    /// <exception cref="JsonException">The text is not a dossier's.</exception>
    public static Dossier ReadDossier(JsonElement json) =>
        json.Deserialize(Context.Dossier) ?? throw new JsonException("The dossier is null.");

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
