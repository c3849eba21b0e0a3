using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Inputs;

/// <summary>The dossiers of a call, read and scored, their problems reported.</summary>
/// <param name="Cards">The scorecards of what could be scored, in order.</param>
/// <param name="IsOneFile">Whether the call names one file.</param>
/// <param name="Code">What the problems come to.</param>
internal sealed record InputSet(IReadOnlyList<Scorecard> Cards, bool IsOneFile, int Code)
{
    /// <summary>The dossier behind each scorecard; null for a scorecard that was given as one.</summary>
    public IReadOnlyList<Dossier?> Dossiers { get; private init; } = [];

    /// <summary>What came of reading the file behind each scorecard; null for a scorecard that was given as one.</summary>
    public IReadOnlyList<LoadResult<Dossier>?> Read { get; private init; } = [];

    /// <summary>The file behind each scorecard.</summary>
    public IReadOnlyList<InputFile> Files { get; private init; } = [];

    /// <summary>How many files the call means, those with errors included.</summary>
    public int FileCount { get; private init; }

    /// <summary>The cohorts of the call.</summary>
    public IReadOnlyList<InputCohort> Cohorts { get; private init; } = [];

    /// <summary>The ids of subjects that cohorts show for reference.</summary>
    public IReadOnlyList<string> References => [.. Cohorts.SelectMany(c => c.Read.Value?.Reference ?? [])];

    /// <summary>Those of them that are among some scorecards: a cohort refuses a reference that is no member.</summary>
    public IEnumerable<string> ReferencesAmong(IReadOnlyCollection<Scorecard> cards) =>
        References.Where(r => cards.Any(c => c.Subject.Id == r));

    /// <summary>The problems that were shown.</summary>
    public IReadOnlyCollection<Diagnostic> Reported { get; private init; } = [];

    /// <summary>The ids that several files have, so none of them is among the scorecards.</summary>
    public IReadOnlyList<string> SameIds { get; private init; } = [];

    /// <summary>Reads and scores what the paths name. Problems go to standard error.</summary>
    /// <param name="paths">Files and directories.</param>
    /// <param name="rubricPath">A rubric instead of those that dossiers name; or null.</param>
    /// <param name="asOf">A day instead of the dossiers'; or null.</param>
    /// <param name="screen">Where problems go.</param>
    /// <param name="cohort">The directory of the cohort that curves compare with; null where the paths name all of it.</param>
    public static InputSet Of(
        IReadOnlyList<string> paths, string? rubricPath, PartialDate? asOf, Screen screen, string? cohort = null) =>
        CallRubric.Read(rubricPath, screen) is { IsBroken: false } rubric
            ? Of(InputFiles.Of(paths, InputKind.Dossier), rubric.Rubric, asOf, screen, cohort: cohort)
            : new([], paths.Count == 1 && !Directory.Exists(paths[0]), ExitCode.WrongInput);

    /// <summary>Reads and scores what the paths name, for a rank beside the result. Problems are shown by a call about them.</summary>
    public static InputSet OfQuiet(IReadOnlyList<string> paths)
    {
        using var nowhere = new Screen(Stream.Null, Stream.Null);
        return Of(paths, null, null, nowhere);
    }

