namespace ScoringFramework.Yaml;

/// <summary>What a dossier says of its rubric: <c>rubric: path</c>, or <c>rubric: { file: path, version: 1.0.0 }</c>.</summary>
/// <param name="File">The field that holds the path.</param>
/// <param name="Path">The path; null when it is missing or refused.</param>
/// <param name="Version">The field that pins the version, there or not.</param>
internal sealed record RubricReference(Field File, string? Path, Field Version)
{
    public static RubricReference Read(Field field)
    {
        if (field.Node is not YamlMap)
        {
            return new(field, field.RelativePath(), new(field.Reading, field.Path.Then("version"), "'version'", null));
        }

        var map = field.Map(DossierFields.RubricReference);
        var file = map["file"];
        return new(file, file.RelativePath(), map["version"]);
    }

    /// <summary>Refuses a rubric of another version than the one that is pinned.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="unread">What of the rubric could not be read; null when it is whole.</param>
    public void Check(Rubric rubric, UnreadPaths? unread = null)
    {
        var isKnown = !Version.Reading.Unread.IsTouched(Version.Path) && unread?.IsTouched(ModelPath.Of("version")) is not true;
        if (Version.Text() is { } pinned && pinned != rubric.Version && isKnown)
        {
            Version.Refuse(new(
                DossierCodes.OtherRubricVersion,
                $"the rubric's version is {Quote.Short(rubric.Version)}, and the dossier requires {Quote.Short(pinned)}",
                $"Read what changed and write version: {Quote.Short(rubric.Version)}, "
                + $"or use the rubric of version {Quote.Short(pinned)}."));
        }
    }
}
