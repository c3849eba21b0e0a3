namespace ScoringFramework;

/// <summary>Collects a criterion's parts. Not thread-safe.</summary>
public sealed class CriterionBuilder
{
    private readonly List<Level> levels = [];
    private readonly List<ChecklistItem> items = [];
    private Criterion criterion;

    internal CriterionBuilder(string id, string title, double weight) => criterion = new() { Id = id, Title = title, Weight = weight };

    /// <summary>Sets the question that a score answers.</summary>
    /// <param name="question">The question.</param>
    public CriterionBuilder Asks(string question) => With(criterion with { Asks = question });

    /// <summary>Sets the rule for when this criterion is missing or declined.</summary>
    /// <param name="rule">The rule.</param>
    public CriterionBuilder OnMissing(MissingRule rule) => With(criterion with { OnMissing = rule });

    /// <summary>Sets whether a dossier may say that the criterion does not apply.</summary>
    /// <param name="rule">The rule.</param>
    public CriterionBuilder NotApplicable(NotApplicableRule rule) => With(criterion with { NotApplicable = rule });

    /// <summary>Sets what evidence must be.</summary>
    /// <param name="requirements">The requirements.</param>
    public CriterionBuilder Requires(Requirements requirements) => With(criterion with { Requires = requirements });

    /// <summary>Computes the score from a metric in evidence.</summary>
    /// <param name="metric">The metric's name.</param>
    /// <param name="unit">The unit that the curve reads; or null.</param>
    /// <param name="curve">What turns the value into a score.</param>
    public CriterionBuilder Measure(string metric, string? unit, Curve curve) =>
        With(criterion with { Measure = new(metric, unit, curve) });

    /// <summary>Reads the score from a metric in evidence: its figure is the score.</summary>
    /// <param name="metric">The metric's name.</param>
    /// <param name="unit">The unit of the score; or null.</param>
    public CriterionBuilder Measure(string metric, string? unit = null) => Measure(metric, unit, Curve.Identity);

    /// <summary>Computes the score from a metric in evidence.</summary>
    /// <param name="measure">The metric, its curve, and which figures are read.</param>
    public CriterionBuilder Measure(Measure measure) => With(criterion with { Measure = measure });

    /// <summary>Adds a question that the score is computed from.</summary>
    /// <param name="key">The permanent key.</param>
    /// <param name="asks">The question.</param>
    /// <param name="points">What a yes earns, above 0.</param>
    /// <param name="partly">What the answer partly earns, above 0 and below <paramref name="points"/>; null where it is no answer.</param>
    public CriterionBuilder Item(string key, string asks, double points = 1, double? partly = null)
    {
        items.Add(new(key, asks, points) { Partly = partly });
        return this;
    }

    /// <summary>Says what the dimension is and where it comes from.</summary>
    /// <param name="text">The words.</param>
    public CriterionBuilder About(string text) => With(criterion with { About = text });

    /// <summary>Says what scores from one on mean.</summary>
    /// <param name="from">The least displayed score.</param>
    /// <param name="text">The words.</param>
    public CriterionBuilder Level(decimal from, string text)
    {
        levels.Add(new(from, text));
        return this;
    }

    /// <summary>Says what scores above one mean.</summary>
    /// <param name="score">The displayed score that must be exceeded.</param>
    /// <param name="text">The words.</param>
    public CriterionBuilder LevelAbove(decimal score, string text)
    {
        levels.Add(new(score, text) { Above = true });
        return this;
    }

    internal Criterion Build() => criterion with
    {
        Levels = levels.InOrder(),
        Checklist = items.ToValueList(),
    };

    private CriterionBuilder With(Criterion changed)
    {
        criterion = changed;
        return this;
    }
}
