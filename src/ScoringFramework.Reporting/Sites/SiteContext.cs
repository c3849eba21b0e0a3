using ScoringFramework.Reporting.Supposing;

namespace ScoringFramework.Reporting.Sites;

/// <summary>What pages know of the site that they are a part of.</summary>
internal sealed record SiteContext
{
    /// <summary>A page on its own, as <see cref="ProfilePage"/> writes it.</summary>
    public static SiteContext Alone { get; } = new();

    public PageOptions Options { get; init; } = PageOptions.Default;

    /// <summary>The addresses of the profiles of the site, by the ids of their subjects.</summary>
    public IReadOnlyDictionary<string, string> Profiles { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The address of the cohort's page; null without one.</summary>
    public string? CohortPage { get; init; }

    /// <summary>The name of the cohort.</summary>
    public string? CohortTitle { get; init; }

    /// <summary>The address of the method's page; null without one.</summary>
    public string? MethodPage { get; init; }

    /// <summary>The address of the page of changes; null without one.</summary>
    public string? ChangePage { get; init; }

    /// <summary>What the pages of a cohort share to compute with; null for a page on its own.</summary>
    public SupposedCohort? Supposed { get; init; }

    /// <summary>The address of a subject's profile; null when the site has none, or when pages are mailed one by one.</summary>
    public string? ProfileOf(string? subject) => subject is null || Options.SingleFile ? null : Profiles.GetValueOrDefault(subject);
}
