using System.Text;
using System.Text.Json;
using ScoringFramework.Reporting.Supposing;

namespace ScoringFramework.Reporting.Tests.Supposing;

/// <summary>A subject as a page has it, suppositions, and what the engine makes of both.</summary>
internal static class ArithmeticCase
{
    /// <summary>The case as JSON for <see cref="ArithmeticTests"/>'s script.</summary>
    public static string Of(string name, Scorecard card, Rubric rubric, WhatIf whatIf, Scorecard supposed)
    {
        using var room = new MemoryStream();
        using (var json = new Utf8JsonWriter(room))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteStartObject("model");
            new CompiledForm(json, SupposedCohort.Compile(rubric, card)).Write();
            json.WriteEndObject();
            json.WritePropertyName("given");
            SubjectForm.Write(json, card);
            json.WriteStartArray("scores");
            foreach (var s in whatIf.Scores)
            {
                Pair(json, s.Criterion, (double)s.Score);
            }

            json.WriteEndArray();
            json.WriteStartArray("weights");
            foreach (var w in whatIf.Weights)
            {
                Pair(json, w.Dimension, w.Weight);
            }

            json.WriteEndArray();
            json.WriteStartArray("expected");
            Expected(json, card);
            Expected(json, supposed);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(room.ToArray());
    }

    private static void Pair(Utf8JsonWriter json, string id, double value)
    {
        json.WriteStartArray();
        json.WriteStringValue(id);
        json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void Expected(Utf8JsonWriter json, Scorecard card)
    {
        json.WriteStartObject();
        json.WriteStartArray("outcomes");
        json.WriteNumberValue((int)card.Headline.Outcome);
        foreach (var d in card.Dimensions)
        {
            json.WriteNumberValue((int)d.Outcome);
        }

        json.WriteEndArray();
        json.WriteStartArray("values");
        Number(json, card.Headline.Unrounded);
        foreach (var d in card.Dimensions)
        {
            Number(json, d.Unrounded);
        }

        json.WriteEndArray();
        json.WriteStartArray("displayed");
        json.WriteStringValue(card.Headline.Score is { } score ? CompiledForm.Text(score) : null);
        foreach (var d in card.Dimensions.Where(d => d.Kind == DimensionKind.Composite))
        {
            json.WriteStringValue(d.Score is { } shown ? CompiledForm.Text(shown) : null);
        }

        json.WriteEndArray();
        json.WriteString("level", card.Headline.Level);
        json.WriteStartArray("ledger");
        foreach (var line in card.Ledger)
        {
            json.WriteStartArray();
            json.WriteStringValue($"{line.Kind.ToString().ToLowerInvariant()} {line.Id}");
            json.WriteNumberValue(line.Value);
            json.WriteStringValue(CompiledForm.Text(line.Displayed));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, double? number)
    {
        if (number is { } finite && double.IsFinite(finite))
        {
            json.WriteNumberValue(finite);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
