namespace ScoringFramework.Reporting.Sites;

/// <summary>
/// The names of a site's files. A profile is named by its subject's id; names of our own begin with an underscore, as no id does, or
/// give way to no subject.
/// </summary>
internal sealed record SiteNames(IReadOnlyDictionary<string, string> Profiles, string? CohortPage)
{
    /// <summary>The page of the method.</summary>
    public const string MethodPage = "method.html";

    /// <summary>The page of what changed since the last edition.</summary>
    public const string ChangePage = "changes.html";

    /// <summary>What says that a folder is a site, and lists its files.</summary>
    public const string Manifest = "_site.json";

    private const string Index = "index.html";

    public static SiteNames Of(Cohort cohort)
    {
        Scorecard[] cards = [.. cohort.Cards];
        var profiles = cards.ToDictionary(
            c => c.Subject.Id, c => cards.Length == 1 ? Index : ProfileOf(c.Subject.Id), StringComparer.Ordinal);
        return new(profiles, cards.Length == 1 ? null : Index);
    }

    /// <summary>The file of a subject's scorecard.</summary>
    public static string JsonOf(string subject) => $"{subject}.json";

    /// <summary>An id that two scorecards have, or that differ in upper and lower case only; null without one.</summary>
    public static string? Same(IEnumerable<Scorecard> cards) => cards.GroupBy(c => c.Subject.Id, StringComparer.OrdinalIgnoreCase)
        .FirstOrDefault(g => g.Count() > 1)?.Key;

    private static string ProfileOf(string subject) =>
        subject.ToUpperInvariant() is "INDEX" or "METHOD" or "CHANGES" ? $"_{subject}.html" : $"{subject}.html";
}

/// <summary>A file of a site.</summary>
/// <param name="Name">Its name below the site's folder.</param>
/// <param name="Write">Writes its text.</param>
internal sealed record SiteFile(string Name, Func<string> Write);
