namespace ScoringFramework.Scoring;

/// <summary>What evaluating a tree takes beside its result: room for one composite's counted children. For one thread at a time.</summary>
internal sealed class Workspace(CompiledTree tree)
{
    /// <summary>The counted children's nodes.</summary>
    public int[] Nodes { get; } = new int[tree.Shape.MostChildren];

    /// <summary>Their places.</summary>
    public double[] Places { get; } = new double[tree.Shape.MostChildren];

    /// <summary>Their weights.</summary>
    public double[] Weights { get; } = new double[tree.Shape.MostChildren];

    /// <summary>Their shares of the mean.</summary>
    public double[] Shares { get; } = new double[tree.Shape.MostChildren];

    /// <summary>Their order, largest first.</summary>
    public RankedChild[] Order { get; } = new RankedChild[tree.Shape.MostChildren];
}
