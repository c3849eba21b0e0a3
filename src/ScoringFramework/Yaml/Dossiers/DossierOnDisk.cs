namespace ScoringFramework.Yaml;

/// <summary>A dossier in a file, from whose folder its rubric, its source lists and its cohort are found.</summary>
internal sealed class DossierOnDisk(string path, Rubric? inPlace, ITextFiles files) : IDossierSurroundings
{
    public string Name => path;

    public (Rubric Rubric, RubricGaps Gaps) Rubric(RubricReference reference)
    {
        if (inPlace is not null)
        {
            return (inPlace, RubricGaps.None);
        }

        if (reference.Path is not { } relative)
        {
            return (new(), RubricGaps.Everything);
        }

        var file = files.Beside(path, relative);
        reference.File.Reading.AddFile(file);
        var read = RubricFile.Open(file, files: files);
        if (read.Reading.Problems.FirstOrDefault(p => p.Descriptor == FormatCodes.WrongFileKind) is not null
            || read.Reading.Places.Texts.Count == 0)
        {
            Refuse(reference.File, relative, file, read.Reading.Problems[0], isRead: read.Reading.Places.Texts.Count > 0);
            return (new(), RubricGaps.Everything);
        }

        reference.File.Reading.AddFoundation(read.Reading);
        if (read.Model is null)
        {
            return (new(), RubricGaps.Everything);
        }

        reference.Check(read.Model, read.Reading.Unread);
        return (read.Model, new(read.Reading.Unread));
    }

    public PartialDate? CohortDate(ModelReading reading) => CohortReader.DateFor(path, files, reading);

    public Included Include(Field include) => new SourceListReader(path, include, files).Read();

    private static void Refuse(Field field, string relative, string file, Diagnostic why, bool isRead) =>
        field.Refuse(new Diagnostic(DossierCodes.NoRubric, $"the rubric {file} cannot be used: {why.Message}", why.Remedy)
        {
            Suggestion = NearFile.Relative(relative, why.Suggestion),
            Related = isRead ? [new("the rubric") { Span = why.Span }] : [],
        });
}
