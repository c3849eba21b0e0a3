using System.Text.Json;

namespace ScoringFramework.Scoring;

/// <summary>Writes the reasoning of a dimension as <see cref="DimensionScoreWriter"/> writes the dimension.</summary>
internal sealed class ReasoningWriter(JsonSerializerOptions options) : WriteOnlyConverter<ReasoningSnapshot>
{
    private static readonly JsonEncodedText Origin = JsonEncodedText.Encode("origin");
    private static readonly JsonEncodedText Effect = JsonEncodedText.Encode("effect");
    private static readonly JsonEncodedText Notes = JsonEncodedText.Encode("notes");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");

    private readonly MemberWriter<ScoreOrigin> origins = new(options);
    private readonly MemberWriter<ScoreEffect> effects = new(options);
    private readonly MemberWriter<ReasoningNote> notes = new(options);
    private readonly MemberWriter<string> texts = new(options);

    public override void Write(Utf8JsonWriter writer, ReasoningSnapshot value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        origins.WriteOrNull(writer, Origin, value.Origin);
        effects.Write(writer, Effect, value.Effect);
        notes.Write(writer, Notes, value.Notes);
        texts.Write(writer, Text, value.Text);
        writer.WriteEndObject();
    }
}
