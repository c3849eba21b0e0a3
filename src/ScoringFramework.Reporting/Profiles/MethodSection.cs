using ScoringFramework.Output;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>How the score was made, from the rubric, with what is needed to compute it again.</summary>
internal static class MethodSection
{
    public static PageData Of(ProfileSubject s)
    {
        var (card, rubric) = (s.Card, s.Rubric);
        return new()
        {
            { "about", rubric.About },
            { "rules", Rules(rubric).Select(r => new PageData { { "text", r } }) },
            { "caps", card.Caps.Select(c => new PageData
                {
                    { "text", c.Text }, { "because", c.Cap?.Because }, { "fired", c.Fired },
                }) },
            { "rubric", $"{rubric.Title ?? rubric.Id} {rubric.Version}" },
            { "rubricHash", card.Rubric.ContentHash },
            { "dossierHash", card.Dossier.ContentHash },
            { "engine", card.Engine },
            { "levels", Quote.List(rubric.Levels.InOrder().Select(l => $"{l.Text} from {l.Key}")) },
            { "rounding", rubric.Rounding.To is { } to ? $"to {Quote.Number(to)}" : Shown.Count(rubric.Rounding.Decimals, "decimal") },
            { "vector", card.Vector },
            { "page", s.Site.Options.SingleFile ? null : s.Site.MethodPage },
            { "json", s.Site.Options.SingleFile || s.Site.Profiles.Count == 0 ? null : $"{card.Subject.Id}.json" },
        };
    }

    /// <summary>The rules of a rubric in sentences.</summary>
    public static IEnumerable<string> Rules(Rubric rubric)
    {
        yield return $"The headline is made from {Quote.List(rubric.Dimensions.Select(d => $"{d.Title} ({Figures.Weight(d.Weight)})"))}. "
            + ResultWords.Of(rubric.Aggregation);
        if (rubric.Requires is { } requires && Requirement(requires) is { Length: > 0 } text)
        {
            yield return $"A score requires {text}.";
        }

        if (!rubric.WithoutEvidence)
        {
            yield return "Confidence follows the tier of the evidence: "
                + $"{Quote.List(rubric.SourcePolicy.Tiers.Select(t => $"{t.Name} up to {Terms.Of(t.Carries)}"))}.";
        }

        if (rubric.Publish?.MinCompleteness is { } least)
        {
            yield return $"With less than {Figures.Share(least)} of the weight scored, no headline is published.";
        }

        if (rubric.Publish?.MinConfidence is { } confidence && confidence != Confidence.Red)
        {
            yield return $"A headline needs at least {Terms.Of(confidence)} confidence.";
        }
    }

    private static string Requirement(Requirements r)
    {
        var parts = new List<string>();
        if (r.Evidence is > 0 and var pieces)
        {
            var tiers = r.Tiers is { Count: > 0 } t ? $" of the tiers {Quote.List(t)}" : "";
            parts.Add($"{Shown.Count(pieces, "piece")} of evidence{tiers}");
        }

        if (r.Sources is > 1 and var sources)
        {
            parts.Add($"{Quote.Number((decimal)sources)} independent sources");
        }

        if (r.Primary is > 0 and var primary)
        {
            parts.Add($"{Shown.Count(primary, "piece")} of the first tier");
        }

        if (r.MaxAge is { } age)
        {
            parts.Add($"evidence not older than {age}");
        }

        return Quote.List(parts);
    }
}
