using System.Text.Json;

namespace ScoringFramework.Scoring;

/// <summary>Writes a scorecard's evidence as <see cref="DimensionScoreWriter"/> writes its dimensions.</summary>
internal sealed class EvidenceEntryWriter(JsonSerializerOptions options) : WriteOnlyConverter<EvidenceEntry>
{
    private readonly MemberWriter<string> texts = new(options);
    private readonly MemberWriter<PartialDate> dates = new(options);
    private readonly MemberWriter<Figure> figures = new(options);
    private readonly MemberWriter<FigureUse> uses = new(options);
    private readonly MemberWriter<FigureReading> readings = new(options);
    private readonly MemberWriter<Weakness> weaknesses = new(options);

    public override void Write(Utf8JsonWriter writer, EvidenceEntry value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        texts.Write(writer, Names.Id, value.Id);
        texts.Write(writer, Names.Claim, value.Claim);
        texts.Write(writer, Names.Source, value.Source);
        texts.WriteOrNull(writer, Names.Locator, value.Locator);
        dates.WriteOrNull(writer, Names.Observed, value.Observed);
        figures.WriteOrNull(writer, Names.Figure, value.Figure);
        uses.Write(writer, Names.Use, value.Use);
        readings.Write(writer, Names.Readings, value.Readings);
        texts.Write(writer, Names.Supports, value.Supports);
        texts.Write(writer, Names.Contradicts, value.Contradicts);
        weaknesses.Write(writer, Names.WeakenedBy, value.WeakenedBy);
        writer.WriteEndObject();
    }

    private static class Names
    {
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Claim = JsonEncodedText.Encode("claim");
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
        public static readonly JsonEncodedText Locator = JsonEncodedText.Encode("locator");
        public static readonly JsonEncodedText Observed = JsonEncodedText.Encode("observed");
        public static readonly JsonEncodedText Figure = JsonEncodedText.Encode("figure");
        public static readonly JsonEncodedText Use = JsonEncodedText.Encode("use");
        public static readonly JsonEncodedText Readings = JsonEncodedText.Encode("readings");
        public static readonly JsonEncodedText Supports = JsonEncodedText.Encode("supports");
        public static readonly JsonEncodedText Contradicts = JsonEncodedText.Encode("contradicts");
        public static readonly JsonEncodedText WeakenedBy = JsonEncodedText.Encode("weakenedBy");
    }
}
