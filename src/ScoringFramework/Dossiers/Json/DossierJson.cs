using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Dossiers;

/// <summary>Dossiers as JSON: ordered maps as arrays, defaults filled in, includes inlined.</summary>
internal static class DossierJson
{
    /// <summary>The member in which a dossier on its own has its rubric.</summary>
    public const string Rubric = "rubric";

    private static readonly JsonSerializerOptions Options =
        RequiredMembers.Of(WithLists(new(DossierJsonContext.Default.Options)), DossierJsonContext.Default);

    private static readonly JsonTypeInfo<DossierForm> Form = (JsonTypeInfo<DossierForm>)Options.GetTypeInfo(typeof(DossierForm));

    private static readonly JsonTypeInfo<DossierForm> CanonicalForm =
        (JsonTypeInfo<DossierForm>)CanonicalOptions.Of(Options, DossierJsonContext.Default).GetTypeInfo(typeof(DossierForm));

    /// <summary>Writes the dossier without its rubric as canonical JSON, straight from the model: what its content hash is of.</summary>
    public static void Write(Dossier dossier, IBufferWriter<byte> into)
    {
        using var writer = new Utf8JsonWriter(into, CanonicalOptions.Writing);
        JsonSerializer.Serialize(writer, DossierForm.Of(dossier), CanonicalForm);
    }

    /// <summary>The same as text.</summary>
    public static string Canonical(Dossier dossier)
    {
        var into = new ArrayBufferWriter<byte>();
        Write(dossier, into);
        return Encoding.UTF8.GetString(into.WrittenSpan);
    }

    /// <summary>The dossier with its rubric, which reads back alone.</summary>
    public static string WithRubric(Dossier dossier)
    {
        var inputs = Canonical(dossier);
        return $"{{\"{Rubric}\":{RubricJson.Canonical(dossier.Rubric)},{inputs[1..]}";
    }

    /// <summary>The dossier, not checked yet, from JSON without a rubric.</summary>
    /// <exception cref="JsonException">The JSON is not a dossier's.</exception>
    public static Dossier Read(JsonElement json, Rubric rubric)
    {
        DossierForm? form = json.Deserialize(Form);
        return form?.ToDossier(rubric) ?? throw new JsonException("The dossier is null.");
    }

    /// <summary>The dossier, checked as a file is, from JSON with or without a rubric.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="given">A rubric instead of the one in the JSON; or null.</param>
    /// <exception cref="JsonException">The JSON is not a dossier's, or there is no rubric.</exception>
    public static LoadResult<Dossier> Load(JsonElement json, Rubric? given = null)
    {
        var carried = json.Member(Rubric);
        var rubric = given ?? (carried is { } own
            ? RubricJson.Read(own)
            : throw new JsonException("The dossier has no member 'rubric', and no rubric was given."));
        var dossier = carried is null ? Read(json, rubric) : ReadWithoutRubric(json, rubric);
        var ofRubric = given is null ? RubricValidator.Check(rubric) : [];
        return new(dossier, new(ofRubric.Concat(DossierValidator.Check(dossier)).UpToAHundredErrors()));
    }

    private static Dossier ReadWithoutRubric(JsonElement json, Rubric rubric)
    {
        var rest = json.EnumerateObject().Where(m => m.Name != Rubric).Select(m => $"{CanonicalJson.Text(m.Name)}:{m.Value.GetRawText()}");
        using var inputs = JsonDocument.Parse($"{{{string.Join(',', rest)}}}", new() { MaxDepth = ReadableJson.Deepest });
        return Read(inputs.RootElement, rubric);
    }

    private static JsonSerializerOptions WithLists(JsonSerializerOptions options)
    {
        return options.With(
        [
            new ValueListConverter<string>(), new ValueListConverter<Source>(), new ValueListConverter<Evidence>(),
            new ValueListConverter<Weakness>(), new ValueListConverter<Rater>(), new ValueListConverter<Rating>(),
            new ValueListConverter<HeldScore>(), new ValueListConverter<ChecklistAnswer>(), new ValueListConverter<Reconciliation>(),
            new ValueListConverter<DeclinedFigure>(), new ValueListConverter<Competitor>(), new ValueListConverter<Risk>(),
            new ValueListConverter<Correction>(), new ValueListConverter<ProfileSection>(),
            new ValueListConverter<CohortFigures>(), new ValueListConverter<decimal>(),
        ]);
    }
}

/// <summary>What the compiler generates for dossiers, since reflection is not there under Native AOT.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    MaxDepth = ReadableJson.Deepest,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(ExactDecimal), typeof(PeriodText), typeof(KebabCase<Confidence>), typeof(KebabCase<DossierStatus>),
        typeof(KebabCase<Weakness>),
        typeof(KebabCase<MetricBound>), typeof(KebabCase<Basis>), typeof(KebabCase<Answer>), typeof(KebabCase<RaterKind>),
            typeof(KebabCase<Threat>),
    ])]
[JsonSerializable(typeof(DossierForm))]
internal sealed partial class DossierJsonContext : JsonSerializerContext;
