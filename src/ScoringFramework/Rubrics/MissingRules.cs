namespace ScoringFramework.Rubrics;

/// <summary>What counts instead of missing scores exists on the scale, and under sums, products and tables something does.</summary>
internal static class MissingRules
{
    public static IEnumerable<Diagnostic> Of(MadeOf made)
    {
        if (made.Placed is null && made.Tree.Rubric is { OnMissing: MissingRule.Score } rubric
            && !made.Tree.Head.Scale.Contains(rubric.MissingScore ?? decimal.MinValue))
        {
            yield return Outside(rubric.MissingScore, made.Tree.Head.Scale, ModelPath.Of("on-missing"));
        }

        foreach (var child in made.Children.Where(c => c.Dimension.OnMissing is not null))
        {
            var (dimension, scale, path) = (child.Dimension, child.Layout.Scale, child.Path.Then("on-missing").Name);
            if (dimension.OnMissing == MissingRule.Score && !scale.Contains(dimension.MissingScore ?? decimal.MinValue))
            {
                yield return Outside(dimension.MissingScore, scale, path);
            }
            else if (dimension.OnMissing == MissingRule.Exclude && !made.Aggregation.IsMean)
            {
                yield return new Diagnostic(
                    MethodCodes.InvalidMissing, $"'{dimension.Id}' cannot be left out of {made.Kind}: what is left would be another method",
                    $"Write on-missing: decline, floor or {{ score: {Quote.Number(scale.Min)} }}.").At(path);
            }
            else if (dimension.OnMissing == MissingRule.Floor && scale.IsOpen && child.Layout.Better == Better.Lower)
            {
                yield return new Diagnostic(
                    MethodCodes.InvalidMissing, $"the scale of '{dimension.Id}' has no worst end, so a missing score cannot count as it",
                    $"Write on-missing: {{ score: {Quote.Number(scale.Min + 10)} }}, with the score that counts.").At(path);
            }
        }
    }

    private static Diagnostic Outside(decimal? score, Scale scale, ModelPath path) => new Diagnostic(
        MethodCodes.InvalidMissing,
        score is { } s ? $"a missing score would count as {Quote.Number(s)}, outside the scale of {scale}"
            : "a missing score would count with no score",
        $"Write on-missing: {{ score: {Quote.Number(scale.Min)} }}, with a score from {scale}.").At(path);
}
