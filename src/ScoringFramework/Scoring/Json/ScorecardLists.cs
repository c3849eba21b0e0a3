using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>The lists of a scorecard, read and written item by item: as collections of any kind they cost more.</summary>
internal static class ScorecardLists
{
    /// <summary>Adds their converters, which options can share.</summary>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        return options.With(
        [
            new ValueListConverter<string>(), new ValueListConverter<double>(), new ValueListConverter<DimensionScore>(),
            new ValueListConverter<LedgerLine>(), new ValueListConverter<CapResult>(), new ValueListConverter<Lift>(),
            new ValueListConverter<ScenarioResult>(), new ValueListConverter<EvidenceEntry>(), new ValueListConverter<SourceEntry>(),
            new ValueListConverter<DeclinedFigure>(), new ValueListConverter<Correction>(), new ValueListConverter<DiagnosticEntry>(),
            new ValueListConverter<ConfidenceReason>(), new ValueListConverter<Need>(), new ValueListConverter<ReasoningNote>(),
            new ValueListConverter<Condition>(), new ValueListConverter<CitedFigure>(), new ValueListConverter<GivenRating>(),
            new ValueListConverter<UncountedEvidence>(), new ValueListConverter<FigureReading>(), new ValueListConverter<Weakness>(),
        ]);
    }
}
