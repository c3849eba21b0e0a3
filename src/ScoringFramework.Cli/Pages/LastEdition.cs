using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Pages;

/// <summary>The scorecards that pages compare with.</summary>
/// <param name="Cards">The scorecards; none where nothing is approved yet.</param>
/// <param name="Name">What the edition is called, such as <c>edition 2026-05</c>; null to name its day.</param>
internal sealed record LastEdition(IReadOnlyList<Scorecard> Cards, string? Name)
{
    /// <summary>
    /// Those of <c>--since</c>: a file, a folder, a revision of git or the name of an edition; null, after a report, for none.
    /// </summary>
    /// <param name="value">The option's value.</param>
    /// <param name="input">What is compared.</param>
    /// <param name="paths">The paths of the call.</param>
    /// <param name="rubric">The file of a rubric instead of those that dossiers name; or null.</param>
    /// <param name="asOf">A day instead of the dossiers'; or null.</param>
    /// <param name="screen">Where problems go.</param>
    /// <exception cref="Git.GitException">The revision cannot be read.</exception>
    public static LastEdition? Of(
        string value, InputSet input, IReadOnlyList<string> paths, string? rubric, PartialDate? asOf, Screen screen)
    {
        if (File.Exists(value))
        {
            return OfFile(value, screen);
        }

        if (Directory.Exists(value))
        {
            return OfFolder(value, screen);
        }

        var (cards, edition) = Since.OfRevision(
            value, input, paths, rubric is null ? null : RubricFile.Load(rubric).Value, asOf, screen);
        return new(cards, edition is null ? value : $"edition {edition}");
    }

    /// <summary>Those that the locks beside dossiers have approved.</summary>
    public static LastEdition Beside(InputSet input, Screen screen) =>
        Beside(input.Files.Where(f => f.Kind == InputKind.Dossier && f.Content is null).Select(f => f.Name), screen);

    /// <summary>Those that the locks beside the files of dossiers have approved.</summary>
    public static LastEdition Beside(IEnumerable<string> files, Screen screen)
    {
        var cards = new List<Scorecard>();
        foreach (var file in files)
        {
            if (LockStore.Read(LockFile.NameFor(file)) is not { } read)
            {
                continue;
            }

            screen.WriteProblems(read.Diagnostics);
            if (read.TryGetValue(out var approval, out _))
            {
                cards.Add(approval.Card);
            }
        }

        return new(cards, null);
    }

    private static LastEdition? OfFile(string file, Screen screen)
    {
        if (EditionFile.Claims(InputText.OfResult(file)))
        {
            screen.Error.Write($"scoring: '{file}' is the lock of a cohort: it has headlines, and no causes of a change. Name the folder "
                + "with the locks of its dossiers, or the edition's tag in git.\n");
            return null;
        }

        return InputSet.Of([file], null, null, screen) is { Cards.Count: > 0 } one ? new(one.Cards, null) : null;
    }

    // A folder of pages has scorecards, one of dossiers has locks; both say what was published, and the dossiers what is now.
    private static LastEdition? OfFolder(string folder, Screen screen)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.json").Where(f => Path.GetFileName(f)[0] is not ('_' or '.')
            && !EditionFile.Claims(InputText.OfResult(f))).Order(StringComparer.Ordinal)];
        return InputSet.Of(files.Length > 0 ? files : [folder], null, null, screen) is { Cards.Count: > 0 } cards
            ? new(cards.Cards, null) : null;
    }
}
