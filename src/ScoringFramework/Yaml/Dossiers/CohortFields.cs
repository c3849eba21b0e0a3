namespace ScoringFramework.Yaml;

/// <summary>What a cohort's file has at its top, with descriptions for editors.</summary>
internal static class CohortFields
{
    /// <summary>An edition's name must do as the end of a git tag.</summary>
    public static TextShape EditionName { get; } = new(
        EditionNames.Pattern,
        "Write letters, digits, '-', '_' and at most one '.', such as 2026-06.");

    public static FieldSet Cohort { get; } = new(
        "a cohort",
        new("cohort", Shape.Id,
            "The cohort's permanent id: a letter, then up to 63 letters, digits, '.', '_' or '-'. Its lock names it, so it never changes.",
            "foundation-models")
        { IsRequired = true },
        new("rubric", Shape.Path,
            "The rubric of all members: its file, relative to this one. A member with another rubric is an error. If absent, the members "
            + "say which.", "../../rubrics/im-style.yaml"),
        new("edition", EditionName,
            "The name of the edition that is being worked on. The git tag edition/ and this name marks it when it is published. If "
            + "absent, the work has no edition.", "2026-06"),
        new("as-of", Shape.Date,
            "The date of the scores of all members that state no as-of of their own. They find it when this file is named cohort.yaml and "
            + "is in their folder or the folder above it. If absent, every dossier needs its own.", "2026-06-30"),
        new("members", Shape.List(Shape.Path),
            "The dossiers, or folders of them, relative to this file. If absent, they are all dossiers in this file's folder and below it.",
            "[qwen.yaml, others/]"),
        new("reference", Shape.List(Shape.Id),
            "The ids of members that are shown for comparison and are not ranked, such as the leader of another market. If absent, all "
            + "members are ranked.", "[openai-gpt]"));
}
