using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Reference;

public sealed class ReferenceTests
{
    [Fact]
    public void The_engine_agrees_with_the_reference_on_random_rubrics() =>
        Sketches.Any.Holds(
            sketch =>
            {
                var dossier = sketch.BuildDossier();
                Assert.Empty(Agreement.Differences(dossier, new ScoringEngine(dossier.Rubric).Score(dossier)));
            },
            iter: 2_000);
}
