using static ScoringFramework.Changes.VersionBump;

namespace ScoringFramework.Changes;

/// <summary>Compares two versions of a rubric and lists what differs: the whole first, then its dimensions.</summary>
internal sealed class RubricDifferences(Rubric older, Rubric newer)
{
    private readonly List<RubricDifference> found = [];

    public ValueList<RubricDifference> List()
    {
        AddWhole();
        new DimensionDifferences(older, newer, found).Add();
        AddCaps();
        AddVariants();
        AddScenarios();
        return found.ToValueList();
    }

    private void AddWhole()
    {
        Add(Major, "rubric", older.Id, newer.Id);
        Add(Major, "scale", older.Scale, newer.Scale, s => s.ToString());
        Add(Major, "better", older.Better, newer.Better, b => Terms.Of(b));
        Add(Major, "curve", older.Curve, newer.Curve, RubricText.Of);
        Add(Major, "rounding", older.Rounding, newer.Rounding, RubricText.Of);
        Add(Major, "aggregate", older.Aggregation, newer.Aggregation, a => a.ToString());
        Add(Major, "on-missing", older.OnMissing, newer.OnMissing, r => Terms.Of(r));
        Add(Minor, "evidence", older.WithoutEvidence, newer.WithoutEvidence, without => without ? "none" : "counted");
        Add(Minor, "requires", RubricText.Stated(older.Requires), RubricText.Stated(newer.Requires), MethodText.Of);
        Add(Major, "ratings", older.Ratings, newer.Ratings, RubricText.Of);
        Add(Minor, "publish", older.Publish, newer.Publish, RubricText.Of);
        Add(Minor, "compass", older.Compass, newer.Compass, RubricText.Of);
        Add(Minor, "source-policy", older.SourcePolicy, newer.SourcePolicy, RubricText.Of);
        LevelDifferences.Add(found, null, older.Levels, newer.Levels);
        Add(Patch, "title", older.Title, newer.Title);
        Add(Patch, "about", older.About, newer.About);
        Add(Patch, "disclaimer", older.Disclaimer, newer.Disclaimer);
    }

    // Caps apply in their order, which moves the ledger's lines.
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

    private void AddVariants()
    {
        foreach (var id in newer.Variants.Concat(older.Variants).Select(v => v.Id).Distinct(StringComparer.Ordinal))
        {
            var (was, now) = (older.FindVariant(id), newer.FindVariant(id));
            if (was is null || now is null || !was.Weights.Equals(now.Weights))
            {
                // Another kind of subject moves no score; the first one makes every dossier name its own.
                var isMore = was is null && older.Variants.Count > 0;
                found.Add(new(isMore ? Minor : Major, id, "variant", was is null ? null : RubricText.Of(was), now is null ? null
                    : RubricText.Of(now)));
            }

            if (was is not null && now is not null)
            {
                Add(Patch, "title", was.Title, now.Title, id);
            }
        }
    }

    private void AddScenarios()
    {
        foreach (var id in newer.Scenarios.Concat(older.Scenarios).Select(s => s.Id).Distinct(StringComparer.Ordinal))
        {
            var (was, now) = (older.Scenarios.FirstOrDefault(s => s.Id == id), newer.Scenarios.FirstOrDefault(s => s.Id == id));
            AddScenario(id, was, now);
            if (was is not null && now is not null)
            {
                Add(Patch, "title", was.Title, now.Title, id);
                Add(Patch, "because", was.Because, now.Because, id);
            }
        }

        var kept = newer.Scenarios.Select(s => s.Id).Intersect(older.Scenarios.Select(s => s.Id), StringComparer.Ordinal).ToArray();
        Add(Minor, "order of scenarios", string.Join(", ", older.Scenarios.Select(s => s.Id).Where(kept.Contains)),
            string.Join(", ", kept));
    }

    private void AddScenario(string id, Scenario? was, Scenario? now)
    {
        if (was is null || now is null || !was.Emphasis.Equals(now.Emphasis) || was.Likelihood != now.Likelihood)
        {
            found.Add(new(Minor, id, "scenario", was is null ? null : RubricText.Of(was), now is null ? null : RubricText.Of(now)));
        }
    }

    private void Add(VersionBump bump, string what, string? before, string? after, string? id = null)
    {
        if (before != after)
        {
            found.Add(new(bump, id, what, before, after));
        }
    }

    private void Add<T>(VersionBump bump, string what, T before, T after, Func<T, string?> text)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            found.Add(new(bump, null, what, before is null ? null : text(before), after is null ? null : text(after)));
        }
    }
}
