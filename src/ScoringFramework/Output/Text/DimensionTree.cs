namespace ScoringFramework.Output;

/// <summary>
/// A scorecard's lines as a tree, in rubric order: the headline, its dimensions, and after each composite's children the caps that lowered
/// it, so the contributions below a line sum to its own.
/// </summary>
internal sealed class DimensionTree
{
    // Deep trees are drawn closer, so names keep most of the line.
    private const int RoomForLines = 36;

    private readonly ILookup<string?, DimensionScore> children;
    private readonly ILookup<string?, LedgerLine> extras;
    private readonly List<TreeNode> nodes = [];
    private readonly int step;

    private DimensionTree(Scorecard card)
    {
        children = card.Dimensions.ToLookup(d => d.Parent, StringComparer.Ordinal);
        var criteria = card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        extras = card.Ledger.Where(l =>
            l.Kind != LedgerKind.Criterion && !(l.Target is null && l.Id is not null && criteria.Contains(l.Id)))
            .ToLookup(l => l.Target == CapLimit.Headline ? null : l.Target ?? l.Id, StringComparer.Ordinal);
        step = Math.Clamp(RoomForLines / Depth(null), 1, 3);
    }

    /// <summary>The headline and all below it.</summary>
    public static IReadOnlyList<TreeNode> Of(Scorecard card)
    {
        var tree = new DimensionTree(card);
        tree.nodes.Add(new(null, null, "", tree.Line("│"), ""));
        tree.AddBelow(null, "");
        return tree.nodes;
    }

    private int Depth(string? parent) => 1 + children[parent].Select(d => Depth(d.Id)).DefaultIfEmpty(0).Max();

    private void AddBelow(string? parent, string prefix)
    {
        var left = children[parent].Count() + extras[parent].Count();
        foreach (var dimension in children[parent])
        {
            var rest = prefix + Line(--left == 0 ? " " : "│");
            nodes.Add(
                new(dimension, null, prefix + Branch(left == 0), rest + (children[dimension.Id].Any() ? Line("│") : ""), prefix + "│"));
            AddBelow(dimension.Id, rest);
        }

        foreach (var extra in extras[parent])
        {
            var last = --left == 0;
            nodes.Add(new(null, extra, prefix + Branch(last), prefix + Line(last ? " " : "│"), prefix + "│"));
        }
    }

    private string Branch(bool last) => (last ? "└" : "├") + (step == 3 ? "─ " : step == 2 ? "─" : "");

    private string Line(string line) => line.PadRight(step);
}
