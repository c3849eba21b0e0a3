namespace ScoringFramework.Yaml;

/// <summary>A dossier without files: its rubric is given, and it can include nothing.</summary>
internal sealed class DossierInMemory(string name, Rubric rubric) : IDossierSurroundings
{
    public string Name => name;

    public (Rubric Rubric, RubricGaps Gaps) Rubric(RubricReference reference)
    {
        reference.Check(rubric);
        return (rubric, RubricGaps.None);
    }

    public Included Include(Field include)
    {
        if (include.Node is not null)
        {
            include.Reading.Unread.AddIncomplete(ModelPath.Of("sources"));
            include.Reading.Unread.AddIncomplete(ModelPath.Of("evidence"));
            include.Reading.Tell(new Diagnostic(
                DossierCodes.IncludeRefused,
                "a dossier that is read from a text has no folder, so nothing can be included",
                "Read it from its file, or write its sources and evidence into it.").At(include.Path.Name));
        }

        return Included.Nothing;
    }
}
