namespace ScoringFramework.Testing;

/// <summary>What the environment says: whether snapshots are accepted, and whether this is a build server.</summary>
/// <param name="Variable">Gives the value of an environment variable; or null.</param>
internal sealed record Surroundings(Func<string, string?> Variable)
{
    public const string AcceptVariable = "SCORING_ACCEPT";

    // Build servers in wide use, by the variable that each sets.
    private static readonly string[] Servers =
    [
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "TEAMCITY_VERSION", "APPVEYOR", "TRAVIS", "CIRCLECI", "BUILDKITE",
        "BITBUCKET_BUILD_NUMBER", "CODEBUILD_BUILD_ID", "BUILD_BUILDID",
    ];

    /// <summary>Every variable that is read.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [AcceptVariable, .. Servers];

    public static Surroundings OfProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>Whether a build server runs the tests: there nobody looks at what is accepted.</summary>
    public bool IsBuildServer => Array.Exists(Servers, IsOn);

    /// <summary>Whether whoever runs the tests asked for snapshots to be accepted.</summary>
    public bool IsAskedToAccept => IsOn(AcceptVariable);

    public bool Accepts => IsAskedToAccept && !IsBuildServer;

    private bool IsOn(string variable) =>
        Variable(variable) is { Length: > 0 } value && value != "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
