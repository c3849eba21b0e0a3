using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>
/// Reads a scorecard as its JSON has it, without computing a number. What the JSON says once is put back where the scorecard has it: the
/// scale, the rounding, the aggregations and the caps are the method's, a reasoning's facts its dimension's.
/// </summary>
internal static class ScorecardReading
{
    private static readonly ScorecardJsonContext Context = new(
        WithLists(new(ScorecardJsonContext.Default.Options) { RespectNullableAnnotations = true }));

    /// <exception cref="JsonException">The JSON is not a scorecard with its method.</exception>
    public static Scorecard Read(JsonElement json)
    {
        ScorecardForm form = json.Deserialize(Context.ScorecardForm) ?? throw new JsonException("Expected a scorecard, and found null.");
        if (form.Schema != ScorecardFile.Form)
        {
            throw new JsonException($"Expected a scorecard of schema '{ScorecardFile.Form}', and found '{Quote.Short(form.Schema)}'.");
        }

        if (json.Member("method") is not { ValueKind: JsonValueKind.Object } method)
        {
            throw new JsonException("Expected a scorecard with its method, which has the scale of its scores.");
        }

        var inputs = json.Member("inputs") is { ValueKind: not JsonValueKind.Null } written ? CanonicalModel.OfAny(written) : null;
        var card = Of(form, RubricJson.Read(method));
        return card with
        {
            Dossier = card.Dossier with
            {
                Analyst = json.Member("inputs")?.Text("analyst"),
                Reviewer = json.Member("inputs")?.Text("reviewer"),
            },
            Parts = card.Parts with { Method = CanonicalModel.OfAny(method), Inputs = inputs },
        };
    }

    private static Scorecard Of(ScorecardForm form, Rubric rubric)
    {
        var dimensions = new ReadDimensions(form, rubric);
        return new()
        {
            IsComputed = false,
            Schema = form.Schema,
            Engine = form.Engine,
            Subject = form.Subject,
            Rubric = form.Rubric with { Disclaimer = rubric.Disclaimer },
            Dossier = form.Dossier,
            Headline = form.Headline with { Aggregation = rubric.Aggregation, Score = rubric.Rounding.Shown(form.Headline.Score) },
            Dimensions = form.Dimensions.Select(dimensions.Whole).ToValueList(),
            Ledger = form.Ledger,
            Caps = form.Caps.Select(c => c with
            {
                Cap = (c.IsFloor ? rubric.Floors : rubric.Caps).FirstOrDefault(cap => cap.Id == c.Id)
                    ?? throw new JsonException($"The method has no cap '{Quote.Short(c.Id)}'."),
                Decimals = rubric.Rounding.Decimals,
            }).ToValueList(),
            Lifts = form.Lifts.Select(l => l with
            {
                Replaced = rubric.Rounding.Shown(l.Replaced),
                Held = rubric.Rounding.Shown(l.Held),
                Difference = rubric.Rounding.Shown(l.Difference),
                Decimals = rubric.Rounding.Decimals,
            }).ToValueList(),
            Scenarios = form.Scenarios,
            Expected = form.Expected,
            Layers = form.Layers,
            Evidence = form.Evidence,
            Sources = form.Sources,
            Declines = form.Declines,
            Corrections = form.Corrections,
            Diagnostics = form.Diagnostics,
            Vector = form.Vector,
            Scale = rubric.Scale,
            Better = rubric.Better,
            RanksTogether = rubric.RanksTogether,
            Rounding = rubric.Rounding,
        };
    }

    private static JsonSerializerOptions WithLists(JsonSerializerOptions options)
    {
        JsonConverter[] lists =
        [
            new ValueListConverter<string>(), new ValueListConverter<double>(), new ValueListConverter<DimensionScore>(),
            new ValueListConverter<LedgerLine>(), new ValueListConverter<CapResult>(), new ValueListConverter<Lift>(),
            new ValueListConverter<ScenarioResult>(), new ValueListConverter<EvidenceEntry>(),
            new ValueListConverter<SourceEntry>(), new ValueListConverter<DeclinedFigure>(), new ValueListConverter<Correction>(),
            new ValueListConverter<DiagnosticEntry>(), new ValueListConverter<ConfidenceReason>(), new ValueListConverter<Need>(),
            new ValueListConverter<ReasoningNote>(), new ValueListConverter<Condition>(), new ValueListConverter<CitedFigure>(),
                new ValueListConverter<GivenRating>(),
            new ValueListConverter<UncountedEvidence>(), new ValueListConverter<FigureReading>(), new ValueListConverter<Weakness>(),
        ];
        foreach (var list in lists)
        {
            options.Converters.Add(list);
        }

        return options;
    }
}
