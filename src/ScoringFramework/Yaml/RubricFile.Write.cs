namespace ScoringFramework;

/// <content>Rubrics as YAML and as JSON.</content>
public static partial class RubricFile
{
    /// <summary>
    /// The rubric as a file: fields in the order of the documentation, defaults left out. It reads back as an equal rubric.
    /// </summary>
    /// <remarks>
    /// Comments of a file that it was read from are not part of a rubric. A number with more decimals than a file may have, which only code
    /// can make, is cut after 28.
    /// </remarks>
    /// <param name="rubric">The rubric.</param>
    /// <returns>YAML; lines end with <c>\n</c>, the last one too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static string ToYaml(this Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return YamlPrinter.Print(RubricYaml.Of(rubric));
    }

    /// <summary>
    /// The rubric as canonical JSON (RFC 8785), the form that a scorecard contains as its <c>method</c>: what its content hash is of.
    /// </summary>
    /// <param name="rubric">The rubric.</param>
    /// <returns>JSON on one line that <see cref="ParseJson"/> reads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static string ToJson(this Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return RubricJson.Canonical(rubric);
    }
}
