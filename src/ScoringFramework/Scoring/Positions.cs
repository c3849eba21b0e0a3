namespace ScoringFramework.Scoring;

/// <summary>The position of a subject on the compass.</summary>
internal static class Positions
{
    /// <summary>The first position whose conditions hold on displayed scores; null when an axis is not scored or none holds.</summary>
    public static string? Of(CompiledRubric rubric, ScoringRun run)
    {
        if (rubric.Rubric.Compass is not { } compass || Score(compass.X) is null || Score(compass.Y) is null)
        {
            return null;
        }

        return compass.Positions.FirstOrDefault(p => p.Holds(c => Score(c.Dimension) is { } score && c.Holds(score)))?.Name;

        decimal? Score(string id) => run.Displayed(rubric.NodeOf(id));
    }
}
