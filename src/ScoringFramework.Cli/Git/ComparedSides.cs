using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Git;

/// <summary>What is compared of two states: a dossier with errors at one of them is neither new nor removed, and is named apart.</summary>
internal sealed class ComparedSides
{
    private const int MostNamed = 8;

    private readonly Dictionary<string, string?> pathNow;
    private readonly IReadOnlyDictionary<string, string> pathThen;
    private readonly string[] brokenNow;
    private readonly string[] brokenThen;

    public ComparedSides(InputSet now, RevisionCards then, InputFiles inputs, GitRepository repository)
    {
        var files = now.Cards.Zip(now.Files, (card, file) => (Card: card, Path: file.Content is null ? repository.PathOf(file.Name) : null))
            .ToArray();
        pathNow = files.DistinctBy(f => f.Card.Subject.Id).ToDictionary(f => f.Card.Subject.Id, f => f.Path, StringComparer.Ordinal);
        pathThen = then.Paths;
        var scored = files.Select(f => f.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        brokenNow = [.. inputs.Files.Where(f => f.Content is null).Select(f => repository.PathOf(f.Name)).OfType<string>()
            .Where(p => !scored.Contains(p))];
        brokenThen = [.. then.Broken.Order(StringComparer.Ordinal)];
        Before = [.. then.Cards.Where(c => !brokenNow.Contains(pathThen[c.Subject.Id], StringComparer.Ordinal))];
        After = [.. files.Where(f => !brokenThen.Contains(f.Path, StringComparer.Ordinal)).Select(f => f.Card)];
        References = now.References;
    }

    /// <summary>The scorecards before.</summary>
    public IReadOnlyList<Scorecard> Before { get; }

    /// <summary>The scorecards after.</summary>
    public IReadOnlyList<Scorecard> After { get; }

    /// <summary>The ids of subjects that are shown for reference.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>The file that a subject's dossier had before; null when it has the same now.</summary>
    public string? RenamedFrom(string id) =>
        pathThen.TryGetValue(id, out var was) && pathNow.TryGetValue(id, out var now) && now is not null && was != now ? was : null;

    /// <summary>Which dossiers are not compared, in sentences.</summary>
    /// <param name="revision">What the earlier state is called.</param>
    public IEnumerable<string> NotCompared(string revision)
    {
        if (brokenNow.Length > 0)
        {
            yield return $"Not compared, because of errors now: {Few(brokenNow)}.";
        }

        if (brokenThen.Length > 0)
        {
            yield return $"Not compared, because of errors in {revision}: {Few(brokenThen)}.";
        }
    }

    private static string Few(string[] names) => names.Length <= MostNamed ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNamed))} and {names.Length - MostNamed} more";
}
