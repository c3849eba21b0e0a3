namespace ScoringFramework.Changes;

/// <summary>Which cause switches each part of a merged tree from before to after; −1 where nothing differs.</summary>
internal sealed class Toggles
{
    public const int None = -1;

    private readonly List<Cause> causes = [];

    public Toggles(MergedTree tree, int caps)
    {
        Dossier = Unset(tree.Count);
        Method = Unset(tree.Count);
        Presence = Unset(tree.Count);
        Weights = Unset(tree.Count);
        Aggregation = Unset(tree.Count);
        Form = Unset(tree.Count);
        Caps = Unset(caps);
    }

    public IReadOnlyList<Cause> Causes => causes;

    /// <summary>By node: what the dossier says of a criterion.</summary>
    public int[] Dossier { get; }

    /// <summary>By node: the method of the rubric.</summary>
    public int[] Method { get; }

    /// <summary>By node: whether it is in the tree.</summary>
    public int[] Presence { get; }

    /// <summary>By composite: its children's weights.</summary>
    public int[] Weights { get; }

    /// <summary>By composite.</summary>
    public int[] Aggregation { get; }

    /// <summary>By node: its scale, its direction and its curve.</summary>
    public int[] Form { get; }

    /// <summary>By cap and floor of either rubric.</summary>
    public int[] Caps { get; }

    public int MissingRule { get; set; } = None;

    public int Scale { get; set; } = None;

    /// <summary>The cause that switches a node's scale and direction.</summary>
    public int FormOf(int node) => Scale != None ? Scale : Form[node];

    /// <summary>Adds a cause.</summary>
    /// <returns>Its number.</returns>
    public int Add(Cause cause)
    {
        causes.Add(cause);
        return causes.Count - 1;
    }

    private static int[] Unset(int count)
    {
        var switches = new int[count];
        Array.Fill(switches, None);
        return switches;
    }
}
