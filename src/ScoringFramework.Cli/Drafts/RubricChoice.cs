using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Drafts;

/// <summary>The rubric of a new dossier: the one that is named, the only one in its folder, or none yet.</summary>
/// <param name="Path">The rubric's path; null when the folder has none.</param>
/// <param name="Problem">Why none can be chosen; or null.</param>
internal sealed record RubricChoice(string? Path, Diagnostic? Problem)
{
    public static RubricChoice For(string dossier, string? named)
    {
        if (named is not null)
        {
            return new(named, null);
        }

        var folder = System.IO.Path.GetDirectoryName(dossier) ?? "";
        var rubrics = folder.Length == 0 || Directory.Exists(folder) ? InputFiles.RubricsIn(folder) : [];
        return rubrics switch
        {
            [] => new(null, null),
            [var only] => new(only, null),
            _ => new(null, new Diagnostic(
                FileCodes.WhichRubric,
                $"the folder of the new dossier has {rubrics.Count} rubrics, and a dossier is scored by one",
                $"Name it: --rubric {string.Join(" or --rubric ", rubrics)}.")
            { Span = new SourceSpan(dossier, 1, 1, 1, 1) }),
        };
    }
}
