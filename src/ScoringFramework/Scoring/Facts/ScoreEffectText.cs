namespace ScoringFramework.Scoring;

/// <summary>Writes what a dimension does to its parent and to the headline as sentences.</summary>
internal static class ScoreEffectText
{
    public static string Of(ScoreEffect effect)
    {
        var parent = effect.Parent ?? "the headline";
        return effect.Kind switch
        {
            ScoreEffectKind.Counts => Share(effect, parent),
            ScoreEffectKind.CountsAsBottom => $"It has no score and counts as the {Worst(effect)} of the scale. {Share(effect, parent)}",
            ScoreEffectKind.CountsAsGiven =>
                $"It has no score and counts with the score that the rubric gives for that. {Share(effect, parent)}",
            ScoreEffectKind.MustPass => effect.Role.Sentence()!,
            ScoreEffectKind.DeclinesParent => $"It has no score, and this declines {parent}.",
            ScoreEffectKind.ParentHasNoScore => $"It does not count, because {parent} has no score.",
            ScoreEffectKind.ZeroWeight => $"Its weight{In(effect)} is 0: it is shown, and does not count in {parent}.",
            _ when !effect.Role.Above.IsMean => $"It does not count in {parent}.",
            _ => $"It does not count in {parent}. Its weight of {Figures.Weight(effect.Weight)}{In(effect)} goes to the other dimensions "
                + $"there.",
        };
    }

    private static string In(ScoreEffect effect) => effect.Variant is { } variant ? $" for {variant.Title}" : "";

    private static string Share(ScoreEffect effect, string parent)
    {
        var role = effect.Role.Sentence() is { } sentence ? $" {sentence}" : "";
        var text = effect.Role.Above.IsMean
            ? $"Its weight of {Figures.Weight(effect.Weight)}{In(effect)} is {Figures.Percent(effect.LocalShare)} of {parent}"
                + (effect.Parent is null ? "." : $" and {Figures.Percent(effect.EffectiveWeight)} of the headline.") + role
            : $"It is part of {AggregationText.Of(effect.Role.Above)} in {parent}.{role}";
        if (effect.Contribution is { } contribution)
        {
            // Not "of 7.10": a dimension's reasoning stays as it was when another dimension moves the headline.
            text += $" It contributes {Numerals.Score(contribution, effect.Decimals)} to the headline.";
        }

        return effect.Upside switch
        {
            null => text,
            0 => $"{text} A score at the {End(effect)} of the scale would not change the headline.",
            { } upside => $"{text} A score at the {End(effect)} of the scale would {Verb(effect)} the headline by "
                + $"{Numerals.Score(upside, effect.Decimals)}.",
        };
    }

    private static string Worst(ScoreEffect effect) => effect.Role.Layout.Better == Better.Lower ? "top" : "bottom";

    private static string End(ScoreEffect effect) => effect.Role.Layout.Better == Better.Lower ? "bottom" : "top";

    private static string Verb(ScoreEffect effect) => effect.IsLessBetter ? "lower" : "raise";
}
