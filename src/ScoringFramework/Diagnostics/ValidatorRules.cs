using FluentValidation;

namespace ScoringFramework.Diagnostics;

/// <summary>
/// Lets a FluentValidation rule fail with one of our diagnostics: the library's own messages are localised and know no place.
/// </summary>
internal static class ValidatorRules
{
    /// <summary>What the rule says when it fails; it is only worded when it is asked for.</summary>
    public static IRuleBuilderOptions<T, TProperty> Report<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Func<T, TProperty, Diagnostic> problem) =>
        rule.OverridePropertyName("model").WithState((model, value) => (Func<Diagnostic>)(() => problem(model, value)))
        .WithMessage("See the diagnostic.");

    /// <summary>The diagnostics of all failed rules, each worded as it is walked to.</summary>
    public static IEnumerable<Diagnostic> Check<T>(this AbstractValidator<T> validator, T model) =>
        validator.Validate(model).Errors.Select(failure => ((Func<Diagnostic>)failure.CustomState)());

    /// <summary>Places a diagnostic in the model.</summary>
    public static Diagnostic At(this Diagnostic diagnostic, ModelPath path) => diagnostic with { Path = path };

    /// <summary>Names the second place that a diagnostic is about.</summary>
    public static Diagnostic And(this Diagnostic diagnostic, ModelPath path, string message) =>
        diagnostic with { Related = [.. diagnostic.Related, new(message) { Path = path }] };
}
