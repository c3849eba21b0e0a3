using Microsoft.VisualStudio.TestTools.UnitTesting;
using ScoringFramework;
using ScoringFramework.Testing;

[assembly: DoNotParallelize]

[TestClass]
public sealed class AcmeTests
{
    [TestMethod]
    public void Acme_scores_as_approved()
    {
        var dossier = DossierFile.Load(Path.Combine(AppContext.BaseDirectory, "acme.yaml")).ValueOrThrow();
        ScoreLock.Verify(new ScoringEngine(dossier.Rubric).Score(dossier));
    }
}
