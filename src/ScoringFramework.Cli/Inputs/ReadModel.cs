namespace ScoringFramework.Cli.Inputs;

/// <summary>What came of reading one file, and of scoring it where it is a dossier.</summary>
/// <param name="Problems">What reading it found, placed in its text. What scoring noticed a scorecard shows itself.</param>
/// <param name="TextOf">Gives the texts that problems point into.</param>
/// <param name="Card">The scorecard; null for a rubric and with errors.</param>
internal sealed record ReadModel(IReadOnlyList<Diagnostic> Problems, Func<string, string?> TextOf, Scorecard? Card)
{
    /// <summary>All that can be reported about the file: its problems, what scoring noticed, and what is odd about the model.</summary>
    public DiagnosticList All => FindAll();

    /// <summary>What came of reading a dossier; null for a rubric and a scorecard.</summary>
    public LoadResult<Dossier>? Read { get; private init; }

    /// <summary>The dossier that was scored; null for a rubric, a scorecard and with errors.</summary>
    public Dossier? Dossier { get; private init; }

    /// <summary>The files that it depends on, its own first.</summary>
    public IReadOnlyList<string> Files { get; private init; } = [];

    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>The same dossier, compared with the figures of its cohort.</summary>
    public Func<ValueList<CohortFigures>, ReadModel> Within { get; private init; } =
        _ => throw new InvalidOperationException("Only a dossier has a cohort.");

    /// <summary>Whether its curves compare with a cohort.</summary>
    public bool ComparesWithCohort => Dossier?.Rubric.ComparesWithCohort == true;

    private Func<DiagnosticList> FindAll { get; init; } = () => DiagnosticList.Empty;

    /// <summary>Reads one file: a rubric is checked, a dossier is scored, a scorecard or a lock is recomputed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rubric">A rubric instead of the one that a dossier names; or null.</param>
    /// <param name="asOf">A day instead of the dossier's; or null.</param>
    /// <param name="against">An older version that rubrics are compared with; or null.</param>
    /// <param name="shared">What it shares with the other dossiers of the call; null where it is the only one.</param>
    public static ReadModel Of(
        InputFile file, Rubric? rubric, PartialDate? asOf, Rubric? against = null, SharedWork? shared = null) => file.Kind switch
        {
            InputKind.Rubric => OfRubric(file, against),
            InputKind.Cohort when file.Content is null => OfCohort(file),

            // A file that is not there has no kind; the reader of dossiers reports it like any other.
            InputKind.Scorecard or InputKind.Lock when file.Content is null && !File.Exists(file.Name) =>
                OfDossier(file, rubric, asOf, shared ?? new()),
            InputKind.Scorecard => OfScorecard(file),
            InputKind.Lock => OfLock(file),
            _ => OfDossier(file, rubric, asOf, shared ?? new()),
        };

    private static ReadModel OfRubric(InputFile file, Rubric? against)
    {
        var read = file.LoadRubric();
        return new(read.Diagnostics, read.TextOf, null)
        {
            Files = read.Files,
            FindAll = () => read.Value is { } now
                ? read.DiagnosticsWith(
                    new ScoringEngine(now).Lint()
                        .Concat(against is null ? DiagnosticList.Empty : RubricChange.Between(against, now).Check()))
                : read.Diagnostics,
        };
    }

    private static ReadModel OfCohort(InputFile file)
    {
        var read = CohortFile.Load(file.Name);
        return new(read.Diagnostics, read.TextOf, null)
        {
            Files = read.Files,
            FindAll = () => read.DiagnosticsWith([]),
        };
    }

    private static ReadModel OfScorecard(InputFile file)
    {
        var text = file.Text ?? InputText.OfResult(file.Name);
        var read = ScorecardFile.Recompute(text, file.Name);
        return new(read.Diagnostics, name => name == file.Name ? text : null, read.Value)
        {
            Files = [file.Name],
            FindAll = () => read.Diagnostics
        };
    }

    private static ReadModel OfLock(InputFile file)
    {
        var text = file.Text ?? InputText.OfResult(file.Name);
        var read = LockFile.Parse(text, file.Name);
        return new(read.Diagnostics, name => name == file.Name ? text : null, read.Value?.Card)
        {
            Files = [file.Name],
            FindAll = () => read.Diagnostics
        };
    }

    private static ReadModel OfDossier(InputFile file, Rubric? rubric, PartialDate? asOf, SharedWork shared)
    {
        var read = file.LoadDossier(rubric, shared);
        if (rubric is null && !file.HasFolder && read.Diagnostics.Any(d => d.Descriptor == LibraryCodes.NoRubric))
        {
            return new([CallProblems.RubricNotNamed], _ => null, null)
            {
                Files = read.Files,
                FindAll = () => new([CallProblems.RubricNotNamed])
            };
        }

        var moved = asOf is null ? null : read.Value?.At(asOf);
        var dossier = moved is null ? read.Value : moved.Value;
        return Scored(read, moved, dossier, dossier is null ? null : shared.EngineOf(dossier.Rubric));
    }

    private static ReadModel Scored(
        LoadResult<Dossier> read, LoadResult<Dossier>? moved, Dossier? dossier, ScoringEngine? engine)
    {
        var card = engine?.Score(dossier!);

        // Whether a suppression is used shows only once all is reported.
        var problems = moved is null ? read.Diagnostics
            : read.DiagnosticsWith(moved.Diagnostics).Where(p => p.Descriptor != LibraryCodes.Unused);
        return new([.. problems], read.TextOf, card)
        {
            Dossier = dossier,
            Read = read,
            Files = read.Files,
            Within = figures => Scored(read, moved, dossier!.WithCohort(figures), engine),
            FindAll = () =>
                read.DiagnosticsWith(
                    [.. moved?.Diagnostics ?? DiagnosticList.Empty, .. card?.Notices ?? [],
                        .. engine?.Lint(dossier!) ?? DiagnosticList.Empty]),
        };
    }
}
