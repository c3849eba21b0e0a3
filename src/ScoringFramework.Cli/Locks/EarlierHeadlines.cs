using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Locks;

/// <summary>The approved headlines of dossiers, as the locks beside them have them.</summary>
internal static class EarlierHeadlines
{
    /// <summary>Reads the locks. What is wrong with one goes to standard error, and its dossier has no earlier headline.</summary>
    public static Func<Scorecard, EarlierHeadline?> Of(InputSet input, Screen screen)
    {
        var approved = new Dictionary<Scorecard, EarlierHeadline>(ReferenceEqualityComparer.Instance);
        foreach (var (file, card) in input.Files.Zip(input.Cards).Where(i => i.First.Kind == InputKind.Dossier && i.First.Content is null))
        {
            if (LockStore.Read(LockFile.NameFor(file.Name)) is not { } read)
            {
                continue;
            }

            screen.WriteProblems(read.Diagnostics);
            if (read.TryGetValue(out var approval, out _) && approval.Card.Subject.Id == card.Subject.Id)
            {
                var outcome = approval.Headline is null ? approval.Card.Headline.Outcome : Outcome.Scored;
                approved[card] = new(outcome, approval.Headline, approval.Card.Rubric.ScoringHash == card.Rubric.ScoringHash);
            }
        }

        return card => approved.GetValueOrDefault(card);
    }
}
