using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>Which of the dossiers of a call are compared, and which of them are shown for reference.</summary>
internal sealed class CohortSelection
{
    public Option<string?> Named { get; } = new("--cohort")
    {
        Description = "Only subjects that name this cohort in their dossiers.",
        HelpName = "NAME",
    };

    public Option<DossierStatus?> Status { get; } = Options.Status();

    public Option<string?> Variant { get; } = new("--variant") { Description = "Only subjects of this variant.", HelpName = "ID" };

    public Option<string[]> Reference { get; } = new("--reference")
    {
        Description = "Show this subject for reference and do not rank it; may be given more than once.",
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The cohorts, one a variant; null when there is none, and why is on standard error.</summary>
    /// <param name="call">The call.</param>
    /// <param name="input">Its scorecards.</param>
    /// <param name="earlier">The headlines that those of now are compared with.</param>
    /// <param name="since">What these are called; null for the locks.</param>
    /// <param name="screen">Where problems go.</param>
    public IReadOnlyList<Cohort>? Read(
        ParseResult call, InputSet input, Func<Scorecard, EarlierHeadline?> earlier, string? since, Screen screen)
    {
        var cards = input.Cards;
        if (call.GetValue(Named) is { } cohort)
        {
            cards = Only(cards, c => c.Subject.Cohorts.Contains(cohort), $"the cohort '{cohort}'", cohort, c => c.Subject.Cohorts, screen);
        }

        if (call.GetValue(Variant) is { } variant)
        {
            cards = Only(cards, c => c.Subject.Variant?.Id == variant, $"the variant '{variant}'", variant,
                c => c.Subject.Variant is { } v ? [v.Id] : [], screen);
        }

        if (call.GetValue(Status) is { } status)
        {
            var named = status.ToString().ToLowerInvariant();
            cards = Only(cards, c => c.Dossier.Status >= status, $"the status '{named}' or a later one", null, _ => [], screen);
        }

        if (cards.Count == 0)
        {
            return null;
        }

        var options = new CohortOptions
        {
            References = (call.GetValue(Reference) ?? [])
                .Concat(input.ReferencesAmong(cards)).ToValueList(),
            Earlier = earlier,
            EarlierName = since,
        };

        // Variants of one rubric are ranked apart; all else that does not compare is an error.
        var problems = Cohort.Create(cards, options).Diagnostics.Where(p => p.Descriptor != LibraryCodes.OtherVariant).ToArray();
        screen.WriteProblems(problems);
        return problems.Length > 0 ? null : Cohort.GroupBy(cards, options);
    }

    private static Scorecard[] Only(IReadOnlyList<Scorecard> cards, Func<Scorecard, bool> takes, string named, string? given,
        Func<Scorecard, IEnumerable<string>> known, Screen screen)
    {
        Scorecard[] taken = [.. cards.Where(takes)];
        if (taken.Length == 0 && cards.Count > 0)
        {
            string[] names = [.. cards.SelectMany(known).Distinct().Order(StringComparer.Ordinal)];
            var has = given is null ? "" : names.Length == 0 ? " None is named in the dossiers."
                : $" There is {string.Join(", ", names.Take(5))}{(names.Length > 5 ? ", …" : "")}.";
            screen.Error.Write(FormattableString.Invariant(
                $"scoring: none of the {cards.Count} subjects has {named}.{has}\n"));
        }

        return taken;
    }
}
