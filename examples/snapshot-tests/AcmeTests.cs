using ScoringFramework;

namespace SnapshotTests;

/// <summary>The scores of Acme are those that were approved.</summary>
public sealed class AcmeTests
{
    private static readonly Dossier Acme = DossierFile.Load(Path.Combine(AppContext.BaseDirectory, "acme.yaml")).ValueOrThrow();

    private static readonly Scorecard Card = new ScoringEngine(Acme.Rubric).Score(Acme);

    [Fact]
#if VERIFY
    public Task Acme_scores_as_approved() => Verifier.Verify(Card.ToSnapshot(), "json");
#else
    public void Acme_scores_as_approved() => ScoreLock.Verify(Card);
#endif
}
