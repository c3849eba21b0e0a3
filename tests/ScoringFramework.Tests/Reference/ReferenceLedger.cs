namespace ScoringFramework.Tests.Reference;

/// <summary>
/// Section 10's ledger: what the headline would be without limits passes down by Euler's shares, then each limit that fires adds the
/// headline with it less the headline without. In scale points.
/// </summary>
/// <param name="rubric">The rubric.</param>
/// <param name="with">The headline with so many of the limits, and the tree that made it.</param>
internal sealed class ReferenceLedger(Rubric rubric, Func<int, (ReferenceTree Tree, ReferenceNode Headline)> with)
{
    private readonly Dictionary<(LedgerKind Kind, string? Id, string? Target), double> lines = [];

    public Dictionary<(LedgerKind Kind, string? Id, string? Target), double> Of()
    {
        var span = (double)rubric.Scale.Span;
        Split(with(0).Headline, with(0).Headline.Unit * span);
        var limits = rubric.Caps.SelectMany(c => c.Limits.Select(l => (Cap: c, Limit: l))).ToArray();
        for (var i = 0; i < limits.Length; i++)
        {
            // What is less than noise is not taken.
            var ((cap, limit), (tree, before)) = (limits[i], with(i));
            var target = before.WithAllBelow.Single(n => n.Id == limit.Target);
            if (target.Outcome == Outcome.Scored && tree.Fires(cap) && target.Unit - (double)tree.Place(limit.Limit) > 1e-12)
            {
                lines[(LedgerKind.Cap, cap.Id, limit.Target)] = (with(i + 1).Headline.Unit - before.Unit) * span;
            }
        }

        if (rubric.Scale.Min != 0)
        {
            lines[(LedgerKind.Base, null, null)] = (double)rubric.Scale.Min;
        }

        return lines;
    }

    private void Split(ReferenceNode node, double part)
    {
        if (node.Aggregation is null)
        {
            lines[(LedgerKind.Criterion, node.Id, null)] = part;
            return;
        }

        var counted = node.Outcome == Outcome.Scored ? node.Counted : [];
        var shares = counted.Length == 0
            ? []
            : ReferenceMeans.Shares(node.Aggregation, counted.Select(c => c.Counts).ToArray(), counted.Select(c => c.Weight).ToArray());
        foreach (var child in node.Children)
        {
            var at = Array.IndexOf(counted, child);
            Split(child, at < 0 || shares.Sum() == 0 ? 0 : part * shares[at] / shares.Sum());
        }
    }
}
