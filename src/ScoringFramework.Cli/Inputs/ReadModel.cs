namespace ScoringFramework.Cli.Inputs;

/// <summary>What came of reading one file, and of scoring it where it is a dossier.</summary>
/// <param name="All">Every problem, placed in its text, and what scoring noticed.</param>
/// <param name="TextOf">Gives the texts that problems point into.</param>
/// <param name="Card">The scorecard; null for a rubric and with errors.</param>
internal sealed record ReadModel(DiagnosticList All, Func<string, string?> TextOf, Scorecard? Card)
{
    /// <summary>The problems without what scoring noticed, which a scorecard shows itself.</summary>
    public IEnumerable<Diagnostic> Problems => All.Where(p => Card is null || !Card.Notices.Any(n => n.Kind == p.Kind && n.Message == p.Message));

    /// <summary>The dossier that was scored; null for a rubric, a scorecard and with errors.</summary>
    public Dossier? Dossier { get; private init; }

    public bool HasErrors => All.HasErrors;

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
        return new(read.DiagnosticsWith([]), read.TextOf, null);
    }

    private static ReadModel OfScorecard(InputFile file)
    {
        var text = file.Text ?? File.ReadAllText(file.Name);
        var read = ScorecardFile.Parse(text, file.Name);
        return new(read.Diagnostics, name => name == file.Name ? text : null, read.Value);
    }

    private static ReadModel OfDossier(InputFile file, Rubric? rubric, PartialDate? asOf)
    {
        var read = file.Text is { } text ? DossierFile.Parse(text, rubric!, file.Name) : DossierFile.Load(file.Name, rubric);
        var moved = asOf is null ? null : read.Value?.At(asOf);
        var dossier = moved is null ? read.Value : moved.Value;
        var card = dossier is null ? null : new ScoringEngine(dossier.Rubric).Score(dossier);
        var noticed = (moved?.Diagnostics ?? DiagnosticList.Empty).Concat(card?.Notices ?? []);
        return new(read.DiagnosticsWith(noticed), read.TextOf, card) { Dossier = dossier };
    }
}
