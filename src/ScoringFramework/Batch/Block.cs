using System.Numerics;

namespace ScoringFramework.Batch;

/// <summary>
/// Room for some rows, a lane each: what every node of a tree has in them. It fits into a core's cache and is written over block after
/// block. For one thread at a time.
/// </summary>
internal sealed class Block
{
    /// <summary>How many lanes there are: a multiple of every vector's.</summary>
    public const int Lanes = 256;

    private readonly long[]?[] notApplicable;

    public Block(CompiledTree tree)
    {
        Unit = Rows(tree.Count);
        notApplicable = new long[tree.Count][];
        HasNotApplicable = new bool[tree.Count];
        Completeness = [.. Enumerable.Range(0, tree.Count).Select(node => tree.IsCriterion(node) ? [] : new double[Lanes])];
        Values = Rows(tree.Shape.MostChildren);
        Fired = [.. tree.Caps.All.Select(_ => new long[Lanes])];
    }

    /// <summary>How many of the lanes have a row.</summary>
    public int Count { get; set; }

    /// <summary>How many of the lanes are computed: whole vectors.</summary>
    public int Width => (Count + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>Places by node and lane; not a number where there is no score.</summary>
    public double[][] Unit { get; }

    /// <summary>Whether a node does not apply in any lane.</summary>
    public bool[] HasNotApplicable { get; }

    /// <summary>Completeness by composite and lane, 0 to 1; 0 where nothing applies.</summary>
    public double[][] Completeness { get; }

    /// <summary>Room for what a composite reads of each of its children; not a number for what it does not count.</summary>
    public double[][] Values { get; }

    /// <summary>Room for what a composite's children give.</summary>
    public double[] Raw { get; } = new double[Lanes];

    /// <summary>Room for one column.</summary>
    public double[] Column { get; } = new double[Lanes];

    /// <summary>Whether each limit applies, by its place and lane: all bits or none.</summary>
    public long[][] Fired { get; }

    /// <summary>The lanes in which the subject does not pass what it must: all bits or none.</summary>
    public long[] Disqualified { get; } = new long[Lanes];

    /// <summary>The lanes in which a node does not apply, all bits or none; meaningful where <see cref="HasNotApplicable"/>.</summary>
    public long[] NotApplicable(int node) => notApplicable[node] ??= new long[Lanes];

    private static double[][] Rows(int count) => [.. Enumerable.Range(0, count).Select(_ => new double[Lanes])];
}
