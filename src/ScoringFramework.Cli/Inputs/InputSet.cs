using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Inputs;

/// <summary>The dossiers of a call, read and scored, their problems told.</summary>
/// <param name="Cards">The scorecards of what could be scored, in order.</param>
/// <param name="IsOneFile">Whether the call names one file.</param>
/// <param name="Code">What the problems come to.</param>
internal sealed record InputSet(IReadOnlyList<Scorecard> Cards, bool IsOneFile, int Code)
{
    /// <summary>The dossier behind each scorecard; null for a scorecard that was given as one.</summary>
    public IReadOnlyList<Dossier?> Dossiers { get; private init; } = [];

    /// <summary>The file behind each scorecard.</summary>
    public IReadOnlyList<InputFile> Files { get; private init; } = [];

    /// <summary>Reads and scores what the paths stand for. Problems go to standard error.</summary>
    public static InputSet Of(IReadOnlyList<string> paths, string? rubricPath, PartialDate? asOf, Screen screen)
    {
        var files = InputFiles.Of(paths, InputKind.Dossier);
        var code = ExitCode.Done;
        Rubric? rubric = null;
        if (rubricPath is not null)
        {
            var read = RubricFile.Load(rubricPath);
            screen.WriteError(DiagnosticText.Of(read.Diagnostics, read.TextOf));
            if (!read.TryGetValue(out rubric, out _))
            {
                return new([], files.IsOneFile, ExitCode.WrongInput);
            }
        }

        foreach (var directory in files.EmptyDirectories)
        {
            screen.WriteError(DiagnosticText.Of([CallProblems.NothingFound(directory, "dossier")]));
            code = ExitCode.WrongInput;
        }

        var (cards, dossiers, scored) = (new List<Scorecard>(), new List<Dossier?>(), new List<InputFile>());
        var told = new HashSet<Diagnostic>();
        foreach (var file in files.Files)
        {
            if (file is { CarriesItsRubric: false, Text: not null } && rubric is null)
            {
                screen.WriteError(DiagnosticText.Of([CallProblems.RubricNotNamed]));
                code = ExitCode.WrongInput;
                continue;
            }

            if (file.CarriesItsRubric && (rubric is not null || asOf is not null))
            {
                screen.Error.Write($"scoring: {file.Name} is a scorecard, which carries its own rubric and day. Leave out --rubric and --as-of, or name the dossier.\n");
                code = ExitCode.WrongInput;
                continue;
            }

            // A rubric that several dossiers name has its problems once.
            var model = ReadModel.Of(file with { Kind = file.CarriesItsRubric ? file.Kind : InputKind.Dossier }, rubric, asOf);
            screen.WriteError(DiagnosticText.Of(model.Problems.Where(told.Add), model.TextOf));
            code = model.HasErrors ? ExitCode.WrongInput : code;
            if (model.Card is { } card)
            {
                cards.Add(card);
                dossiers.Add(model.Dossier);
                scored.Add(file);
            }
        }

        return new(cards, files.IsOneFile, code) { Dossiers = dossiers, Files = scored };
    }
}
