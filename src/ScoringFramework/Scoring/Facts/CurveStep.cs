using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>What a composite's dimensions give, and what its curve makes of it: 67 of 100, which is 3 of 5.</summary>
/// <param name="Given">What the dimensions give, as displayed.</param>
/// <param name="Of">The range of that.</param>
/// <param name="Becomes">The displayed score on the composite's scale, before limits.</param>
/// <param name="On">The composite's scale.</param>
public sealed record CurveStep(decimal Given, Scale Of, decimal Becomes, Scale On)
{
    /// <summary>The step as a clause: <c>67 of 100, which is 3 of 5</c>.</summary>
    [JsonIgnore]
    public string Text => $"{Written(Given, Of)}, which is {Written(Becomes, On)}";

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>What the curve of a node makes; null without a curve or a score.</summary>
    internal static CurveStep? Find(CompiledRubric rubric, Evaluation now, int node)
    {
        if (now.Outcome[node] != Outcome.Scored || rubric.Nodes.Composites[node] is not { Curve: not null } composite)
        {
            return null;
        }

        var given = composite.Inner.Displayed(composite.InnerPlace(now.Raw[node]));
        return new(given, composite.Inner.Scale, composite.Outer.Displayed(now.Uncapped[node]), composite.Outer.Scale);
    }

    private static string Written(decimal score, Scale scale) => scale switch
    {
        { IsOpen: true } => Numerals.Minus(Quote.Displayed(score)),
        { Min: 0 } => $"{Numerals.Minus(Quote.Displayed(score))} of {Quote.Number(scale.Max)}",
        _ => $"{Numerals.Minus(Quote.Displayed(score))} on {Numerals.Minus(scale.ToString())}",
    };
}
