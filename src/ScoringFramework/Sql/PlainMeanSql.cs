namespace ScoringFramework.Sql;

/// <summary>The place of one of the <see cref="PlainMeans"/>: one sum, divided by the weight of what is scored.</summary>
/// <param name="plan">The columns so far.</param>
/// <param name="children">Its children that can count, at least one.</param>
/// <param name="tag">What the names of its columns end with.</param>
internal sealed class PlainMeanSql(SqlPlan plan, IReadOnlyList<ChildSql> children, string tag)
{
    // Times a weight it is an integer of 32 bits.
    private const double MostUnit = 2_000;

    private readonly SqlSteps sql = plan.Sql;

    // The unit that all children are added up in.
    private double Unit => children.Select(c => plan[c.Node].Rise is null ? 1 : Span(c)).Max();

    /// <summary>Whether all numbers in the sum are whole: then no place is above the top.</summary>
    public bool IsExact => children.All(c => double.IsInteger(Weight(c)) && double.IsInteger(Span(c)));

    /// <param name="weight">The weight of what is scored, a whole number.</param>
    public SqlTerm Of(SqlTerm weight)
    {
        var sum = sql.Keep("v", tag, sql.Sum([.. children.Select(Term)]));
        foreach (var child in children.Where(c => plan[c.Node] is { Rise: not null, IsZeroUnlessScored: true }))
        {
            plan.Invalid.Cover(child.Node, sql.Of($"{sum} < {0.0}"));
        }

        // What is above 0 has a weight.
        var all = Unit == 1 ? weight : double.IsInteger(Unit) && Unit <= MostUnit ? sql.Of($"{weight} * {(int)Unit}")
            : sql.Of($"{weight} * {Unit}");
        return sql.Closed($"CASE WHEN {sum} > {0.0} THEN {sum} / {all} ELSE {0.0} END");
    }

    private (double Times, SqlTerm Value) Term(ChildSql child)
    {
        var now = plan[child.Node];
        var value = now.Rise ?? now.Place;
        return now.IsZeroUnlessScored ? (Weight(child), value)
            : (Weight(child) / plan.Rubric.Weight[child.Node], sql.Closed($"{child.Scored} * {value}"));
    }

    private double Weight(ChildSql child) =>
        plan.Rubric.Weight[child.Node] * Unit / (plan[child.Node].Rise is null ? 1 : Span(child));

    private double Span(ChildSql child) => plan.Rubric.Scales[child.Node].Span;
}
