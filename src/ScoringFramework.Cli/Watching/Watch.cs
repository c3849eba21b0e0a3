using System.Globalization;
using System.Runtime.InteropServices;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Pages;
using ScoringFramework.Cli.Serving;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Watching;

/// <summary>Reads and scores what the paths name, again at each save, until it is interrupted.</summary>
internal sealed class Watch(IReadOnlyList<string> paths, string? rubricPath, PartialDate? asOf, Screen screen, TimeProvider clock)
{
    // Problems of a file on its page; the terminal has them all.
    private const int MostShown = 3;

    private readonly Dictionary<string, Watched> watched = new(StringComparer.Ordinal);

    // Scorecards of files that are gone, by subject: a renamed file continues from where it was.
    private readonly Dictionary<string, Scorecard> gone = new(StringComparer.Ordinal);
    private (LoadResult<Rubric> Read, Contents Contents)? inPlace;
    private IReadOnlyList<Diagnostic> ofSeveral = [];
    private IReadOnlyList<string> references = [];
    private string stamps = "";

    /// <summary>Shown after each look; null for none.</summary>
    public LiveSite? Pages { get; init; }

    /// <summary>Watches until it is interrupted.</summary>
    public int Run()
    {
        using var interruption = new CancellationTokenSource();
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            interruption.Cancel();
        });
        using var events = new FileEvents();

        // Following comes before looking, so no save falls between.
        events.Follow(Folders());
        TryLook(isFirst: true);
        events.Follow(Folders());
        screen.Error.Write($"scoring: watching {watched.Count} {(watched.Count == 1 ? "file" : "files")}; stop with Ctrl-C.\n");
        screen.Flush();
        while (events.Wait(interruption.Token) is not FileEvents.Heard.Stop and var heard)
        {
            TryLook(isFirst: false, evenIfUnstamped: heard == FileEvents.Heard.Event);
            events.Follow(Folders());
            if (OutputReader.IsGone())
            {
                return ExitCode.Done;
            }
        }

        return ExitCode.Interrupted;
    }

    private void TryLook(bool isFirst, bool evenIfUnstamped = true)
    {
        try
        {
            var now = Stamps();
            if (evenIfUnstamped || now != stamps)
            {
                stamps = now;
                Look(isFirst);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder went away while it was walked. The next tick looks again.
            stamps = "";
        }
    }

    private void Look(bool isFirst)
    {
        var round = new Round(isFirst, screen, () => clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        if (LookAtRubric(round) is not { } rubricMoved)
        {
            return;
        }

        var found = InputFiles.Of([.. paths.Where(Path.Exists)], InputKind.Dossier, InputKind.Rubric);
        var files = Files(found);
        foreach (var lost in watched.Keys.Except(files.Select(f => f.Name), StringComparer.Ordinal).ToArray())
        {
            watched.Remove(lost, out var last);
            if (last?.LastGood is { } card)
            {
                gone[card.Subject.Id] = card;
            }

            round.Gone(lost);
        }

        var seen = files.Select(f => See(f, rubricMoved)).ToList();
        foreach (var file in Together(found, seen))
        {
            Take(file, round);
        }

        references = [.. found.Cohorts.SelectMany(c => c.Read.Value?.Reference ?? [])];
        Report(found.Problems.Concat(DossierFile.CheckTogether(watched.Values.Select(w => w.Model.Read).OfType<LoadResult<Dossier>>())));
        screen.Flush();
        Show();
    }

    // The last scorecards without errors, and what is wrong now.
    private void Show()
    {
        if (Pages is null)
        {
            return;
        }

        using var nowhere = new Screen(Stream.Null, Stream.Null);
        var dossiers = watched.Where(w => w.Value.LastGood is not null).OrderBy(w => w.Key, StringComparer.Ordinal).ToArray();
        Pages.Show(
            [.. dossiers.Select(w => w.Value.LastGood!)],
            LastEdition.Beside(dossiers.Where(w => w.Value.Kind == InputKind.Dossier).Select(w => w.Key), nowhere).Cards,
            [.. watched.Where(w => w.Value.Model.HasErrors).OrderBy(w => w.Key, StringComparer.Ordinal).SelectMany(w => w.Value.Problems
                .Where(p => p.Severity == Severity.Error).Take(MostShown)
                .Select(p => $"{p} The page shows the last state without errors."))],
            references);
    }

    private SeenFile See(InputFile file, bool rubricMoved)
    {
        var before = watched.GetValueOrDefault(file.Name);
        var changed = before?.Contents.Changed() ?? [file.Name];
        return before is not null && changed.Count == 0 && !rubricMoved
            ? new(file, before, changed, before.Model, IsRead: false)
            : new(file, before, changed, ReadModel.Of(file, inPlace?.Read.Value, asOf), IsRead: true);
    }

    // A figure that was saved in one file moves the scores of the others whose curves compare it. A file with errors has no figure for a
    // moment, which moves nothing.
    private static IEnumerable<SeenFile> Together(InputFiles inputs, List<SeenFile> seen)
    {
        var scored = seen.Where(s => s.Model.Card is not null).Select(s => (s.File, s.Model)).ToArray();
        var models = ComparedTogether.Of(inputs, scored).ToDictionary(s => s.File.Name, s => s.Model, StringComparer.Ordinal);
        var isBroken = seen.Exists(s => s.Model.HasErrors);
        return seen.Select(s => s with { Model = models.GetValueOrDefault(s.File.Name, s.Model) })
            .Where(s => s.IsRead || (s.IsMoved && !isBroken));
    }

    private void Take(SeenFile file, Round round)
    {
        var now = Watched.Of(file);
        var earlier = file.Before?.LastGood;
        if (earlier is null && now.Model.Card is { } card && gone.Remove(card.Subject.Id, out var same))
        {
            earlier = same;
        }

        watched[file.File.Name] = now;
        round.Changed(file.Changed);
        round.Report(file.File, now, file.Before, earlier);
    }

    /// <summary>Whether the rubric of the call moved; null when it cannot be used, and nothing can be scored.</summary>
    private bool? LookAtRubric(Round round)
    {
        if (rubricPath is null)
        {
            return false;
        }

        if (inPlace is { } known && known.Contents.Changed() is { Count: 0 })
        {
            return known.Read.Value is null ? null : false;
        }

        var read = RubricFile.Load(rubricPath);
        inPlace = (read, new(read.Files, read.TextOf));
        round.Changed([rubricPath]);
        screen.WriteProblems(read.Diagnostics, read.TextOf);
        screen.Flush();
        return read.Value is null ? null : true;
    }

    // What stays wrong between files is news once.
    private void Report(IEnumerable<Diagnostic> problems)
    {
        var now = problems.ToList();
        screen.WriteProblems(now.Except(ofSeveral));
        ofSeveral = now;
    }

    // A file that is half-written has no kind for a moment; while it is there it stays what it was.
    private List<InputFile> Files(InputFiles inputs)
    {
        var found = inputs.Files.Select(
            f => f.Kind == InputKind.Other && watched.TryGetValue(f.Name, out var known) ? f with { Kind = known.Kind } : f).ToList();
        var names = found.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return [.. found,
            .. watched.Where(w => !names.Contains(w.Key) && File.Exists(w.Key)).Select(w => new InputFile(w.Key, w.Value.Kind))];
    }

    private HashSet<(string Folder, bool IsDeep)> Folders()
    {
        var folders = paths.Where(Directory.Exists).Select(p => (Path.GetFullPath(p), true)).ToHashSet();
        var files = paths.Where(p => !Directory.Exists(p)).Concat(watched.Values.SelectMany(w => w.Contents.Files))
            .Concat(inPlace?.Contents.Files ?? []);
        foreach (var folder in files.Select(f => Path.GetDirectoryName(Path.GetFullPath(f))!).Where(Directory.Exists))
        {
            folders.Add((folder, false));
        }

        return folders;
    }

    // What can be said about files without reading them.
    private string Stamps()
    {
        var below = paths.Where(Directory.Exists).SelectMany(path => DirectoryListing.NamesIn(path));
        var named = paths.Concat(watched.Values.SelectMany(w => w.Contents.Files)).Concat(inPlace?.Contents.Files ?? []);
        return string.Join('\n',
            below.Concat(named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => new FileInfo(path))
            .Select(f =>
                f.Exists ? string.Create(CultureInfo.InvariantCulture, $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}")
                : f.FullName));
    }
}
