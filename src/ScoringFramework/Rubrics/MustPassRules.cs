namespace ScoringFramework.Rubrics;

/// <summary>Criteria that must be passed: their score is on the scale, and a subject that fails has a word.</summary>
internal static class MustPassRules
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        foreach (var placed in tree.All.Where(d => d.Dimension is Criterion { MustPass: not null }))
        {
            var (pass, scale, path) = (((Criterion)placed.Dimension).MustPass!, placed.Layout.Scale, placed.Path.Then("must-pass"));
            if (!scale.Contains(pass.AtLeast))
            {
                yield return new Diagnostic(
                    MethodCodes.InvalidMustPass,
                        $"'{placed.Dimension.Id}' would have to reach {Quote.Number(pass.AtLeast)}, outside the scale of {scale}",
                    $"Write a score from {scale}.").At(path.Then("at-least"));
            }
            else if (pass.AtLeast == (placed.Layout.Better == Better.Lower ? scale.Max : scale.Min))
            {
                yield return new Diagnostic(
                    MethodCodes.InvalidMustPass, $"every score of '{placed.Dimension.Id}' passes",
                    placed.Layout.Better == Better.Lower ? $"Write a score below {Quote.Number(scale.Max)}."
                        : $"Write a score above {Quote.Number(scale.Min)}.").At(path.Then("at-least"));
            }

            if (string.IsNullOrWhiteSpace(pass.Else))
            {
                yield return new Diagnostic(
                    MethodCodes.InvalidMustPass, "a subject that does not pass has no word", "Write else: Disqualified.")
                        .At(path.Then("else"));
            }
        }
    }
}
