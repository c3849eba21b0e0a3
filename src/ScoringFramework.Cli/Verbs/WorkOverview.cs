using System.Globalization;
using ScoringFramework.Cli.Git;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>
/// <c>scoring</c> alone: what is in this folder, what is wrong, what waits for approval and what changes next by itself, each with the
/// command for it. It only reads.
/// </summary>
internal sealed class WorkOverview(Screen screen)
{
    private const int MostNamed = 3;
    private const string Never = " (never approved)";

    /// <summary>Shows the folder that the call is made in.</summary>
    public static int Show(Screen screen) => new WorkOverview(screen).Show();

    private int Show()
    {
        var files = InputFiles.Of(["."], InputKind.Rubric, InputKind.Dossier);
        var rubrics = files.Files.Where(f => f.Kind == InputKind.Rubric).Select(f => f.Name).ToArray();
        var dossiers = files.Files.Where(f => f.Kind is InputKind.Dossier).ToArray();
        if (rubrics.Length + dossiers.Length + files.Cohorts.Count == 0 && files.Problems.Count == 0)
        {
            screen.Error.Write("No rubric or dossier here. Start with:  scoring new rubric my-rubric.yaml\n");
            return ExitCode.WrongInput;
        }

        var models = files.Files.Select(f => ReadModel.Of(f, null, null)).ToArray();
        models = [.. ComparedTogether.Of(files, [.. files.Files.Zip(models)]).Select(m => m.Model)];
        var input = InputSet.OfQuiet(["."]);
        var lines = new List<OverviewLine>();
        lines.AddRange(Problems(files, models, input));
        lines.AddRange(Approval(input));
        lines.AddRange(Declined(input));
        lines.AddRange(Drafts(input));
        if (dossiers.Length == 0 && rubrics.Length > 0)
        {
            lines.Add(new("no dossier", null, "a dossier scores one subject", $"scoring new dossier acme.yaml --rubric {rubrics[0]}"));
        }

        lines.AddRange(Next(input));
        Write(Head(files, input, rubrics), lines);
        return ExitCode.Done;
    }

