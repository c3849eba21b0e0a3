using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Watching;

/// <summary>A file as it was last read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Model">What came of it.</param>
/// <param name="Contents">What it and the files that it names held.</param>
/// <param name="LastGood">Its last scorecard without errors; null when there was none.</param>
internal sealed record Watched(InputKind Kind, ReadModel Model, Contents Contents, Scorecard? LastGood)
{
    /// <summary>Every problem, of reading and of scoring, and what is odd.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; } = [.. Model.All];

    // What errors hide for a moment is not new when they are fixed.
    private IReadOnlyList<Diagnostic> Known { get; init; } = [];

    public static Watched Of(SeenFile file)
    {
        var (model, before) = (file.Model, file.Before);
        var read = new Watched(file.File.Kind, model, new(model.Files, model.TextOf), model.Card ?? before?.LastGood);
        return read with
        {
            Known = model.HasErrors && before is not null
            ? [.. before.Known.Concat(read.Problems).DistinctBy(p => (p.Descriptor, p.Message))] : read.Problems
        };
    }

    /// <summary>
    /// What is to be reported: every error, and whatever else was not reported before. Lines move while one writes, so places do not
    /// count.
    /// </summary>
    public IEnumerable<Diagnostic> ToReport(Watched? before) => Problems.Where(p =>
        p.Severity == Severity.Error || before is null || !before.Known.Any(b => b.Descriptor == p.Descriptor && b.Message == p.Message));
}
