namespace ScoringFramework.Scoring;

/// <summary>The few origins that a held score can have, made once.</summary>
internal static class HeldOrigins
{
    private static readonly OverriddenScore?[] Overridden = [null, OverriddenScore.Measure, OverriddenScore.Checklist];

    private static readonly ScoreOrigin[][] All = Array.ConvertAll(
        new[] { ScoreOriginKind.Judged, ScoreOriginKind.Published, ScoreOriginKind.Reconstructed },
        kind => Array.ConvertAll(Overridden, overrides => new ScoreOrigin(kind) { Overrides = overrides }));

    public static ScoreOrigin Of(Basis basis, Criterion criterion) =>
        All[basis switch { Basis.Published => 1, Basis.Reconstructed => 2, _ => 0 }][criterion switch
        { { Measure: not null } => 1,
            { Checklist.Count: > 0 } => 2,
            _ => 0
        }];
}
