using ScoringFramework.Changes;

namespace ScoringFramework.Cli.Inputs;

/// <summary>What came of reading one file, and of scoring it where it is a dossier.</summary>
/// <param name="Problems">Every problem, placed in its text.</param>
/// <param name="TextOf">Gives the texts that problems point into.</param>
/// <param name="Card">The scorecard; null for a rubric and with errors.</param>
internal sealed record ReadModel(IReadOnlyList<Diagnostic> Problems, Func<string, string?> TextOf, Scorecard? Card)
{
    /// <summary>What scoring noticed, placed in the text. A scorecard shows it itself.</summary>
    public IReadOnlyList<Diagnostic> Notices { get; private init; } = [];

    /// <summary>What came of reading a dossier; null for a rubric and a scorecard.</summary>
    public LoadResult<Dossier>? Read { get; private init; }

    /// <summary>What is odd about the model, placed in the text.</summary>
    public IEnumerable<Diagnostic> Lints => FindLints();

    private Func<IEnumerable<Diagnostic>> FindLints { get; init; } = () => [];

    /// <summary>The dossier that was scored; null for a rubric, a scorecard and with errors.</summary>
    public Dossier? Dossier { get; private init; }

    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Reads one file: a rubric is checked, a dossier is scored, a scorecard or a lock is recomputed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rubric">A rubric in place of the one that a dossier names; or null.</param>
    /// <param name="asOf">A day in place of the dossier's; or null.</param>
    /// <param name="against">An older version that rubrics are compared with; or null.</param>
    public static ReadModel Of(InputFile file, Rubric? rubric, PartialDate? asOf, Rubric? against = null) => file.Kind switch
    {
        InputKind.Rubric => OfRubric(file, against),
        InputKind.Scorecard => OfScorecard(file),
        InputKind.Lock => OfLock(file),
        _ => OfDossier(file, rubric, asOf),
    };

    private static ReadModel OfRubric(InputFile file, Rubric? against)
    {
        var read = file.Text is { } text ? RubricFile.Parse(text, file.Name) : RubricFile.Load(file.Name);
        var version = read.Value is { } now && against is not null ? RubricChange.Between(against, now).Check().Select(read.Locate) : [];
        return new([.. read.Diagnostics, .. version], read.TextOf, null)
        {
            FindLints = () => read.Value is null ? [] : new ScoringEngine(read.Value).Lint().Select(read.Locate),
        };
    }

    private static ReadModel OfScorecard(InputFile file)
    {
        var text = file.Text ?? File.ReadAllText(file.Name);
        var read = ScorecardFile.Parse(text, file.Name);
        return new([.. read.Diagnostics], name => name == file.Name ? text : null, read.Value);
    }

    private static ReadModel OfLock(InputFile file)
    {
        var text = file.Text ?? InputText.OfFile(file.Name);
        var read = LockFile.Parse(text, file.Name);
        return new([.. read.Diagnostics], name => name == file.Name ? text : null, read.Value?.Card);
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

        var engine = dossier is null ? null : new ScoringEngine(dossier.Rubric);
        var card = engine?.Score(dossier!);
        return new(problems, read.TextOf, card)
        {
            Notices = card is null ? [] : [.. card.Notices.Select(read.Locate)],
            Dossier = dossier,
            Read = read,
            FindLints = () => engine is null ? [] : engine.Lint(dossier!).Select(read.Locate),
        };
    }
}
