using static ScoringFramework.Changes.VersionBump;

namespace ScoringFramework.Changes;

/// <summary>Walks two versions of a rubric and lists what differs: the whole first, then its dimensions.</summary>
internal sealed class RubricDifferences(Rubric older, Rubric newer)
{
    private readonly List<RubricDifference> found = [];

    public ValueList<RubricDifference> List()
    {
        AddWhole();
        new DimensionDifferences(older, newer, found).Add();
        AddCaps();
        AddScenarios();
        return found.ToValueList();
    }

    private void AddWhole()
    {
        Add(Major, "rubric", older.Id, newer.Id);
        Add(Major, "scale", older.Scale.ToString(), newer.Scale.ToString());
        Add(Major, "rounding", Text(older.Rounding), Text(newer.Rounding));
        Add(Major, "aggregate", older.Aggregation.ToString(), newer.Aggregation.ToString());
        Add(Major, "on-missing", Text(older.OnMissing), Text(newer.OnMissing));
        Add(Minor, "requires", MethodText.Of(older.Requires), MethodText.Of(newer.Requires));
        Add(Minor, "publish", Text(older.Publish), Text(newer.Publish));
        Add(Minor, "compass", Text(older.Compass), Text(newer.Compass));
        Add(Minor, "source-policy", Text(older.SourcePolicy), Text(newer.SourcePolicy));
        LevelDifferences.Add(found, null, older.Levels, newer.Levels);
        Add(Patch, "title", older.Title, newer.Title);
        Add(Patch, "about", older.About, newer.About);
        Add(Patch, "disclaimer", older.Disclaimer, newer.Disclaimer);
    }

    // The order in which caps stand is the order in which they take, which moves the ledger's lines.
    private void AddCaps()
    {
        foreach (var cap in MergedCap.Of(older, newer))
        {
            if (cap.Differs)
            {
                found.Add(new(Major, cap.Id, "cap", MergedCap.Text(cap.Before), MergedCap.Text(cap.After)));
            }
            else
            {
                Add(Patch, "because", cap.Before!.Because, cap.After!.Because, cap.Id);
            }
        }

        var kept = newer.Caps.Select(c => c.Id).Intersect(older.Caps.Select(c => c.Id), StringComparer.Ordinal).ToArray();
        var before = older.Caps.Select(c => c.Id).Where(kept.Contains);
        Add(Minor, "order of caps", string.Join(", ", before), string.Join(", ", kept));
    }

    private void AddScenarios()
    {
        foreach (var id in newer.Scenarios.Concat(older.Scenarios).Select(s => s.Id).Distinct(StringComparer.Ordinal))
        {
            var (was, now) = (older.Scenarios.FirstOrDefault(s => s.Id == id), newer.Scenarios.FirstOrDefault(s => s.Id == id));
            Add(Minor, "scenario", Text(was), Text(now), id);
            if (was is not null && now is not null)
            {
                Add(Patch, "title", was.Title, now.Title, id);
                Add(Patch, "because", was.Because, now.Because, id);
            }
        }

        var kept = newer.Scenarios.Select(s => s.Id).Intersect(older.Scenarios.Select(s => s.Id), StringComparer.Ordinal).ToArray();
        Add(Minor, "order of scenarios", string.Join(", ", older.Scenarios.Select(s => s.Id).Where(kept.Contains)), string.Join(", ", kept));
    }

    private void Add(VersionBump bump, string what, string? before, string? after, string? id = null)
    {
        if (before != after)
        {
            found.Add(new(bump, id, what, before, after));
        }
    }

    private static string Text(Rounding rounding) =>
        $"{Quote.Number((decimal)rounding.Decimals)} decimals, {(rounding.Midpoint == MidpointRounding.ToEven ? "to even" : "away from zero")}";

    private static string Text(MissingRule rule) => Terms.Of(rule);

    private static string? Text(PublicationPolicy? policy) => policy is null
        ? null
        : string.Join(", ", new[]
        {
            policy.MinCompleteness is { } c ? $"min-completeness {Quote.Number(c)}" : null,
            policy.MinConfidence is { } f ? $"min-confidence {Terms.Of(f)}" : null,
        }.OfType<string>());

    private static string? Text(Compass? compass) => compass is null
        ? null
        : $"{compass.X} by {compass.Y}: {string.Join("; ", compass.Positions.Select(p => $"{p.Name} ({string.Join(", ", p.When)})"))}";

    private static string? Text(Scenario? scenario) => scenario is null
        ? null
        : string.Join(", ", scenario.Emphasis.Select(e => $"{e.Dimension} × {Quote.Number(e.Factor)}"))
            + (scenario.Likelihood is { } l ? $", likelihood {Quote.Number(l)}" : "");

    private static string Text(SourcePolicy policy) => string.Join("; ", new[]
    {
        $"tiers {string.Join(", ", policy.Tiers.Select(t => $"{t.Name} {Terms.Of(t.Carries)}"))}",
        policy.CommentaryOnly.Count > 0 ? $"commentary only {string.Join(", ", policy.CommentaryOnly)}" : null,
        policy.Excluded.Count > 0 ? $"excluded {string.Join(", ", policy.Excluded)}" : null,
        policy.Disagreement is { } d ? $"disagreement {Quote.Number(d)}" : null,
        policy.ConfidenceSpread.Count > 0
            ? $"spread {string.Join(", ", policy.ConfidenceSpread.Select(s => $"{Terms.Of(s.Confidence)} {Quote.Number(s.Points)}"))}"
            : null,
    }.OfType<string>());
}
