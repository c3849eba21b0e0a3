namespace ScoringFramework.Tests.Reference;

/// <summary>Section 4.6: each line's part of a scored headline, in scale points.</summary>
internal sealed class ReferenceLedger(Rubric rubric, ReferenceTree tree)
{
    private readonly Dictionary<(LedgerKind Kind, string? Id, string? Target), double> lines = [];

    public Dictionary<(LedgerKind Kind, string? Id, string? Target), double> Of(ReferenceNode headline)
    {
        Split(headline, headline.Unit * (double)rubric.Scale.Span);
        if (rubric.Scale.Min != 0)
        {
            lines[(LedgerKind.Base, null, null)] = (double)rubric.Scale.Min;
        }

        return lines;
    }

    // The part is what the node brings after its caps. Before them it brought Uncapped/Unit times that.
    private void Split(ReferenceNode node, double part)
    {
        if (node.Aggregation is null)
        {
            lines[(LedgerKind.Criterion, node.Id, null)] = part;
            return;
        }

        var perUnit = node.Outcome == Outcome.Scored && node.Unit > 0 ? part / node.Unit : 0;
        Cap(node, perUnit);
        var (before, counted) = (node.Uncapped * perUnit, node.Outcome == Outcome.Scored ? node.Counted : []);
        var shares = counted.Length == 0
            ? []
            : ReferenceMeans.Shares(node.Aggregation, counted.Select(c => c.Counts).ToArray(), counted.Select(c => c.Weight).ToArray());
        foreach (var child in node.Children)
        {
            var at = Array.IndexOf(counted, child);
            Split(child, at < 0 || shares.Sum() == 0 ? 0 : before * shares[at] / shares.Sum());
        }
    }

    // What is less than noise is not taken.
    private void Cap(ReferenceNode node, double perUnit)
    {
        var unit = node.Uncapped;
        foreach (var cap in rubric.Caps.Where(c => node.Outcome == Outcome.Scored && tree.Fires(c)))
        {
            foreach (var limit in cap.Limits.Where(l => l.Target == node.Id && unit - (double)tree.Place(l.Limit) > 1e-12))
            {
                lines[(LedgerKind.Cap, cap.Id, node.Id)] = ((double)tree.Place(limit.Limit) - unit) * perUnit;
                unit = (double)tree.Place(limit.Limit);
            }
        }
    }
}
