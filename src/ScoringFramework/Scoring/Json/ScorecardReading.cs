using System.Text.Json;

namespace ScoringFramework.Scoring;

/// <summary>
/// Reads a scorecard as its JSON has it, without computing a number. What the JSON says once is put back where the scorecard has it: the
/// scale, the rounding, the aggregations and the caps are the method's, a reasoning's facts its dimension's.
/// </summary>
internal static class ScorecardReading
{
    private static readonly ScorecardJsonContext Context = new(
        ScorecardLists.AddTo(new(ScorecardJsonContext.Default.Options) { RespectNullableAnnotations = true }));

    /// <exception cref="JsonException">The JSON is not a scorecard with its method.</exception>
    public static Scorecard Read(ReadOnlySpan<byte> json)
    {
        ScorecardForm form = JsonSerializer.Deserialize(json, Context.ScorecardForm)
            ?? throw new JsonException("Expected a scorecard, and found null.");
        if (form.Schema != ScorecardFile.Form)
        {
            throw new JsonException($"Expected a scorecard of schema '{ScorecardFile.Form}', and found '{Quote.Short(form.Schema)}'.");
        }

        if (form.Method is not { IsObject: true } method)
        {
            throw new JsonException("Expected a scorecard with its method, which has the scale of its scores.");
        }

        var inputs = form.Inputs is { } place ? CanonicalModel.OfAny(json[place.Place]) : null;
        var card = Of(form, RubricJson.Read(json[method.Place]), inputs);
        return card with { Parts = card.Parts with { Method = CanonicalModel.OfAny(json[method.Place]), Inputs = inputs } };
    }

    private static Scorecard Of(ScorecardForm form, Rubric rubric, CanonicalModel? inputs)
    {
        var dimensions = new ReadDimensions(form, rubric);
        return new()
        {
            IsComputed = false,
            Parts = new() { Dimensions = new(new object(), _ => form.Dimensions.Select(dimensions.Whole).ToValueList()) },
            Schema = form.Schema,
            Engine = form.Engine,
            Subject = form.Subject,
            Rubric = form.Rubric with { Disclaimer = rubric.Disclaimer },
            Dossier = form.Dossier.With(InputsOf(inputs, "analyst"), InputsOf(inputs, "reviewer")),
            Headline = form.Headline with { Aggregation = rubric.Aggregation, Score = rubric.Rounding.Shown(form.Headline.Score) },
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
                IsLessBetter = rubric.Better == Better.Lower,
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

    // The inputs are not read for it until somebody asks.
    private static Late<string?> InputsOf(CanonicalModel? inputs, string member) => new(new object(), _ =>
    {
        if (inputs is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(inputs.Utf8.Value, new() { MaxDepth = ReadableJson.Deepest });
        return document.RootElement.Text(member);
    });
}
