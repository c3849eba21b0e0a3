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

    public PartialDate? CohortDate(ModelReading reading) => null;

    public Included Include(Field include)
    {
        if (include.Node is not null)
        {
            include.Reading.Unread.AddIncomplete(ModelPath.Of("sources"));
            include.Reading.Unread.AddIncomplete(ModelPath.Of("evidence"));
            include.Reading.Report(new Diagnostic(
                DossierCodes.IncludeRefused,
                "a dossier read from a text has no folder, so it cannot include files",
                "Read the dossier from its file, or write the sources and the evidence in it.").At(include.Path.Name));
        }

        return Included.Nothing;
    }
}
