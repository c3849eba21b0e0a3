namespace ScoringFramework.Scoring;

/// <summary>
/// What one evaluation of a tree found at every node. Written by <see cref="Evaluator"/> only, as often as its owner likes.
/// </summary>
internal sealed class Evaluation(CompiledTree tree)
{
    public CompiledTree Tree { get; } = tree;

    /// <summary>The weights that were used: the rubric's, or a scenario's.</summary>
    public double[] Weights { get; } = new double[tree.Count];

    public Outcome[] Outcome { get; } = new Outcome[tree.Count];

    /// <summary>Places on each node's scale, after limits; meaningful where scored.</summary>
    public double[] Unit { get; } = new double[tree.Count];

    /// <summary>Composites' places before limits.</summary>
    public double[] Uncapped { get; } = new double[tree.Count];

    /// <summary>0 to 1; meaningful where something applies.</summary>
    public double[] Completeness { get; } = new double[tree.Count];

    /// <summary>What a composite's children give, as a place on its inner scale that may lie outside it.</summary>
    public double[] Raw { get; } = new double[tree.Count];

    /// <summary>Why composites have no score.</summary>
    public NoScore[] Cause { get; } = new NoScore[tree.Count];

    public bool[] CapFired { get; } = new bool[tree.Caps.All.Length];

    /// <summary>Takes over every value of another evaluation of the same tree.</summary>
    public void CopyFrom(Evaluation other)
    {
        other.Weights.CopyTo(Weights, 0);
        other.Outcome.CopyTo(Outcome, 0);
        other.Unit.CopyTo(Unit, 0);
        other.Uncapped.CopyTo(Uncapped, 0);
        other.Raw.CopyTo(Raw, 0);
        other.Completeness.CopyTo(Completeness, 0);
        other.Cause.CopyTo(Cause, 0);
        other.CapFired.CopyTo(CapFired, 0);
    }

    /// <summary>Takes over the values of a node and of all above it.</summary>
    public void CopyPathFrom(Evaluation other, int node)
    {
        while (true)
        {
            (Outcome[node], Unit[node], Uncapped[node]) = (other.Outcome[node], other.Unit[node], other.Uncapped[node]);
            (Raw[node], Completeness[node], Cause[node]) = (other.Raw[node], other.Completeness[node], other.Cause[node]);
            if (node == CompiledTree.Root)
            {
                return;
            }

            node = Tree.Parent[node];
        }
    }

    /// <summary>Whether a child counted in its parent: scored, or with what the rule for missing ones gives.</summary>
    public bool Counts(int node) =>
        Weights[node] > 0
        && (Outcome[node] == ScoringFramework.Outcome.Scored
            || (Outcome[node] != ScoringFramework.Outcome.NotApplicable && Tree.OnMissing[node] is MissingRule.Floor or MissingRule.Score));

    /// <summary>Whether a child without a score leaves its parent without one.</summary>
    public bool Declines(int node) =>
        Weights[node] > 0 && Outcome[node] is ScoringFramework.Outcome.Missing or ScoringFramework.Outcome.Declined
        && Tree.OnMissing[node] == MissingRule.Decline;
}

/// <summary>Why a composite has no score.</summary>
internal enum NoScore
{
    /// <summary>It has one, or its own criterion's outcome says why.</summary>
    None,

    /// <summary>No counted child applies.</summary>
    NothingApplies,

    /// <summary>No counted child is scored.</summary>
    NothingScored,

    /// <summary>A child without a score declines it.</summary>
    ChildDeclines,

    /// <summary>Its completeness is below its gate.</summary>
    Incomplete,

    /// <summary>The headline's confidence is below the rubric's gate.</summary>
    LowConfidence,

    /// <summary>A child does not apply, and the composite cannot be computed without it.</summary>
    CannotLeaveOut,

    /// <summary>A criterion that must be passed is not.</summary>
    Disqualified,
}
