using System.Collections.Concurrent;

namespace ScoringFramework.Cli.Inputs;

/// <summary>What the dossiers of one call share, on any thread: a rubric is read once and compiled once.</summary>
internal sealed class SharedWork
{
    private readonly ConcurrentDictionary<Rubric, ScoringEngine> engines = new(ReferenceEqualityComparer.Instance);

    public SharedRubrics Rubrics { get; } = new();

    public ScoringEngine EngineOf(Rubric rubric) => engines.GetOrAdd(rubric, r => new(r));
}
