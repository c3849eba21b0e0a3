namespace ScoringFramework.Tests.Reference;

/// <summary>
/// A second scoring engine, written from section 4 of the design alone: recursive, without arrays, caches or a compiled form, and without a
/// call into the first. It says what the first must say.
/// </summary>
internal sealed record ReferenceCard
{
    public required ReferenceNode Headline { get; init; }

    public required (double Low, double High)? Bounds { get; init; }

    public required Dictionary<(LedgerKind Kind, string? Id, string? Target), double> Ledger { get; init; }

    public required ReferenceNode[] Scenarios { get; init; }

    public required (Outcome Outcome, double Unit)? Expected { get; init; }

    public required bool[] Fired { get; init; }

    /// <param name="dossier">The dossier.</param>
    /// <param name="settle">The last word on a computed criterion's place: see <see cref="Agreement"/>.</param>
    public static ReferenceCard Of(Dossier dossier, Func<string, double, double> settle)
    {
        var rubric = dossier.Rubric;
        var values = rubric.AllDimensions.OfType<Criterion>().ToDictionary(c => c.Id, c =>
        {
            var (outcome, unit) = ReferenceCriteria.Value(c, dossier);
            return (outcome, outcome == Outcome.Scored ? settle(c.Id, unit) : unit);
        });
        var now = Tree(_ => 1, [], 0);
        var headline = now.Headline();
        var open = headline.WithAllBelow.Where(n => n != headline && n.IsOpen).Select(n => n.Id).ToHashSet();
        var scenarios = rubric.Scenarios.Select(
            s => Tree(id => s.Emphasis.SingleOrDefault(e => e.Dimension == id)?.Factor ?? 1, [], 0).Headline())
            .ToArray();
        return new()
        {
            Headline = headline,
            Bounds = headline.Outcome == Outcome.NotApplicable ? null
                : (Tree(_ => 1, open, 0).Headline().Unit, Tree(_ => 1, open, 1).Headline().Unit),
            Ledger = headline.Outcome == Outcome.Scored ? new ReferenceLedger(rubric, Limited).Of() : [],
            Scenarios = scenarios,
            Expected = Expect(rubric, scenarios),
            Fired = rubric.Caps.Select(now.Fires).ToArray(),
        };

        ReferenceTree Tree(Func<string, double> factor, HashSet<string> filled, double fill) =>
            new(dossier, c => values[c.Id], factor, filled, fill);

        (ReferenceTree Tree, ReferenceNode Headline) Limited(int limits)
        {
            var tree = new ReferenceTree(dossier, c => values[c.Id], _ => 1, [], 0, limits);
            return (tree, tree.Headline());
        }
    }

    private static (Outcome Outcome, double Unit)? Expect(Rubric rubric, ReferenceNode[] scenarios)
    {
        var likelihoods = rubric.Scenarios.Select(s => s.Likelihood ?? 0).ToArray();
        return likelihoods.Sum() == 0 ? null
            : scenarios.Any(s => s.Outcome != Outcome.Scored) ? (Outcome.Declined, 0)
            : (Outcome.Scored, scenarios.Zip(likelihoods, (s, l) => s.Unit * l).Sum() / likelihoods.Sum());
    }
}