    /// <summary>Reads and scores files. Problems go to standard error.</summary>
    /// <param name="files">The files.</param>
    /// <param name="rubric">A rubric instead of those that dossiers name; or null.</param>
    /// <param name="asOf">A day instead of the dossiers'; or null.</param>
    /// <param name="screen">Where problems go.</param>
    /// <param name="known">Problems that were shown already, when the same files are read again.</param>
    /// <param name="cohort">The directory of the cohort that curves compare with; null where the files are all of it.</param>
    public static InputSet Of(InputFiles files, Rubric? rubric, PartialDate? asOf, Screen screen, IEnumerable<Diagnostic>? known = null,
        string? cohort = null)
    {
        var reported = new HashSet<Diagnostic>(known ?? []);
        var problems = files.Problems.Concat(files.EmptyDirectories.Select(d => CallProblems.NothingFound(d, "dossier"))).ToList();
        screen.WriteProblems(problems.Where(reported.Add));
        var code = problems.Count > 0 ? ExitCode.WrongInput : ExitCode.Done;
        foreach (var file in files.Cohorts)
        {
            screen.WriteProblems(file.Read.Diagnostics.Where(reported.Add), file.Read.TextOf);
            code = file.Read.Value is null ? ExitCode.WrongInput : code;
        }

        var scored = new List<(InputFile File, ReadModel Model)>();
        var shared = new SharedWork();
        var refused = rubric is null && asOf is null ? [] : files.Files.Where(f => f.CarriesItsRubric).ToArray();
        foreach (var file in refused)
        {
            screen.Error.Write(
                $"scoring: {file.Name} is a scorecard, with its own rubric and date. Leave out --rubric and --as-of, or name the "
                + $"dossier.\n");
            code = ExitCode.WrongInput;
        }

        InputFile[] read = [.. files.Files.Where(f => !refused.Contains(f))];
        var models = ReadingInParallel.Of(
            read, f => ReadModel.Of(f with { Kind = f.CarriesItsRubric ? f.Kind : InputKind.Dossier }, rubric, asOf, shared: shared));
        foreach (var (file, model) in read.Zip(models))
        {
            // A rubric that several dossiers name has its problems once.
            screen.WriteProblems(model.Problems.Where(reported.Add), model.TextOf);
            code = model.HasErrors ? ExitCode.WrongInput : code;
            if (model.Card is not null)
            {
                scored.Add((file, model));
            }
        }

        scored = [.. ComparedTogether.Of(files, scored, Others(cohort, scored, rubric, asOf))];
        foreach (var (_, alone) in scored.Where(s => IsAlone(s.Model)))
        {
            screen.WriteProblems(alone.All.Where(p => p.Descriptor == LibraryCodes.ScoredAlone && reported.Add(p)), alone.TextOf);
            code = ExitCode.WrongInput;
        }

        scored.RemoveAll(s => IsAlone(s.Model));
        var clashes = DossierFile.CheckTogether(scored.Select(s => s.Model.Read).OfType<LoadResult<Dossier>>());
        var ofCohorts = CohortCheck.Of(files, scored.Select(s => (s.File, s.Model.Card!)));
        screen.WriteProblems(
            ofCohorts.Where(reported.Add), name => files.Cohorts.Select(c => c.Read.TextOf(name)).FirstOrDefault(t => t is not null));
        code = ofCohorts.HasErrors ? ExitCode.WrongInput : code;
        screen.WriteProblems(
            clashes.Where(reported.Add), name => scored.Select(s => s.Model.TextOf(name)).FirstOrDefault(t => t is not null));
        return Without(clashes, scored) with
        {
            IsOneFile = files.IsOneFile && files.Cohorts.Count == 0,
            Cohorts = files.Cohorts,
            FileCount = files.Files.Count,
            Reported = reported,
            Code = clashes.HasErrors ? ExitCode.WrongInput : code
        };
    }

    // Its headline would be another one than that of the cohort.
    private static bool IsAlone(ReadModel model) =>
        model.ComparesWithCohort && model.Card!.Notices.Any(n => n.Descriptor == LibraryCodes.ScoredAlone);

    private static IReadOnlyList<Dossier>? Others(
        string? cohort, List<(InputFile File, ReadModel Model)> scored, Rubric? rubric, PartialDate? asOf)
    {
        if (cohort is null || !scored.Exists(s => s.Model.ComparesWithCohort))
        {
            return null;
        }

        var shared = new SharedWork();
        return [.. InputFiles.Of([cohort], InputKind.Dossier).Files.Where(f => f.Kind == InputKind.Dossier)
            .Select(f => ReadModel.Of(f, rubric, asOf, shared: shared).Dossier).OfType<Dossier>()];
    }

    // Which of two files of one id is meant, nobody but their user knows: neither has a score.
    private static InputSet Without(DiagnosticList clashes, List<(InputFile File, ReadModel Model)> scored)
    {
        var files = clashes.Where(c => c.Severity == Severity.Error).SelectMany(c => c.Related.Select(r => r.Span).Append(c.Span))
            .Select(s => s?.File).ToHashSet();
        var (without, rest) = (scored.Where(s => files.Contains(s.File.Name)), scored.Where(s => !files.Contains(s.File.Name)).ToList());
        return new([.. rest.Select(s => s.Model.Card!)], false, ExitCode.Done)
        {
            Dossiers = [.. rest.Select(s => s.Model.Dossier)],
            Read = [.. rest.Select(s => s.Model.Read)],
            Files = [.. rest.Select(s => s.File)],
            SameIds = [.. without.Select(s => s.Model.Card!.Subject.Id).Distinct()],
        };
    }
}