    private static string Head(InputFiles files, InputSet input, string[] rubrics)
    {
        var name = files.Cohorts is [{ Read.Value: { } cohort }] ? cohort.Id + (cohort.Edition is { } e ? $" {e}" : "")
            : Path.GetFileName(Path.GetFullPath("."));
        var methods = input.Cards.Select(c => $"{c.Rubric.Id}@{c.Rubric.Version}").Distinct().Order(StringComparer.Ordinal).ToArray();
        var dossiers = files.Files.Count(f => f.Kind == InputKind.Dossier);
        var days = input.Cards.Select(c => c.Dossier.AsOf?.ToString()).OfType<string>().GroupBy(d => d).OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToArray();
        string?[] parts =
        [
            name, methods.Length > 0 ? Few(methods) : rubrics.Length > 0 ? Few(rubrics) : null,
            dossiers == 1 ? "1 dossier" : $"{dossiers} dossiers",
            days.Length == 0 ? null : $"as of {days[0]}{(days.Length > 1 ? " and other dates" : "")}", Branch(),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    // Without git, or outside a repository, there is no branch to name; that is no problem here.
    private static string? Branch()
    {
        try
        {
            return GitRepository.Find(".")?.Branch is { } branch ? $"branch {branch}" : null;
        }
        catch (GitException)
        {
            return null;
        }
    }

    private static IEnumerable<OverviewLine> Problems(InputFiles files, ReadModel[] models, InputSet input)
    {
        var all = DiagnosticList.Merge([
            new(files.Problems), .. files.Cohorts.Select(c => c.Read.Diagnostics), .. models.Select(m => m.All),
            CohortCheck.Of(files, input.Files.Zip(input.Cards)),
            DossierFile.CheckTogether(models.Select(m => m.Read).OfType<LoadResult<Dossier>>()),
        ]).Distinct().ToArray();
        foreach (var (severity, name) in new[] { (Severity.Error, "errors"), (Severity.Warning, "warnings") })
        {
            var found = all.Where(d => d.Severity == severity).ToArray();
            if (found.Length > 0)
            {
                yield return new(name, found.Length, Few([.. found.Select(Place)], MostNamed - 1), "scoring check .");
            }
        }
    }

    private static string Place(Diagnostic problem) => problem.Span is { } span
        ? string.Create(CultureInfo.InvariantCulture, $"{span.File}({span.Line},{span.Column}) {problem.Code}") : problem.Code;

    private static IEnumerable<OverviewLine> Approval(InputSet input)
    {
        var (waiting, approved, broken) = (new List<string>(), 0, new List<string>());
        foreach (var (card, file) in input.Cards.Zip(input.Files).Where(p => !p.Second.CarriesItsRubric && p.Second.Content is null))
        {
            switch (LockStore.Read(LockFile.NameFor(file.Name)))
            {
                case null:
                    waiting.Add($"{card.Subject.Name} {Score(card)}{Never}");
                    break;
                case { Value: { } approval } when Verification.Of(approval, card) is { Passes: true, IsOfSameSubject: true }:
                    approved++;
                    break;
                case { Value: { } approval }:
                    waiting.Add(Score(approval.Card) == Score(card) ? $"{card.Subject.Name} (same score)"
                        : $"{card.Subject.Name} {Score(approval.Card)} → {Score(card)}");
                    break;
                default:
                    broken.Add(LockFile.NameFor(file.Name));
                    break;
            }
        }

        if (broken.Count > 0)
        {
            yield return new("locks", broken.Count, $"cannot be read: {Few(broken)}", "scoring verify .");
        }

        if (waiting.Count > 0)
        {
            var isFirst = approved + broken.Count == 0 && waiting.TrueForAll(w => w.EndsWith(Never, StringComparison.Ordinal));
            yield return new("to approve", waiting.Count, Few(waiting), isFirst ? "scoring lock ." : "scoring verify .");
        }

        var ranks = CohortLocks.Verify(input).ToArray();
        if (waiting.Count == 0 && ranks.Length > 0)
        {
            yield return new("ranks", null, "not as approved in the cohort's lock", "scoring verify .");
        }

        if (approved > 0)
        {
            yield return new("approved", approved, "", null);
        }
    }

    private static IEnumerable<OverviewLine> Declined(InputSet input)
    {
        var declined = input.Cards.Zip(input.Files).Where(p => p.First.Headline.Score is null).ToArray();
        if (declined is [var (card, file), ..])
        {
            var why = card.Headline.Reason?.Text.TrimEnd('.') ?? "no score";
            yield return new("declined", declined.Length, $"{card.Subject.Name}: {why}", $"scoring explain {file.Name}");
        }
    }

    private static IEnumerable<OverviewLine> Drafts(InputSet input)
    {
        var drafts = input.Cards.Zip(input.Files).Where(p => p.First.Dossier.Status == DossierStatus.Draft).ToArray();
        if (drafts.Length > 0)
        {
            yield return new("drafts", drafts.Length, Few([.. drafts.Select(d =>
                $"{d.Second.Name} ({Scored(d.First)})")], MostNamed - 1), null);
        }
    }

    private static string Scored(Scorecard card)
    {
        var criteria = card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion).ToArray();
        return $"{criteria.Count(d => d.Outcome == Outcome.Scored)} of {criteria.Length} criteria scored";
    }

    private static IEnumerable<OverviewLine> Next(InputSet input)
    {
        var forecasts = input.Cards.Zip(input.Dossiers, input.Files).Where(i => i.Second is not null)
            .Select(i => (Card: i.First, File: i.Third, Forecast: new ScoringEngine(i.Second!.Rubric).Forecast(i.Second!)))
            .Where(f => f.Forecast.Next is not null).OrderBy(f => f.Forecast.Next!.Date)
            .ThenBy(f => f.Card.Subject.Name, StringComparer.Ordinal)
            .ToArray();
        if (forecasts is [var first, ..])
        {
            var (next, criteria) = (first.Forecast.Next!, first.Forecast.Criteria);
            var evidence = criteria.Where(c => c.StaleFrom == next.Date || c.DeclinedFrom == next.Date).SelectMany(c => c.Evidence)
                .Distinct().Take(2).ToArray();
            var what = next.After.Score is null && next.Before.Score is not null ? $"is {ResultOf(next.After)}"
                : next.Before.Score == next.After.Score ? "changes its confidence"
                : $"changes from {ResultOf(next.Before)} to {ResultOf(next.After)}";
            var why = evidence.Length == 0 ? "" : $" when {string.Join(", ", evidence.Select(e => $"[{e}]"))} "
                + (evidence.Length == 1 ? "becomes too old" : "become too old");
            yield return new("next change", null,
                string.Create(CultureInfo.InvariantCulture, $"{next.Date:yyyy-MM-dd}: {first.Card.Subject.Name} {what}{why}"),
                $"scoring explain {first.File.Name}");
        }
    }

    private static string ResultOf(Headline headline) => headline.Score is { } score
        ? score.ToString(CultureInfo.InvariantCulture) : headline.Outcome.ToString().ToLowerInvariant();

    private static string Score(Scorecard card) => ResultOf(card.Headline);

    private static string Few(IReadOnlyList<string> names, int most = MostNamed) => names.Count <= most ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(most))}, {names.Count - most} more";

    private void Write(string head, List<OverviewLine> lines)
    {
        var text = new OverviewLayout(screen.Text).Of(head, lines);
        screen.Out.Write(text);
    }
}
