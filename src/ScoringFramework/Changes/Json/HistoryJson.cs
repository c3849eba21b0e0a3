using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>A subject's history as JSON, form <c>scoring-framework/history/v1</c>.</summary>
internal static class HistoryJson
{
    public static void Write(Utf8JsonWriter writer, History history)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", "scoring-framework/history/v1");
        writer.WriteString("id", history.Subject.Id);
        writer.WriteString("name", history.Subject.Name);
        writer.WriteString("rubric", $"{history.Rubric.Id}@{history.Rubric.Version}");
        Entries(writer, "editions", history.Editions);
        Entries(writer, "commits", history.Commits);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CohortHistory history)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", "scoring-framework/cohort-history/v1");
        writer.WriteString("name", history.Name);
        writer.WriteStartArray("editions");
        foreach (var entry in history.Editions)
        {
            var (ranked, median) = entry.State.Of(entry.State.Cards);
            writer.WriteStartObject();
            writer.WriteString("name", entry.State.Name);
            writer.WriteString("asOf", entry.State.AsOf?.ToString());
            writer.WriteNumber("subjects", entry.State.Cards.Count);
            writer.WriteNumber("ranked", ranked);
            Number(writer, "median", median);
            Number(writer, "medianByNewestRubric", entry.State.ByNewest is { } cards ? entry.State.Of(cards).Median : null);
            writer.WriteBoolean("comparesWithBefore", entry.Change is not null);
            if (entry.Change is { } change)
            {
                writer.WritePropertyName("change");
                CohortChangeJson.Write(writer, change, entry.Before!.Name, entry.State.Name);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Entries(Utf8JsonWriter writer, string name, ValueList<HistoryEntry> entries)
    {
        writer.WriteStartArray(name);
        foreach (var entry in entries)
        {
            var card = entry.State.Card;
            writer.WriteStartObject();
            writer.WriteString("name", entry.State.Name);
            writer.WriteString("day", entry.State.Day);
            writer.WriteString("summary", entry.State.Summary);
            writer.WriteString("asOf", card.Dossier.AsOf?.ToString());
            writer.WriteString("rubricVersion", card.Rubric.Version);
            Headline(writer, card);
            writer.WriteBoolean("comparesWithBefore", entry.Change is not null);
            if (entry.State.Rank is { } rank)
            {
                writer.WriteNumber("rank", rank.Rank);
                writer.WriteNumber("ranked", rank.Of);
            }

            if (entry.State.ByNewest is { } newest)
            {
                writer.WriteStartObject("byNewestRubric");
                Headline(writer, newest);
                writer.WriteEndObject();
            }

            writer.WriteStartArray("corrections");
            foreach (var correction in entry.Corrections)
            {
                writer.WriteStartObject();
                writer.WriteString("date", correction.Date.ToString());
                writer.WriteString("what", correction.What);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            if (entry.Change is { } change)
            {
                writer.WritePropertyName("change");
                ChangeJson.Write(writer, change.Change);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Headline(Utf8JsonWriter writer, Scorecard card)
    {
        writer.WriteString("outcome", Terms.Of(card.Headline.Outcome).Replace(' ', '-'));
        Number(writer, "score", card.Headline.Score);
    }
}
