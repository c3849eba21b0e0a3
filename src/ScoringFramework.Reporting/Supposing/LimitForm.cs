using System.Text.Json;

namespace ScoringFramework.Reporting.Supposing;

/// <summary>Caps and floors for <c>arithmetic.js</c>, in the order in which they apply.</summary>
internal static class LimitForm
{
    public static void Write(Utf8JsonWriter json, CompiledCaps caps)
    {
        if (caps.All.Length == 0)
        {
            return;
        }

        json.WriteStartArray("caps");
        foreach (var (cap, isLate) in caps.All.Zip(caps.IsLate))
        {
            json.WriteStartObject();
            json.WriteString("id", cap.Id);
            json.WriteBoolean("floor", cap.IsFloor);
            json.WriteBoolean("late", isLate);
            json.WriteStartArray("any");
            foreach (var list in cap.Any)
            {
                json.WriteStartArray();
                Conditions(json, list);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            if (cap.Some is { } some)
            {
                json.WriteNumber("least", some.AtLeast);
                json.WriteStartArray("some");
                Conditions(json, some.Of);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("limits");
        foreach (var limit in caps.Limits)
        {
            json.WriteStartObject();
            json.WriteNumber("cap", limit.Cap);
            json.WriteNumber("node", limit.Node);
            json.WriteNumber("at", limit.Limit);
            json.WriteBoolean("upper", limit.IsUpper);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Conditions(Utf8JsonWriter json, IEnumerable<CompiledCondition> all)
    {
        foreach (var condition in all)
        {
            json.WriteStartObject();
            json.WriteNumber("node", condition.Node);
            json.WriteString("is", condition.Comparison switch
            {
                Comparison.AtLeast => "at least",
                Comparison.AtMost => "at most",
                Comparison.Above => "above",
                Comparison.Below => "below",
                _ => "not scored",
            });
            json.WriteString("limit", CompiledForm.Text(condition.Limit));
            json.WriteEndObject();
        }
    }
}
