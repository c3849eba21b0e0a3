namespace ScoringFramework.Yaml;

internal sealed partial record Field
{
    /// <summary>An id, a word or a path; null when it is not there.</summary>
    public string? Text() => OrStandIn(Scalar("text"));

    /// <summary>Words for people; null when they are not there. A comment after them may have been meant to be part of them.</summary>
    public string? Prose()
    {
        var scalar = Scalar("text");
        if (scalar is not null && CommentAfterText.Find(scalar) is { } warning)
        {
            Reading.Problems.Add(warning.At(Path));
        }

        return OrStandIn(scalar);
    }

    private string? OrStandIn(YamlScalar? scalar) => scalar?.Text ?? (StandsIn ? StandInText : null);
}
