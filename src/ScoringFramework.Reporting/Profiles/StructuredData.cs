using System.Text;
using System.Text.Json;
using ScoringFramework.Output;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>
/// The page as JSON-LD of schema.org, which search engines read: a Review with a Rating, and without the Rating where no score is
/// published. A draft has none at all.
/// </summary>
internal static class StructuredData
{
    public static Html? Of(ProfileSubject s)
    {
        var card = s.Card;
        if (card.Dossier.Status == DossierStatus.Draft)
        {
            return null;
        }

        using var json = new MemoryStream();

        // The default encoder escapes <, > and &, so no text can end the element that this is in.
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            writer.WriteString("@type", "Review");
            writer.WriteString("name", SafeText.Of($"{card.Subject.Name}: {s.Rubric.Title ?? s.Rubric.Id}"));
            Named(writer, "itemReviewed", "Thing", card.Subject.Name);
            if (card.Dossier.Analyst is { } analyst)
            {
                Named(writer, "author", "Organization", analyst);
            }

            if (card.Dossier.AsOf is { } asOf)
            {
                writer.WriteString("datePublished", asOf.ToString());
            }

            if (card.Headline.Score is { } score && !card.Scale.IsOpen)
            {
                writer.WriteStartObject("reviewRating");
                writer.WriteString("@type", "Rating");
                writer.WriteNumber("ratingValue", score);
                writer.WriteNumber("bestRating", card.Better == Better.Lower ? card.Scale.Min : card.Scale.Max);
                writer.WriteNumber("worstRating", card.Better == Better.Lower ? card.Scale.Max : card.Scale.Min);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(json.ToArray()));
    }

    private static void Named(Utf8JsonWriter writer, string member, string type, string name)
    {
        writer.WriteStartObject(member);
        writer.WriteString("@type", type);
        writer.WriteString("name", SafeText.Of(name));
        writer.WriteEndObject();
    }
}
