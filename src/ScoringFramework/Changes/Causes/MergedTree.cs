namespace ScoringFramework.Changes;

/// <summary>
/// Two rubrics' trees in one. A dimension at the same place in both is one node. One that is in one tree only, or elsewhere in
/// the other, is a node of its own, and belongs to a group of dimensions that change together.
/// </summary>
internal sealed class MergedTree
{
    public const int None = -1;

    private readonly List<int> parent = [None];
    private readonly List<int> before = [CompiledTree.Root];
    private readonly List<int> after = [CompiledTree.Root];
    private readonly ILookup<string, int> byId;

    public MergedTree(CompiledRubric before, CompiledRubric after)
    {
        (Before, After) = (before, after);
        var ofBefore = Filled(before.Count);
        var ofAfter = Filled(after.Count);
        (ofBefore[CompiledTree.Root], ofAfter[CompiledTree.Root]) = (0, 0);
        for (var node = 1; node < after.Count; node++)
        {
            var counterpart = before.Tree.Find(after.DimensionOf(node).Id) is null ? None : before.NodeOf(after.DimensionOf(node).Id);
            var isSame = counterpart != None
                && before.IsCriterion(counterpart) == after.IsCriterion(node)
                && ofBefore[before.Parent[counterpart]] == ofAfter[after.Parent[node]];
            ofAfter[node] = Add(ofAfter[after.Parent[node]], isSame ? counterpart : None, node);
            if (isSame)
            {
                ofBefore[counterpart] = ofAfter[node];
            }
        }

        for (var node = 1; node < before.Count; node++)
        {
            if (ofBefore[node] == None)
            {
                ofBefore[node] = Add(ofBefore[before.Parent[node]], node, None);
            }
        }

        Shape = new([.. parent]);
        byId = Enumerable.Range(1, Count - 1).ToLookup(n => DimensionOf(n).Id, StringComparer.Ordinal);
        Groups = DimensionGroups.Of(this);
    }

    public CompiledRubric Before { get; }

    public CompiledRubric After { get; }

    /// <summary>How its nodes hang together.</summary>
    public TreeShape Shape { get; }

    public int Count => parent.Count;

    /// <summary>The group of each node; −1 for those in both trees.</summary>
    public int[] Groups { get; }

    /// <summary>The node in the tree before; −1 when it is not there.</summary>
    public int BeforeOf(int node) => before[node];

    /// <summary>The node in the tree after; −1 when it is not there.</summary>
    public int AfterOf(int node) => after[node];

    public int ParentOf(int node) => parent[node];

    public bool IsInBoth(int node) => before[node] != None && after[node] != None;

    public bool IsCriterion(int node) => after[node] != None ? After.IsCriterion(after[node]) : Before.IsCriterion(before[node]);

    /// <summary>The dimension of a node but the headline's: as it is after, if it is.</summary>
    public Dimension DimensionOf(int node) => after[node] != None ? After.DimensionOf(after[node]) : Before.DimensionOf(before[node]);

    /// <summary>The nodes of an id: one, or two when it moved; node 0 for the headline, which is null.</summary>
    public IEnumerable<int> NodesOf(string? id) => id is null or CapLimit.Headline ? [CompiledTree.Root] : byId[id];

    public bool IsWithin(int node, IReadOnlyCollection<int> ancestors)
    {
        while (node != None && !ancestors.Contains(node))
        {
            node = parent[node];
        }

        return node != None;
    }

    private int Add(int under, int nodeBefore, int nodeAfter)
    {
        parent.Add(under);
        before.Add(nodeBefore);
        after.Add(nodeAfter);
        return parent.Count - 1;
    }

    private static int[] Filled(int count)
    {
        var nodes = new int[count];
        Array.Fill(nodes, None);
        return nodes;
    }
}
