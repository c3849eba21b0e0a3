namespace ScoringFramework.Changes;

/// <summary>Something that differs between two editions.</summary>
public sealed record EditionDifference
{
    internal EditionDifference(EditionDifferenceKind kind, string id, string? before, string? after) =>
        (Kind, Id, Before, After) = (kind, id, before, after);

    /// <summary>What differs.</summary>
    public EditionDifferenceKind Kind { get; }

    /// <summary>The member's id, the dimension's id, or the field of the cohort's file.</summary>
    public string Id { get; }

    /// <summary>What it was; null for nothing.</summary>
    public string? Before { get; }

    /// <summary>What it is; null for nothing.</summary>
    public string? After { get; }

    /// <summary>The difference in words: <c>mistral: 6.55, rank =9 → 6.58, rank 9</c>.</summary>
    [Sentence]
    public string Text => (Kind, Before, After) switch
    {
        (EditionDifferenceKind.Member, null, { } now) => $"{Id}: new, {now}",
        (EditionDifferenceKind.Member, { } was, null) => $"{Id}: no longer a member, was {was}",
        _ => $"{Id}: {Before ?? "none"} → {After ?? "none"}",
    };

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="EditionDifference"/>.</summary>
public enum EditionDifferenceKind
{
    /// <summary>The edition's name, its date or a rubric.</summary>
    Head,

    /// <summary>A member, its headline or its rank.</summary>
    Member,

    /// <summary>Who is highest or lowest in a dimension.</summary>
    Reading,
}

/// <summary>Compares editions.</summary>
internal static class EditionDifferences
{
    public static IEnumerable<EditionDifference> Between(Edition before, Edition after)
    {
        (string Field, string? Was, string? Now)[] head =
        [
            ("cohort", before.Cohort, after.Cohort), ("edition", before.Name, after.Name),
            ("as-of", before.AsOf?.ToString(), after.AsOf?.ToString()), ("rubric", Rubrics(before), Rubrics(after)),
        ];
        foreach (var (field, was, now) in head.Where(h => h.Was != h.Now))
        {
            yield return new(EditionDifferenceKind.Head, field, was, now);
        }

        foreach (var id in after.Members.Concat(before.Members).Select(m => m.Id).Distinct())
        {
            var (was, now) = (before.Find(id)?.ToString(), after.Find(id)?.ToString());
            if (was != now)
            {
                yield return new(EditionDifferenceKind.Member, id, was, now);
            }
        }

        var earlier = before.Readings.ToDictionary(r => (r.Dimension, r.Variant));
        var later = after.Readings.ToDictionary(r => (r.Dimension, r.Variant));
        foreach (var key in later.Keys.Union(earlier.Keys))
        {
            var (was, now) = (Words(earlier.GetValueOrDefault(key)), Words(later.GetValueOrDefault(key)));
            if (was != now)
            {
                yield return new(EditionDifferenceKind.Reading, key.Dimension, was, now);
            }
        }
    }

    private static string Rubrics(Edition edition) =>
        string.Join(", ", edition.Rubrics.Select(r => $"{r.Id}@{r.Version} ({r.ScoringHash[..Math.Min(8, r.ScoringHash.Length)]})"));

    private static string? Words(EditionReading? reading) => reading is null ? null
        : $"highest {Quote.Displayed(reading.Highest)} {string.Join(", ", reading.HighestOf)}; "
            + $"lowest {Quote.Displayed(reading.Lowest)} {string.Join(", ", reading.LowestOf)}";
}
