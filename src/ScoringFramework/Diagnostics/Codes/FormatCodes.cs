using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF04xx: the fields of a file and the form of their values.</summary>
internal static class FormatCodes
{
    /// <summary>Wrong kind of file.</summary>
    public static DiagnosticDescriptor WrongFileKind { get; } = new("SF0401", Error, "wrong kind of file",
        "A file with 'dossier:' is a dossier. One with 'rubric:' and without 'dossier:' is a rubric, and one with only 'sources:', "
        + "'evidence:' or both is a source list. Another kind of file is expected here. Name the right file.");

    /// <summary>Unknown field.</summary>
    public static DiagnosticDescriptor UnknownField { get; } = new("SF0402", Error, "unknown field",
        "A field with this name does not exist. Its value would be ignored, and a misspelt name would change a score without notice. "
        + "Correct the spelling, or remove the field. To write a remark of your own, begin it with '#'.");

    /// <summary>Missing field.</summary>
    public static DiagnosticDescriptor MissingField { get; } = new("SF0403", Error, "missing field",
        "Some fields have no safe default, such as a version or the source of a claim, and must be written. Add the field. The files "
        + "that scoring new writes have examples.");

    /// <summary>Wrong kind of value.</summary>
    public static DiagnosticDescriptor WrongKind { get; } = new("SF0404", Error, "wrong kind of value",
        "Each field expects a text, a list or a mapping, and this value is another kind. Write the kind that the message names. YAML "
        + "reads text that begins with '[' or '{' as a list or a mapping: put it in quotes.");

    /// <summary>No value.</summary>
    public static DiagnosticDescriptor NoValue { get; } = new("SF0405", Error, "no value",
        "The key has no value. Give it one, or remove the key. Text that begins with '#' is a comment. The words null and ~ mean no "
        + "value unless they are in quotes.");

    /// <summary>Unknown word.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = new("SF0406", Error, "unknown word",
        "The field accepts only a few words, in lower case, and this is not one of them. Write one of the words that the message lists.");

    /// <summary>Value in the wrong form.</summary>
    public static DiagnosticDescriptor WrongForm { get; } = new("SF0407", Error, "value in the wrong form",
        "Some values have a fixed form. Conditions are written 'at most 2' or 'at least 6.5', ages '18 months', ratios '15 percent', and "
        + "counts as whole numbers. Write the value in its form.");

    /// <summary>Not exactly one field.</summary>
    public static DiagnosticDescriptor OneOf { get; } = new("SF0408", Error, "not exactly one field",
        "The mapping needs exactly one of its fields. Each is another way to compute the same thing, and two would contradict each "
        + "other. Keep one.");

    /// <summary>Not the JSON of a rubric or a dossier.</summary>
    public static DiagnosticDescriptor NotModelJson { get; } = new("SF0409", Error, "not the JSON of a rubric or a dossier",
        "RubricFile.ParseJson and DossierFile.ParseJson read the JSON that rubric.ToJson() and dossier.ToJson() write, and that a "
        + "scorecard contains as method and inputs. They refuse unknown members and other forms. Write the JSON again, or read YAML with "
        + "Parse.");
}
