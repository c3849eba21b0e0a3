namespace ScoringFramework.Yaml;

/// <summary>The kind that keys mean where the key that names it is missing or misspelt.</summary>
internal static class MeantKind
{
    // Fields that other programs' files hardly have. 'version', 'title' or 'sources' they often do.
    private static readonly string[] Telling =
    [
        "subject", "as-of", "evidence", "scores", "reconciliations", "declines", "dimensions", "on-missing", "source-policy", "caps",
        "compass", "supersedes",
    ];

    /// <summary>A dossier or a rubric; null when the keys are somebody else's.</summary>
    public static FileKind? Of(IReadOnlyCollection<string> keys)
    {
        var ours = Math.Max(Count(keys, DossierFields.Dossier), Count(keys, RubricFields.Rubric));
        var isOurs = keys.Any(k => IsMisspelt(k, "dossier") || IsMisspelt(k, "rubric"))
            || (ours >= 2 && 2 * ours >= keys.Count && keys.Any(k => Telling.Contains(k, StringComparer.Ordinal)));
        return isOurs ? Likelier(keys) : null;
    }

    /// <summary>Whether keys are those of a cohort: other programs' files have a key of this name too, and other fields.</summary>
    public static bool IsCohort(IReadOnlyCollection<string> keys) =>
        keys.Contains("cohort") && 2 * keys.Count(k => CohortFields.Cohort.Has(k)) > keys.Count;

    /// <summary>The kind that more of the keys are fields of; a rubric in doubt.</summary>
    public static FileKind Likelier(IReadOnlyCollection<string> keys) =>
        Count(keys, DossierFields.Dossier) > Count(keys, RubricFields.Rubric) ? FileKind.Dossier : FileKind.Rubric;

    // The plural is a word that other files use of ours, as in 'dossiers: [a.yaml]'.
    private static bool IsMisspelt(string key, string name) =>
        key.Length > 0 && key[0] is var first && char.ToLowerInvariant(first) == name[0] && key != name + "s"
        && NearName.Find(key, [name]) is not null;

    private static int Count(IReadOnlyCollection<string> keys, FieldSet fields) =>
        keys.Count(k => NearName.Find(k, fields.Names) is not null);
}
