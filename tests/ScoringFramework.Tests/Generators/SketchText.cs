using System.Globalization;
using System.Text;

namespace ScoringFramework.Tests.Generators;

/// <summary>A sketch as a failing law prints it.</summary>
internal static class SketchText
{
    public static string Of(RubricSketch sketch)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"\nscale {sketch.Scale}, {sketch.Rounding.Decimals} decimals, {sketch.Aggregation}, {sketch.OnMissing}");
        text.Append(CultureInfo.InvariantCulture, $", publish {sketch.MinCompleteness}\n");
        foreach (var dimension in sketch.Dimensions)
        {
            Append(text, dimension, "  ");
        }

        foreach (var cap in sketch.Caps)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{cap.Id}: when {string.Join(", ", cap.When)} limit {string.Join(", ", cap.Limits)}\n");
        }

        foreach (var scenario in sketch.Scenarios)
        {
            text.Append(CultureInfo.InvariantCulture, $"{scenario.Id} ({scenario.Likelihood}): {string.Join(", ", scenario.Emphasis)}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, DimensionSketch dimension, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}{dimension.Id} weight {dimension.Weight:R} {dimension.OnMissing}");
        if (dimension is CompositeSketch composite)
        {
            text.Append(CultureInfo.InvariantCulture, $" {composite.Aggregation}, min-completeness {composite.MinCompleteness}\n");
            foreach (var child in composite.Dimensions)
            {
                Append(text, child, indent + "  ");
            }

            return;
        }

        var (criterion, given) = ((CriterionSketch)dimension, ((CriterionSketch)dimension).Given);
        var curve = criterion.Curve is { } c ? $" {c.Kind} [{string.Join(" ", c.Inputs)}] [{string.Join(" ", c.Units)}]" : "";
        var items = criterion.Items.Count > 0 ? $" items [{string.Join(" ", criterion.Items)}] answers [{string.Join(" ", given.Answers)}]"
            : "";
        var verdict = given.NotApplicable ? "not applicable"
            : given.Declined ? "declined" : given.Score is { } unit ? $"held at {unit}" : "";
        text.Append(CultureInfo.InvariantCulture, $"{curve}{items}: {verdict} {given.Figure}{given.Text}\n");
    }
}
