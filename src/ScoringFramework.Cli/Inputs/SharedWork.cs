namespace ScoringFramework.Cli.Inputs;

/// <summary>What the dossiers of one call share: a rubric is read once and compiled once.</summary>
internal sealed class SharedWork
{
    private readonly Dictionary<Rubric, ScoringEngine> engines = new(ReferenceEqualityComparer.Instance);

    public SharedRubrics Rubrics { get; } = new();

    public ScoringEngine EngineOf(Rubric rubric)
    {
        if (!engines.TryGetValue(rubric, out var engine))
        {
            engines[rubric] = engine = new(rubric);
        }

        return engine;
    }
}
