using System.Text;
using System.Text.Json;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;

namespace ScoringFramework.Reporting.Supposing;

/// <summary>
/// What the page computes with for a reader's own scores and weights: the compiled rubric, the subject's criteria, and the others of its
/// cohort for the rank.
/// </summary>
internal static class SupposingSection
{
    /// <summary>The scripts, in their order.</summary>
    public static string[] Scripts { get; } = ["arithmetic.js", "what-if.js"];

    /// <summary>The section; null where no page can compute by the rubric, or there is no criterion to move.</summary>
    public static PageData? Of(ProfileSubject s)
    {
        var shared = s.Site.Supposed;
        var rubric = shared?.Compiled(s.Rubric, s.Card) ?? SupposedCohort.Compile(s.Rubric, s.Card);
        return CompiledForm.CanWrite(rubric) && s.Criteria.Any() ? new() { { "data", new Html(Json(s, rubric, shared)) } } : null;
    }

    private static string Json(ProfileSubject s, CompiledRubric rubric, SupposedCohort? shared)
    {
        using var room = new MemoryStream();

        // The default encoder escapes <, > and &, so no text can end the element that this is in.
        using (var json = new Utf8JsonWriter(room))
        {
            json.WriteStartObject();
            new CompiledForm(json, rubric).Write();
            json.WritePropertyName("given");
            SubjectForm.Write(json, s.Card);
            json.WriteStartObject("published");
            json.WriteString("score", s.Card.Headline.Score is { } score ? Quote.Displayed(score) : null);
            json.WriteString("rank", s.Ranked is { } r
                ? $"{Shown.Rank(r)} of {Quote.Number((decimal)s.Cohort!.Ranked.Count)}" : null);
            json.WriteEndObject();
            if (shared is not null && shared.Cohort.Cards.Skip(1).Any() && shared.Ranks(s.Card))
            {
                Others(json, s.Card, shared);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(room.ToArray());
    }

    private static void Others(Utf8JsonWriter json, Scorecard card, SupposedCohort shared)
    {
        json.WriteBoolean("ranks", true);
        if (shared.OthersOf(card) is { } others)
        {
            json.WriteStartArray("others");
            foreach (var other in others)
            {
                json.WriteRawValue(other);
            }
        }
        else
        {
            json.WriteStartArray("scores");
            foreach (var score in shared.ScoresWithout(card))
            {
                json.WriteStringValue(CompiledForm.Text(score));
            }
        }

        json.WriteEndArray();
    }
}
