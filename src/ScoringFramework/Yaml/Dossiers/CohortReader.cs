namespace ScoringFramework.Yaml;

/// <summary>Reads a cohort from the top of its text.</summary>
internal static class CohortReader
{
    public const string FileName = "cohort.yaml";

    // Where a dossier looks for the date that it does not state: its folder, then the folder above.
    private static readonly string[] Places = [FileName, "../" + FileName];

    public static CohortDefinition Read(ModelReading reading, YamlMap root, string file, ITextFiles files)
    {
        var map = new Field(reading, ModelPath.Root, "the cohort", root).Map(CohortFields.Cohort);
        return new()
        {
            Id = Id(map["cohort"]),
            Rubric = Rubric(map["rubric"], file, files),
            Edition = Edition(map["edition"]),
            AsOf = map["as-of"].Date(),
            Members = Members(map["members"], file, files),
            Reference = map["reference"].Texts() ?? [],
        };
    }

    /// <summary>The date of the cohort that a dossier is in; null when there is no cohort file, or it states none.</summary>
    /// <param name="dossier">The dossier's file.</param>
    /// <param name="files">Where the files are.</param>
    /// <param name="reading">What notes the cohort's file, because another text in it may give another date.</param>
    public static PartialDate? DateFor(string dossier, ITextFiles files, ModelReading reading)
    {
        foreach (var file in Places.Select(p => files.Beside(dossier, p)).Where(f => f != dossier && files.Has(f)))
        {
            reading.AddFile(file);
            var alone = new ModelReading(CohortFields.Cohort);
            return files.Read(file, alone.Problems) is { } text && alone.ReadText(text, file) is { } root
                && WrongFile.KindOf(root) == FileKind.Cohort
                ? new Field(alone, ModelPath.Root, "the cohort", root).Map(CohortFields.Cohort)["as-of"].Date()
                : null;
        }

        return null;
    }

    private static string Id(Field field)
    {
        var id = field.Text() ?? "";
        if (field.Node is not null && !Ids.IsId(id))
        {
            field.Refuse(Ids.Invalid(DossierCodes.InvalidId, id, field.Path));
        }

        return id;
    }

    private static string? Edition(Field field)
    {
        if (field.Text() is not { } name)
        {
            return null;
        }

        if (!EditionNames.IsValid(name))
        {
            field.Refuse(new(
                FormatCodes.WrongForm, $"'{Quote.Short(name)}' cannot be the name of an edition, because it ends a git tag",
                CohortFields.EditionName.Hint));
        }

        return name;
    }

    private static Rubric? Rubric(Field field, string file, ITextFiles files)
    {
        if (field.RelativePath() is not { } relative)
        {
            return null;
        }

        var named = files.Beside(file, relative);
        field.Reading.AddFile(named);
        var read = RubricFile.Open(named, files: files);
        if (read.Reading.Problems.Exists(p => p.Descriptor == FormatCodes.WrongFileKind) || read.Reading.Places.Texts.Count == 0)
        {
            var why = read.Reading.Problems[0];
            field.Refuse(new Diagnostic(DossierCodes.NoRubric, $"the rubric {named} cannot be used: {why.Message}", why.Remedy)
            {
                Suggestion = NearFile.Relative(relative, why.Suggestion),
            });
            return null;
        }

        field.Reading.AddFoundation(read.Reading);
        return read.Result.Value;
    }

    private static ValueList<string> Members(Field field, string file, ITextFiles files) => field.Node is null
        ? [files.Beside(file, ".")]
        : field.Items().Select(i => i.RelativePath()).OfType<string>().Select(p => files.Beside(file, p)).ToValueList();
}
