using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>Changes as JSON, form <c>scoring-framework/change/v1</c>: the same bytes everywhere.</summary>
internal static class ChangeJson
{
    private const string Form = "scoring-framework/change/v1";

    private static readonly ChangeJsonContext Reading =
        new(WithLists(new(ChangeJsonContext.Default.Options) { RespectNullableAnnotations = true }));

    private static readonly ChangeJsonContext Context = new(ChangeJsonContext.Default.Options.Readable());

    /// <summary>One change as an object, indented by two spaces, no end of line at the end.</summary>
    public static string Write(Change change) => JsonWriting.Text(writer => Write(writer, change));

    /// <summary>
    /// Several subjects' changes as an object of form <c>scoring-framework/changes/v1</c>, formed like <see cref="Write(Change)"/>.
    /// </summary>
    /// <param name="set">The changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static string Write(ChangeSet set) => JsonWriting.Text(writer => Write(writer, set));

    public static void Write(Utf8JsonWriter writer, Change change) =>
        JsonSerializer.Serialize(writer, new(Form, ChangeForm.Of(change)), Context.ReportedChange);

    public static void Write(Utf8JsonWriter writer, ChangeSet set) =>
        JsonSerializer.Serialize(
            writer, new("scoring-framework/changes/v1", set.Changes.Select(ChangeForm.Of).ToValueList(), set.Added, set.Removed),
            Context.ReportedChangeSet);

    /// <exception cref="JsonException">The JSON is not a change.</exception>
    public static Change Read(ref Utf8JsonReader reader)
    {
        ReportedChange read = JsonSerializer.Deserialize(ref reader, Reading.ReportedChange)
            ?? throw new JsonException("Expected a change, and found null.");
        return read.Schema == Form && read.Change is { } change
            ? change.ToChange()
            : throw new JsonException($"Expected a change of schema '{Form}', and found '{Quote.Short(read.Schema ?? "")}'.");
    }

    private static JsonSerializerOptions WithLists(JsonSerializerOptions options)
    {
        return options.With(
        [
            new ValueListConverter<string>(), new ValueListConverter<double>(),
            new ValueListConverter<ChangePart>(), new ValueListConverter<ChangeEvent>(),
            new ValueListConverter<Renaming>(), new ValueListConverter<EvidenceChange>(), new ValueListConverter<FieldChange>(),
            new ValueListConverter<ChangeReason>(), new ValueListConverter<DimensionResult>(), new ValueListConverter<DimensionWeight>(),
            new ValueListConverter<DimensionPlace>(), new ValueListConverter<CapLimit>(), new ValueListConverter<Condition>(),
            new ValueListConverter<UncountedEvidence>(), new ValueListConverter<CitedFigure>(), new ValueListConverter<GivenRating>(),
                new ValueListConverter<ChangeForm>(),
            new ValueListConverter<SubjectIdentity>(),
        ]);
    }
}

/// <summary>A change as the JSON form has it.</summary>
internal sealed record ReportedChange(string Schema, ChangeForm Change);

/// <summary>A set of changes as the JSON form has it.</summary>
internal sealed record ReportedChangeSet(
    string Schema, ValueList<ChangeForm> Changes, ValueList<SubjectIdentity> Added, ValueList<SubjectIdentity> Removed);

/// <summary>What the compiler generates for the JSON form. Values keep all their digits, so they sum.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(ShortestDecimal), typeof(KebabCase<Outcome>), typeof(KebabCase<DossierStatus>), typeof(KebabCase<CauseKind>),
        typeof(KebabCase<EventKind>), typeof(KebabCase<EvidenceChangeKind>), typeof(KebabCase<ChangeMethodKind>),
        typeof(KebabCase<ChangeValueKind>), typeof(KebabCase<ChangeReasonKind>), typeof(KebabCase<EvidenceField>),
        typeof(KebabCase<Confidence>),
        typeof(KebabCase<Weakness>), typeof(KebabCase<ConfidenceReasonKind>), typeof(KebabCase<NeedKind>), typeof(KebabCase<NoScoreKind>),
        typeof(KebabCase<UncountedKind>), typeof(KebabCase<ScoreOriginKind>), typeof(KebabCase<OverriddenScore>),
        typeof(KebabCase<ScoreEffectKind>),
        typeof(KebabCase<ReasoningNoteKind>), typeof(KebabCase<SetAsideReason>), typeof(KebabCase<MetricBound>), typeof(KebabCase<AgeUnit>),
        typeof(KebabCase<AggregationKind>),
        typeof(KebabCase<Comparison>), typeof(KebabCase<MidpointRounding>), typeof(KebabCase<FigureTake>), typeof(KebabCase<RaterKind>),
            typeof(KebabCase<RatingCombination>),
    ])]
[JsonSerializable(typeof(ReportedChange))]
[JsonSerializable(typeof(ReportedChangeSet))]
internal sealed partial class ChangeJsonContext : JsonSerializerContext;
