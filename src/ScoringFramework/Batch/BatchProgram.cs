using System.Collections.Immutable;

namespace ScoringFramework.Batch;

/// <summary>A compiled rubric as it is evaluated for many rows. Immutable, for all threads.</summary>
internal sealed class BatchProgram
{
    public BatchProgram(CompiledRubric rubric)
    {
        Rubric = rubric;
        Loaders = [.. rubric.Criteria.Select((criterion, node) => criterion is null ? null : new CriterionLoader(node, criterion))];
        var weights = rubric.Weight.AsSpan();
        var plans = ImmutableArray.CreateBuilder<CompositePlan>();
        foreach (var node in rubric.Nodes.Order)
        {
            plans.Add(new(rubric.Nodes, node, weights));
        }

        Composites = plans.ToImmutable();
        Caps = [.. rubric.Caps.Select(cap => new CapPlan(cap))];
        LoadsAllFirst = Caps.Length > 0;
        MustPass = [.. rubric.MustPass.Select(node => FailsOf(rubric, node))];
        Positions = PositionPlan.Of(rubric);
    }

    public CompiledRubric Rubric { get; }

    public CompiledTree Tree => Rubric.Nodes;

    /// <summary>What reads each criterion; null for composites.</summary>
    public ImmutableArray<CriterionLoader?> Loaders { get; }

    /// <summary>The composites, each after all that it depends on.</summary>
    public ImmutableArray<CompositePlan> Composites { get; }

    /// <summary>The floors and the caps, in the order of the tree's.</summary>
    public ImmutableArray<CapPlan> Caps { get; }

    /// <summary>Whether every criterion is read before any composite is evaluated: limits look at them.</summary>
    public bool LoadsAllFirst { get; }

    /// <summary>For each criterion that must be passed, the score that does not pass.</summary>
    public ImmutableArray<StepCondition> MustPass { get; }

    /// <summary>The positions on the compass; null without one.</summary>
    public PositionPlan? Positions { get; }

    private static StepCondition FailsOf(CompiledRubric rubric, int node)
    {
        var (scale, pass) = (rubric.Scales[node], ((Criterion)rubric.DimensionOf(node)).MustPass!);
        var comparison = scale.Better == Better.Lower ? Comparison.Above : Comparison.Below;
        return StepCondition.On(new(node, comparison, pass.AtLeast) { Scale = scale });
    }
}

/// <summary>The conditions of a cap or a floor.</summary>
internal sealed class CapPlan(CompiledCap cap)
{
    /// <summary>Lists of conditions, of which one must hold in full.</summary>
    public StepCondition[][] Any { get; } = [.. cap.Any.Select(list => list.Select(StepCondition.On).ToArray())];

    /// <summary>How many of how many conditions must hold as well; null for none.</summary>
    public (int AtLeast, StepCondition[] Of)? Some { get; } =
        cap.Some is { } some ? (some.AtLeast, some.Of.Select(StepCondition.On).ToArray()) : null;
}

/// <summary>The positions of a compass.</summary>
internal sealed class PositionPlan
{
    private PositionPlan(int x, int y, StepCondition[][][] positions, string[] names) =>
        (X, Y, Positions, Names) = (x, y, positions, names);

    /// <summary>The nodes of the two axes: both must be scored.</summary>
    public int X { get; }

    /// <summary>The other axis.</summary>
    public int Y { get; }

    /// <summary>For each position its lists of conditions, of which one must hold in full.</summary>
    public StepCondition[][][] Positions { get; }

    public string[] Names { get; }

    public static PositionPlan? Of(CompiledRubric rubric)
    {
        if (rubric.Rubric.Compass is not { } compass)
        {
            return null;
        }

        return new(rubric.NodeOf(compass.X), rubric.NodeOf(compass.Y),
            [.. compass.Positions.Select(p => (p.Or ?? []).Select(list => list.All).Prepend(p.When).Select(List).ToArray())],
            [.. compass.Positions.Select(p => p.Name)]);

        StepCondition[] List(ValueList<Condition> all) => [.. all.Select(c =>
            StepCondition.On(new(rubric.NodeOf(c.Dimension), c.Comparison, c.Limit)
            {
                Scale = rubric.Scales[rubric.NodeOf(c.Dimension)],
            }))];
    }
}
