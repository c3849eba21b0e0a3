namespace ScoringFramework.Yaml;

/// <summary>A file of another kind than the one that is asked for, reported once instead of for each missing field.</summary>
internal static class WrongFile
{
    /// <summary>The problem of a mapping that is not a rubric; null when it is one, or one with mistakes.</summary>
    public static Diagnostic? IfNoRubric(YamlMap root) => Find(root, FileKind.Rubric, RubricFields.Rubric, DossierFields.Dossier);

    /// <summary>The problem of a mapping that is not a dossier; null when it is one, or one with mistakes.</summary>
    public static Diagnostic? IfNoDossier(YamlMap root) => Find(root, FileKind.Dossier, DossierFields.Dossier, RubricFields.Rubric);

    /// <summary>What is reported for a mapping that is no source list; null when it is one, or one with mistakes.</summary>
    public static Diagnostic? IfNoSourceList(YamlMap root) => KindOf(root) is var kind and (FileKind.Rubric or FileKind.Dossier)
        ? new Diagnostic(FormatCodes.WrongFileKind, $"this is {Describe(kind)}, and a source list was expected",
            "Name a file with only 'sources:' and 'evidence:'.")
        {
            Span = new(root.Span.File, 1, 1, 1, 1),
        }
        : null;

    /// <summary>What is reported for a mapping that is no cohort; null when it is one, or one with mistakes.</summary>
    public static Diagnostic? IfNoCohort(YamlMap root) => KindOf(root) is var kind and not FileKind.Cohort
        ? new Diagnostic(FormatCodes.WrongFileKind, $"this is {Describe(kind)}, and a cohort is expected", "Name a file with 'cohort:'.")
        {
            Span = new(root.Span.File, 1, 1, 1, 1),
        }
        : null;

    /// <summary>The kind of a mapping.</summary>
    public static FileKind KindOf(YamlMap root) => YamlFileKind.OfKeys(root.Entries.Select(e => e.Key.Text).ToList());

    /// <summary>A kind in words.</summary>
    public static string Describe(FileKind kind) => kind switch
    {
        FileKind.Rubric => "a rubric",
        FileKind.Dossier => "a dossier",
        FileKind.SourceList => "a source list",
        FileKind.Cohort => "a cohort",
        _ => "neither a rubric nor a dossier",
    };

    private static Diagnostic? Find(YamlMap root, FileKind expected, FieldSet ours, FieldSet others)
    {
        var kind = KindOf(root);
        if (kind == expected || (kind is not (FileKind.SourceList or FileKind.Cohort) && LooksLike(root, ours, others)))
        {
            return null;
        }

        return new Diagnostic(
            FormatCodes.WrongFileKind,
            $"this is {Describe(kind)}, and {ours.What} is expected",
            Remedy(kind, expected))
        {
            Span = new(root.Span.File, 1, 1, 1, 1),
        };
    }

    private static string Remedy(FileKind kind, FileKind expected) => (kind, expected) switch
    {
        (_, FileKind.Rubric) => "Name a file with 'rubric:' and without 'dossier:'.",
        (FileKind.SourceList, _) => "Name a dossier that includes this source list.",
        _ => "Name a file with 'dossier:'.",
    };

    // A file that lacks or misspells the field that names its kind is recognised by the others.
    private static bool LooksLike(YamlMap root, FieldSet ours, FieldSet others)
    {
        var ourFields = root.Entries.Count(e => NearName.Find(e.Key.Text, ours.Names) is not null);
        return ourFields > root.Entries.Count(e => NearName.Find(e.Key.Text, others.Names) is not null);
    }
}
