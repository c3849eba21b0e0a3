namespace ScoringFramework.Yaml;

/// <summary>What a YAML file is to this library.</summary>
public enum FileKind
{
    /// <summary>None of ours.</summary>
    Other,

    /// <summary>A file with <c>rubric:</c>, without <c>dossier:</c> and <c>cohort:</c>.</summary>
    Rubric,

    /// <summary>A file with <c>dossier:</c>.</summary>
    Dossier,

    /// <summary>A file with only <c>sources:</c>, <c>evidence:</c> or both.</summary>
    SourceList,

    /// <summary>A file with <c>cohort:</c> and other fields of a cohort, without <c>dossier:</c>.</summary>
    Cohort,

    /// <summary>A text that says too little to be known as somebody else's: empty, one text without keys, or none at all.</summary>
    Unclear,
}
