namespace ScoringFramework.Diagnostics;

/// <summary>
/// Rules that a model must meet, each with the diagnostic that says what is wrong. Rules are checked as the diagnostics are walked to, and
/// a diagnostic is only worded when its rule fails.
/// </summary>
/// <typeparam name="T">The type of the model.</typeparam>
internal abstract class ModelRules<T>
{
    private readonly List<Func<T, IEnumerable<Diagnostic>>> rules = [];

    /// <summary>The diagnostics of all rules that fail, in the order of the rules.</summary>
    public IEnumerable<Diagnostic> Check(T model) => rules.SelectMany(rule => rule(model));

    /// <summary>Adds rules that are written elsewhere.</summary>
    protected void Include(ModelRules<T> others) => rules.AddRange(others.rules);

    /// <summary>Begins a rule about one value of the model.</summary>
    protected RuleSubject<TValue> RuleFor<TValue>(Func<T, TValue> value) => new(rules, model => [value(model)]);

    /// <summary>Begins a rule about each of several values of the model.</summary>
    protected RuleSubject<TValue> RuleForEach<TValue>(Func<T, IEnumerable<TValue>> values) => new(rules, values);

    /// <summary>What a rule is about.</summary>
    protected sealed class RuleSubject<TValue>(List<Func<T, IEnumerable<Diagnostic>>> rules, Func<T, IEnumerable<TValue>> values)
    {
        /// <summary>What must be true of a value.</summary>
        public Requirement<TValue> Must(Func<TValue, bool> isMet) => Must((_, value) => isMet(value));

        /// <summary>What must be true of a value in its model.</summary>
        public Requirement<TValue> Must(Func<T, TValue, bool> isMet) => new(rules, values, isMet);
    }

    /// <summary>What must be true of each value.</summary>
    protected sealed class Requirement<TValue>(
        List<Func<T, IEnumerable<Diagnostic>>> rules, Func<T, IEnumerable<TValue>> values, Func<T, TValue, bool> isMet)
    {
        /// <summary>Ends the rule with what is said of a value that does not meet it.</summary>
        public void Report(Func<T, TValue, Diagnostic> problem) => rules.Add(
            model => values(model).Where(value => !isMet(model, value)).Select(value => problem(model, value)));
    }
}
