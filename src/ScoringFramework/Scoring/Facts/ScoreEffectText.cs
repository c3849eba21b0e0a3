using System.Globalization;
using System.Runtime.CompilerServices;

namespace ScoringFramework.Scoring;

/// <summary>Writes what a dimension does to its parent and to the headline as sentences.</summary>
internal static class ScoreEffectText
{
    // Such a text; a longer one takes room of the shared pool.
    private const int Usual = 256;

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
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Usual]);
        if (effect.Role.Above.IsMean)
        {
            text.AppendLiteral("Its weight of ");
            text.AppendLiteral(Figures.Weight(effect.Weight));
            text.AppendLiteral(In(effect));
            text.AppendLiteral(" is ");
            text.AppendLiteral(Figures.Percent(effect.LocalShare));
            text.AppendLiteral(" of ");
            text.AppendLiteral(parent);
            if (effect.Parent is not null)
            {
                text.AppendLiteral(" and ");
                text.AppendLiteral(Figures.Percent(effect.EffectiveWeight));
                text.AppendLiteral(" of the headline");
            }

            text.AppendLiteral(".");
        }
        else
        {
            text.AppendLiteral($"It is part of {AggregationText.Of(effect.Role.Above)} in {parent}.");
        }

        if (effect.Role.Sentence() is { } role)
        {
            text.AppendLiteral(" ");
            text.AppendLiteral(role);
        }

        if (effect.Contribution is { } contribution)
        {
            // Not "of 7.10": a dimension's reasoning stays as it was when another dimension moves the headline.
            text.AppendLiteral(" It contributes ");
            text.AppendLiteral(Numerals.Score(contribution, effect.Decimals));
            text.AppendLiteral(" to the headline.");
        }

        if (effect.Upside is { } upside)
        {
            text.AppendLiteral(" A score at the ");
            text.AppendLiteral(End(effect));
            text.AppendLiteral(" of the scale would ");
            text.AppendLiteral(upside == 0 ? "not change" : Verb(effect));
            text.AppendLiteral(" the headline");
            if (upside != 0)
            {
                text.AppendLiteral(" by ");
                text.AppendLiteral(Numerals.Score(upside, effect.Decimals));
            }

            text.AppendLiteral(".");
        }

        return text.ToStringAndClear();
    }

    private static string Worst(ScoreEffect effect) => effect.Role.Layout.Better == Better.Lower ? "top" : "bottom";

    private static string End(ScoreEffect effect) => effect.Role.Layout.Better == Better.Lower ? "bottom" : "top";

    private static string Verb(ScoreEffect effect) => effect.IsLessBetter ? "lower" : "raise";
}
