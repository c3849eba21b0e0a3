using System.Text.Json;

namespace ScoringFramework.Reporting.Supposing;

/// <summary>The curve of a composite for <c>arithmetic.js</c>. Its points and steps have places on the composite's scale.</summary>
internal static class CurveForm
{
    public static void Write(Utf8JsonWriter json, Curve curve, Scale scale)
    {
        json.WriteString("name", curve switch
        {
            PointsCurve => "points",
            StepsCurve => "steps",
            LinearCurve => "linear",
            LogCurve => "log",
            LogisticCurve => "logistic",
            LnCurve => "ln",
            PowerCurve => "power",
            IdentityCurve => "identity",
            _ => throw new NotSupportedException($"No page computes {curve.GetType().Name}."),
        });
        switch (curve)
        {
            case PointsCurve c:
                Anchors(json, c.Anchors, scale);
                break;
            case StepsCurve c:
                Anchors(json, c.Anchors, scale);
                json.WriteNumber("below", ((StepsOnUnit)c.On(scale)).Below);
                break;
            case LinearCurve c:
                json.WriteNumber("from", c.From);
                json.WriteNumber("to", c.To);
                break;
            case LogCurve c:
                json.WriteNumber("from", c.From);
                json.WriteNumber("to", c.To);
                break;
            case LogisticCurve c:
                json.WriteNumber("midpoint", c.Midpoint);
                json.WriteNumber("slope", c.Slope);
                break;
            case LnCurve c:
                json.WriteNumber("times", c.Times);
                json.WriteNumber("start", c.Start);
                break;
            case PowerCurve c:
                json.WriteNumber("times", c.Times);
                json.WriteNumber("from", c.From);
                json.WriteBoolean("below", c.IsBelow);
                json.WriteNumber("exponent", c.Exponent);
                json.WriteNumber("start", c.Start);
                break;
        }

        if (curve is LnCurve or PowerCurve or IdentityCurve)
        {
            json.WriteNumber("min", (double)scale.Min);
            json.WriteNumber("span", (double)scale.Span);
        }
    }

    private static void Anchors(Utf8JsonWriter json, ValueList<CurvePoint> anchors, Scale scale)
    {
        json.WriteStartArray("anchors");
        foreach (var anchor in anchors)
        {
            json.WriteStartArray();
            json.WriteNumberValue(anchor.Value);
            json.WriteNumberValue(scale.ToUnit(anchor.Score));
            json.WriteBooleanValue(anchor.Above);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
