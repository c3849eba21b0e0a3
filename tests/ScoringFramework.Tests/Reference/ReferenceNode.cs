namespace ScoringFramework.Tests.Reference;

/// <summary>A dimension, or the headline, as section 4 of the design has it. Places on the scale run from 0 to 1.</summary>
internal sealed record ReferenceNode
{
    public required string Id { get; init; }

    public double Weight { get; init; } = 1;

    public MissingRule Rule { get; init; }

    public Outcome Outcome { get; init; }

    public double Unit { get; init; }

    public double Completeness { get; init; }

    public Aggregation? Aggregation { get; init; }

    public ReferenceNode[] Children { get; init; } = [];

    public bool IsOpen => Outcome is Outcome.Missing or Outcome.Declined;

    /// <summary>The children that are in the mean: scored, or floored.</summary>
    public ReferenceNode[] Counted =>
        Children.Where(c => c.Weight > 0 && (c.Outcome == Outcome.Scored || (c.IsOpen && c.Rule == MissingRule.Floor))).ToArray();

    public double Counts => Outcome == Outcome.Scored ? Unit : 0;

    public IEnumerable<ReferenceNode> WithAllBelow => Children.SelectMany(c => c.WithAllBelow).Prepend(this);
}
