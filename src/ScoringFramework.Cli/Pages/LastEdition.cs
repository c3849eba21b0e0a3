using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Pages;

/// <summary>The scorecards that pages compare with.</summary>
internal static class LastEdition
{
    /// <summary>Those of a path; null when nothing could be read there.</summary>
    public static IReadOnlyList<Scorecard>? Of(string path, Screen screen)
    {
        if (!Directory.Exists(path))
        {
            return InputSet.Of([path], null, null, screen) is { Cards.Count: > 0 } one ? one.Cards : null;
        }

        // A folder of pages has scorecards, one of dossiers has locks; both say what was published, and the dossiers what is now.
        string[] files = [.. Directory.EnumerateFiles(path, "*.json").Where(f => Path.GetFileName(f)[0] is not ('_' or '.'))
            .Order(StringComparer.Ordinal)];
        return InputSet.Of(files.Length > 0 ? files : [path], null, null, screen) is { Cards.Count: > 0 } cards ? cards.Cards : null;
    }

    /// <summary>Those that the locks beside dossiers have approved.</summary>
    public static IReadOnlyList<Scorecard> Beside(InputSet input, Screen screen)
    {
        var cards = new List<Scorecard>();
        foreach (var file in input.Files.Where(f => f.Kind == InputKind.Dossier && f.Content is null))
        {
            if (LockStore.Read(LockFile.NameFor(file.Name)) is not { } read)
            {
                continue;
            }

            screen.WriteProblems(read.Diagnostics);
            if (read.TryGetValue(out var approval, out _))
            {
                cards.Add(approval.Card);
            }
        }

        return cards;
    }
}
