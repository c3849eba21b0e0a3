namespace ScoringFramework.Cli.Inputs;

/// <summary>What came of reading one file, and of scoring it where it is a dossier.</summary>
/// <param name="Problems">Every problem, placed in its text.</param>
/// <param name="TextOf">Gives the texts that problems point into.</param>
/// <param name="Card">The scorecard; null for a rubric and with errors.</param>
internal sealed record ReadModel(IReadOnlyList<Diagnostic> Problems, Func<string, string?> TextOf, Scorecard? Card)
{
    /// <summary>What scoring noticed, placed in the text. A scorecard shows it itself.</summary>
    public IReadOnlyList<Diagnostic> Notices { get; private init; } = [];

    /// <summary>The dossier that was scored; null for a rubric, a scorecard and with errors.</summary>
    public Dossier? Dossier { get; private init; }

    /// <summary>The files that it depends on, its own first.</summary>
    public IReadOnlyList<string> Files { get; private init; } = [];

    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Reads one file: a rubric is checked, a dossier is scored, a scorecard is recomputed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rubric">A rubric in place of the one that a dossier names; or null.</param>
    /// <param name="asOf">A day in place of the dossier's; or null.</param>
    public static ReadModel Of(InputFile file, Rubric? rubric, PartialDate? asOf) => file.Kind switch
    {
        InputKind.Rubric => OfRubric(file),
        InputKind.Scorecard => OfScorecard(file),
        _ => OfDossier(file, rubric, asOf),
    };

    private static ReadModel OfRubric(InputFile file)
    {
        var read = file.Text is { } text ? RubricFile.Parse(text, file.Name) : RubricFile.Load(file.Name);
        return new([.. read.Diagnostics], read.TextOf, null) { Files = read.Files };
    }

    private static ReadModel OfScorecard(InputFile file)
    {
        var text = file.Text ?? File.ReadAllText(file.Name);
        var read = ScorecardFile.Parse(text, file.Name);
        return new([.. read.Diagnostics], name => name == file.Name ? text : null, read.Value) { Files = [file.Name] };
    }

    private static ReadModel OfDossier(InputFile file, Rubric? rubric, PartialDate? asOf)
    {
        var read = file.Text is { } text ? DossierFile.Parse(text, rubric!, file.Name) : DossierFile.Load(file.Name, rubric);
        var problems = read.Diagnostics.ToList();
        var dossier = read.Value;
        if (dossier is not null && asOf is not null)
        {
            var moved = dossier.At(asOf);
            problems.AddRange(moved.Diagnostics.Select(read.Locate).Except(problems));
            dossier = moved.Value;
        }

        var card = dossier is null ? null : new ScoringEngine(dossier.Rubric).Score(dossier);
        return new(problems, read.TextOf, card) { Notices = card is null ? [] : [.. card.Notices.Select(read.Locate)], Dossier = dossier, Files = read.Files };
    }
}
