namespace ScoringFramework.Changes;

/// <summary>What differs between two versions of a rubric, and by how much its version must be raised for it.</summary>
public sealed record RubricChange
{
    private static readonly string[] Declining = ["requires", "source-policy", "min-completeness"];

    internal RubricChange()
    {
    }

    /// <summary>The id of the rubric before.</summary>
    public string OlderId { get; internal init; } = "";

    /// <summary>The version before.</summary>
    public string OlderVersion { get; internal init; } = "";

    /// <summary>The id of the rubric after.</summary>
    public string NewerId { get; internal init; } = "";

    /// <summary>The version after.</summary>
    public string NewerVersion { get; internal init; } = "";

    /// <summary>What differs, in the order of the newer rubric: the whole first, then its dimensions, then removed ones.</summary>
    public ValueList<RubricDifference> Differences { get; internal init; } = [];

    /// <summary>The ids that a dimension probably had before, where the newer rubric does not say: old and new.</summary>
    public ValueList<Renaming> ProbablyRenamed { get; internal init; } = [];

    /// <summary>By how much the version must be raised: the most that any difference requires.</summary>
    public VersionBump Due => Differences.Count == 0 ? VersionBump.None : Differences.Max(d => d.Bump);

    /// <summary>
    /// Whether what differs can decline a dimension that had a score, or give one to what was declined. It then leaves or joins the means
    /// above it, and their scores change for this reason alone, whatever the version requires.
    /// </summary>
    public bool CanDecline => Differences.Any(d => Declining.Contains(d.What));

    /// <summary>By how much it was raised; null when the newer version is not above the older.</summary>
    public VersionBump? Given { get; internal init; }

    /// <summary>Whether the version was raised by what is due, or more.</summary>
    public bool IsRaisedEnough => Given >= Due;

    /// <summary>Compares two versions of a rubric. Dimensions that the newer one says were renamed are the same.</summary>
    /// <param name="older">The version before.</param>
    /// <param name="newer">The version after.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RubricChange Between(Rubric older, Rubric newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var renamed = Renamed.From(older, newer);
        var named = renamed.Rubric(older);
        var differences = new RubricDifferences(named, newer);
        return new()
        {
            OlderId = older.Id,
            OlderVersion = older.Version,
            NewerId = newer.Id,
            NewerVersion = newer.Version,
            Differences =
            [
                .. renamed.All.Select(r => new RubricDifference(VersionBump.Major, r.To, "id", r.From, r.To)),
                .. differences.List(),
            ],
            ProbablyRenamed = RenameDetection.Find(named, newer),
            Given = Raised(older.Version, newer.Version),
        };
    }

    /// <summary>The problems of a version that was not raised enough, and of dimensions that were renamed without saying so.</summary>
    public DiagnosticList Check() => new(VersionProblems.Of(this));

    private static VersionBump? Raised(string older, string newer)
    {
        var (a, b) = (SemanticVersion.Of(older)!, SemanticVersion.Of(newer)!);
        return b.CompareTo(a) switch
        {
            < 0 => null,
            0 => VersionBump.None,
            _ when b.Major > a.Major => VersionBump.Major,
            _ when b.Minor > a.Minor => VersionBump.Minor,
            _ => VersionBump.Patch,
        };
    }
}

/// <summary>One thing that differs between two versions of a rubric.</summary>
/// <param name="Bump">The version that it requires.</param>
/// <param name="Id">The dimension, the cap or the scenario; null for the whole rubric.</param>
/// <param name="What">What differs, by its name in the file: <c>weight</c>.</param>
/// <param name="Before">What it was, as readers see it; null for nothing.</param>
/// <param name="After">What it is, as readers see it; null for nothing.</param>
public sealed record RubricDifference(VersionBump Bump, string? Id, string What, [Sentence] string? Before, [Sentence] string? After);

/// <summary>The parts of a semantic version, by what readers of scores must know.</summary>
public enum VersionBump
{
    /// <summary>Nothing differs.</summary>
    None,

    /// <summary>Words: no number and no outcome can move.</summary>
    Patch,

    /// <summary>
    /// What is published about a score can change: requirements, policy, gates, levels, scenarios, positions. A dimension that is newly
    /// declined leaves the means above it, and their scores change for this reason alone.
    /// </summary>
    Minor,

    /// <summary>Scores stop being comparable: the tree, weights, curves, aggregations, caps, scale, the rule for what is missing.</summary>
    Major,
}
