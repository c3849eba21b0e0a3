using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>The change of a cohort as JSON, form <c>scoring-framework/cohort-change/v1</c>.</summary>
internal static class CohortChangeJson
{
    private const string Form = "scoring-framework/cohort-change/v1";

    public static void Write(Utf8JsonWriter writer, CohortChange change, string? before, string? after)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Form);
        writer.WriteString("before", before);
        writer.WriteString("after", after);
        writer.WriteNumber("count", change.Count);
        List(writer, "rubricsBefore", change.RubricsBefore, Rubric);
        List(writer, "rubricsAfter", change.RubricsAfter, Rubric);
        List(writer, "subjects", change.Subjects, Subject);
        List(writer, "added", change.Added, Card);
        List(writer, "removed", change.Removed, Card);
        List(writer, "rankOnly", change.RankOnly, (w, m) => Identified(w, m.Subject, () =>
        {
            Rank(w, "rankBefore", m.Before);
            Rank(w, "rankAfter", m.After);
        }));
        List(writer, "sharedCauses", change.SharedCauses, SharedCause);
        writer.WriteEndObject();
    }

    private static void Subject(Utf8JsonWriter writer, SubjectChange subject) => Identified(writer, subject.Subject, () =>
    {
        writer.WriteString("kind", Word(subject.Kind));
        writer.WriteString("renamedFrom", subject.RenamedFrom);
        Rank(writer, "rankBefore", subject.RankBefore);
        Rank(writer, "rankAfter", subject.RankAfter);
        List(writer, "withoutEvidence", subject.WithoutEvidence, (w, p) =>
        {
            w.WriteStartObject();
            w.WriteString("id", p.Id);
            w.WriteNumber("displayed", p.Displayed);
            w.WriteEndObject();
        });
        writer.WritePropertyName("change");
        ChangeJson.Write(writer, subject.Change);
    });

    private static void SharedCause(Utf8JsonWriter writer, SharedCause cause)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Word(cause.Kind));
        List(writer, "ids", cause.Ids, (w, id) => w.WriteStringValue(id));
        writer.WriteString("title", cause.Title);
        List(writer, "subjects", cause.Subjects, (w, s) => w.WriteStringValue(s.Id));
        writer.WriteNumber("total", cause.Total);
        writer.WriteEndObject();
    }

    private static void Card(Utf8JsonWriter writer, Scorecard card) => Identified(writer, card.Subject, () =>
    {
        writer.WriteString("status", Word(card.Dossier.Status));
        writer.WriteString("outcome", Word(card.Headline.Outcome));
        if (card.Headline.Score is { } score)
        {
            writer.WriteNumber("score", score);
        }
        else
        {
            writer.WriteNull("score");
        }
    });

    private static void Identified(Utf8JsonWriter writer, SubjectIdentity subject, Action rest)
    {
        writer.WriteStartObject();
        writer.WriteString("id", subject.Id);
        writer.WriteString("name", subject.Name);
        rest();
        writer.WriteEndObject();
    }

    private static void Rank(Utf8JsonWriter writer, string name, RankPlace? place)
    {
        if (place is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("rank", place.Rank);
        writer.WriteBoolean("tied", place.IsTied);
        writer.WriteNumber("of", place.Of);
        writer.WriteEndObject();
    }

    private static void Rubric(Utf8JsonWriter writer, RubricIdentity rubric)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rubric.Id);
        writer.WriteString("version", rubric.Version);
        writer.WriteString("scoringHash", rubric.ScoringHash);
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Terms.Of(value).Replace(' ', '-');
}
