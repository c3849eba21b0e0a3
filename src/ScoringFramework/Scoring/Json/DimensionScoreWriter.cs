using System.Text.Json;

namespace ScoringFramework.Scoring;

/// <summary>
/// Writes a scorecard's dimensions, two thirds of its JSON, member by member: the members that the generated metadata has, in its order,
/// without its cost for each of them. A test compares both.
/// </summary>
internal sealed class DimensionScoreWriter(JsonSerializerOptions options) : WriteOnlyConverter<DimensionScore>
{
    private readonly ReasoningWriter reasonings = new(options);
    private readonly MemberWriter<ConfidenceReason> confidenceReasons = new(options);
    private readonly MemberWriter<Need> needs = new(options);
    private readonly MemberWriter<NoScoreReason> reasons = new(options);
    private readonly MemberWriter<Outcome> outcomes = new(options);
    private readonly MemberWriter<DimensionKind> kinds = new(options);
    private readonly MemberWriter<Confidence> confidences = new(options);
    private readonly MemberWriter<Basis> bases = new(options);
    private readonly MemberWriter<string> texts = new(options);
    private readonly MemberWriter<double> doubles = new(options);
    private readonly MemberWriter<decimal> decimals = new(options);

    public override void Write(Utf8JsonWriter writer, DimensionScore value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        texts.Write(writer, Names.Id, value.Id);
        texts.WriteOrNull(writer, Names.Parent, value.Parent);
        texts.Write(writer, Names.Title, value.Title);
        kinds.Write(writer, Names.Kind, value.Kind);
        outcomes.Write(writer, Names.Outcome, value.Outcome);
        decimals.WriteOrNull(writer, Names.Score, value.Score);
        doubles.WriteOrNull(writer, Names.Unrounded, value.Unrounded);
        doubles.Write(writer, Names.Weight, value.Weight);
        doubles.Write(writer, Names.LocalShare, value.LocalShare);
        doubles.Write(writer, Names.EffectiveWeight, value.EffectiveWeight);
        decimals.WriteOrNull(writer, Names.Contribution, value.Contribution);
        decimals.WriteOrNull(writer, Names.Upside, value.Upside);
        confidences.WriteOrNull(writer, Names.Confidence, value.Confidence);
        confidenceReasons.Write(writer, Names.ConfidenceReasons, value.ConfidenceReasons);
        doubles.WriteOrNull(writer, Names.Completeness, value.Completeness);
        texts.WriteOrNull(writer, Names.Level, value.Level);
        bases.WriteOrNull(writer, Names.Basis, value.Basis);
        writer.WriteBoolean(Names.Override, value.Override);
        if (value.Replaced is { } replaced)
        {
            decimals.Write(writer, Names.Replaced, replaced);
        }

        texts.WriteOrNull(writer, Names.Because, value.Because);
        reasons.WriteOrNull(writer, Names.Reason, value.Reason);
        needs.Write(writer, Names.Needs, value.Needs);
        writer.WritePropertyName(Names.Reasoning);
        reasonings.Write(writer, value.Reasoning, options);
        texts.Write(writer, Names.Evidence, value.Evidence);
        texts.Write(writer, Names.CounterEvidence, value.CounterEvidence);
        writer.WriteEndObject();
    }

    private static class Names
    {
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Parent = JsonEncodedText.Encode("parent");
        public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
        public static readonly JsonEncodedText Outcome = JsonEncodedText.Encode("outcome");
        public static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
        public static readonly JsonEncodedText Unrounded = JsonEncodedText.Encode("unrounded");
        public static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight");
        public static readonly JsonEncodedText LocalShare = JsonEncodedText.Encode("localShare");
        public static readonly JsonEncodedText EffectiveWeight = JsonEncodedText.Encode("effectiveWeight");
        public static readonly JsonEncodedText Contribution = JsonEncodedText.Encode("contribution");
        public static readonly JsonEncodedText Upside = JsonEncodedText.Encode("upside");
        public static readonly JsonEncodedText Confidence = JsonEncodedText.Encode("confidence");
        public static readonly JsonEncodedText ConfidenceReasons = JsonEncodedText.Encode("confidenceReasons");
        public static readonly JsonEncodedText Completeness = JsonEncodedText.Encode("completeness");
        public static readonly JsonEncodedText Level = JsonEncodedText.Encode("level");
        public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
        public static readonly JsonEncodedText Override = JsonEncodedText.Encode("override");
        public static readonly JsonEncodedText Replaced = JsonEncodedText.Encode("replaced");
        public static readonly JsonEncodedText Because = JsonEncodedText.Encode("because");
        public static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
        public static readonly JsonEncodedText Needs = JsonEncodedText.Encode("needs");
        public static readonly JsonEncodedText Reasoning = JsonEncodedText.Encode("reasoning");
        public static readonly JsonEncodedText Evidence = JsonEncodedText.Encode("evidence");
        public static readonly JsonEncodedText CounterEvidence = JsonEncodedText.Encode("counterEvidence");
    }
}
