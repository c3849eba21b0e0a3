namespace ScoringFramework.Batch;

/// <summary>What is decided once of a composite that is evaluated for many rows: its counted children in their order.</summary>
internal sealed class CompositePlan
{
    public CompositePlan(CompiledTree tree, int node, ReadOnlySpan<double> weights)
    {
        (Node, Composite) = (node, tree.Composites[node]!);
        var children = new List<PlannedChild>();
        foreach (var child in tree.ChildrenOf(node))
        {
            if (weights[child] > 0)
            {
                children.Add(new(child, tree.Nodes[child], Composite, weights[child]));
                Whole += weights[child];
            }
        }

        Criteria = [.. tree.ChildrenOf(node).ToArray().Where(tree.IsCriterion)];
        Children = [.. children];
        Weights = [.. children.Select(c => c.Weight)];
        Factors = [.. children.Select(c => c.Factor)];
        Lows = [.. children.Select(c => c.Scale.Min)];
        Highs = [.. children.Select(c => c.Scale.Max)];
        IsPlain = Composite.Function is ArithmeticMean && Composite is { ReadsScores: false, OfShortfalls: false, Curve: null }
            && children.TrueForAll(c => c is { IsRead: false, Declines: false });
        AreCriteria = children.TrueForAll(c => c.IsCriterion);
        Limits = tree.Caps.On(node).ToArray();
    }

    public int Node { get; }

    /// <summary>Whether every child is a criterion.</summary>
    public bool AreCriteria { get; }

    public CompiledComposite Composite { get; }

    /// <summary>The children of a weight above 0, in the rubric's order.</summary>
    public PlannedChild[] Children { get; }

    /// <summary>Its criteria, of whatever weight.</summary>
    public int[] Criteria { get; }

    /// <summary>The children's weights among each other.</summary>
    public double[] Weights { get; }

    /// <summary>What the function takes as their weights: the weights, or in sums and products their coefficients.</summary>
    public double[] Factors { get; }

    /// <summary>The lowest score of each.</summary>
    public double[] Lows { get; }

    /// <summary>The highest score of each.</summary>
    public double[] Highs { get; }

    /// <summary>The sum of the weights, from left to right.</summary>
    public double Whole { get; }

    /// <summary>Whether it is an arithmetic mean of the children's places as they are.</summary>
    public bool IsPlain { get; }

    /// <summary>The limits on it, in their order.</summary>
    public int[] Limits { get; }
}

/// <summary>A child of a composite, as the composite reads it.</summary>
internal sealed class PlannedChild(int node, CompiledNode child, CompiledComposite above, double weight)
{
    private readonly bool isMeanOfScores = above.ReadsScores && above.Aggregation.OnScores;

    public int Node { get; } = node;

    public bool IsCriterion { get; } = child.Composite is null;

    public double Weight { get; } = weight;

    public CompiledScale Scale { get; } = child.Scale;

    public double Factor { get; } = above.ReadsScores && !above.Aggregation.OnScores ? child.Coefficient : weight;

    /// <summary>Whether its parent has no score where it has none.</summary>
    public bool Declines { get; } = child.OnMissing == MissingRule.Decline;

    /// <summary>Whether its parent has no score where it does not apply.</summary>
    public bool IsNeeded { get; } = !child.CanBeLeftOut;

    /// <summary>Whether it counts where it is missing or declined, and with which place.</summary>
    public double? MissingPlace { get; } = child.OnMissing is MissingRule.Floor or MissingRule.Score ? child.MissingPlace : null;

    /// <summary>Whether the score is read, and not the place.</summary>
    public bool ReadsScore { get; } = above.ReadsScores;

    /// <summary>Whether what is read is turned.</summary>
    public bool IsTurned { get; } = above.ReadsScores ? above.Aggregation.OnScores && child.IsTurned
        : (child.IsTurned && above.TurnsPlaces) != above.OfShortfalls;

    /// <summary>What a turned score is subtracted from.</summary>
    public double Turn => isMeanOfScores ? Scale.Min + Scale.Max : 1;

    /// <summary>Whether what the composite reads is another number than the child's place, or is there where that is not.</summary>
    public bool IsRead => ReadsScore || IsTurned || MissingPlace is not null;
}
