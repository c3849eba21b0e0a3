namespace ScoringFramework.Tests.Reference;

/// <summary>Sections 4.3 to 4.5, walked recursively: aggregation, what is missing, gates and caps.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="criterion">Each criterion's value.</param>
/// <param name="factor">What a scenario multiplies a dimension's weight by.</param>
/// <param name="filled">The dimensions that bounds put at <paramref name="fill"/>.</param>
/// <param name="fill">0 or 1.</param>
/// <param name="limits">How many of the caps' limits are there, from the first written on.</param>
internal sealed class ReferenceTree(
    Dossier dossier, Func<Criterion, (Outcome Outcome, double Unit)> criterion, Func<string, double> factor, HashSet<string> filled,
    double fill,
    int limits = int.MaxValue)
{
    private readonly Rubric rubric = dossier.Rubric;

    public ReferenceNode Headline()
    {
        var children = rubric.Dimensions.Select(d => Node(d, rubric.OnMissing)).ToArray();
        return Composed(CapLimit.Headline, rubric.Aggregation, rubric.Publish?.MinCompleteness, children);
    }

    public bool Fires(Cap cap) => cap.When.All(when =>
    {
        var (outcome, unit) = Value((Criterion)rubric.Find(when.Dimension)!);
        var score = rubric.Scale.Min + ((decimal)Math.Round(unit, 12) * (rubric.Scale.Max - rubric.Scale.Min));
        return outcome == Outcome.Scored && Math.Round(score, rubric.Rounding.Decimals, rubric.Rounding.Midpoint) <= when.Limit;
    });

    public decimal Place(decimal score) => (score - rubric.Scale.Min) / (rubric.Scale.Max - rubric.Scale.Min);

    private ReferenceNode Node(Dimension dimension, MissingRule above)
    {
        var rule = dimension.OnMissing ?? above;
        ReferenceNode node;
        if (dimension is Composite composite)
        {
            var children = composite.Dimensions.Select(d => Node(d, rule)).ToArray();
            node = Composed(composite.Id, composite.Aggregation ?? rubric.Aggregation, composite.MinCompleteness, children);
            node = filled.Contains(node.Id)
                ? node with { Outcome = Outcome.Scored, Unit = fill, Completeness = 1 }
                : node;
        }
        else
        {
            var (outcome, unit) = Value((Criterion)dimension);
            node = new() { Id = dimension.Id, Outcome = outcome, Unit = unit, Completeness = outcome == Outcome.Scored ? 1 : 0 };
        }

        return node with { Weight = dimension.Weight * factor(dimension.Id), Rule = rule };
    }

    private (Outcome Outcome, double Unit) Value(Criterion c) => filled.Contains(c.Id) ? (Outcome.Scored, fill) : criterion(c);

    private ReferenceNode Composed(string id, Aggregation aggregation, double? least, ReferenceNode[] children)
    {
        var node = new ReferenceNode { Id = id, Aggregation = aggregation, Children = children };
        var applicable = children.Where(c => c.Weight > 0 && c.Outcome != Outcome.NotApplicable).ToArray();
        if (applicable.Length == 0)
        {
            return node with { Outcome = Outcome.NotApplicable };
        }

        var completeness = applicable.Where(c => c.Outcome == Outcome.Scored)
            .Sum(c => c.Weight * c.Completeness) / applicable.Sum(c => c.Weight);
        node = node with { Outcome = Outcome.Declined, Completeness = completeness };
        if (applicable.All(c => c.IsOpen) || applicable.Any(c => c.IsOpen && c.Rule == MissingRule.Decline) || completeness < least - 1e-12)
        {
            return node;
        }

        var mean = ReferenceMeans.Mean(aggregation, node.Counted.Select(c => c.Counts).ToArray(),
            node.Counted.Select(c => c.Weight).ToArray());
        return node with { Outcome = Outcome.Scored, Unit = Capped(id, mean) };
    }

    private double Capped(string id, double unit) =>
        rubric.Caps.SelectMany(c => c.Limits.Select(l => (Cap: c, l.Target, l.Limit))).Take(limits)
        .Where(l => l.Target == id && Fires(l.Cap))
            .Aggregate(unit, (u, l) => Math.Min(u, (double)Place(l.Limit)));
}
