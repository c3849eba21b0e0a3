using System.Text.Json;

namespace ScoringFramework.Reporting.Supposing;

/// <summary>
/// What a subject's criteria have, for <c>arithmetic.js</c>: an array of outcome, place and confidence for each criterion, in the order of
/// the rubric.
/// </summary>
internal static class SubjectForm
{
    public static void Write(Utf8JsonWriter json, Scorecard card)
    {
        json.WriteStartArray();
        foreach (var d in card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion))
        {
            json.WriteStartArray();
            json.WriteNumberValue((int)d.Outcome);
            if (d.Outcome == Outcome.Scored)
            {
                json.WriteNumberValue(Place(d));
                if (d.Confidence is { } confidence)
                {
                    json.WriteNumberValue((int)confidence + 1);
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // The criterion's place has no noise, and its score may have that of one multiplication.
    private static double Place(DimensionScore d) =>
        Noise.Drop((d.Unrounded!.Value - (double)d.Scale.Min) / (double)d.Scale.Span);
}
