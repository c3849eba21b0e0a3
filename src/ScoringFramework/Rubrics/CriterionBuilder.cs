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

    /// <summary>Sets what a sum multiplies the score by; 1 when not called. Under a sum only.</summary>
    /// <param name="times">At least 0.</param>
    public CriterionBuilder Times(double times) => With(criterion with { Times = times });

    /// <summary>Sets the power of the score in a product; 1 when not called. Under a product only.</summary>
    /// <param name="exponent">At least 0.</param>
    public CriterionBuilder Exponent(double exponent) => With(criterion with { Exponent = exponent });

    /// <summary>Sets the range of its scores; that from above when not called.</summary>
    /// <param name="min">The bottom.</param>
    /// <param name="max">The top.</param>
    public CriterionBuilder Scale(decimal min, decimal max) => Scale(new(min, max));

    /// <summary>Sets the range of its scores; that from above when not called.</summary>
    /// <param name="scale">The range.</param>
    public CriterionBuilder Scale(Scale scale) => With(criterion with { Scale = scale });

    /// <summary>Sets how its scores are displayed; as above when not called.</summary>
    /// <param name="rounding">The rounding.</param>
    public CriterionBuilder Rounding(Rounding rounding) => With(criterion with { Rounding = rounding });

    /// <summary>Sets which end of its scale is the good one; as above when not called.</summary>
    /// <param name="better">The good end.</param>
    public CriterionBuilder Better(Better better) => With(criterion with { Better = better });

    /// <summary>Lets it count with a score when it is missing or declined.</summary>
    /// <param name="score">The score.</param>
    public CriterionBuilder OnMissing(decimal score) => With(criterion with { OnMissing = MissingRule.Score, MissingScore = score });

    /// <summary>Makes it a criterion that a subject must pass, or is disqualified. It counts nothing.</summary>
    /// <param name="atLeast">The score that it must reach; where lower is better, not exceed.</param>
    /// <param name="otherwise">The word for a subject that does not pass.</param>
    public CriterionBuilder MustPass(decimal atLeast, string otherwise) => With(criterion with { MustPass = new(atLeast, otherwise) });

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
