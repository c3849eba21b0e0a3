using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF04xx: the fields of a file and the form of their values.</summary>
public static class FormatCodes
{
    /// <summary>Another kind of file.</summary>
    public static DiagnosticDescriptor WrongFileKind { get; } = new("SF0401", Error, "another kind of file",
        "A file with 'dossier:' is a dossier, one with 'rubric:' and without 'dossier:' a rubric, one with 'sources:' alone a source list. Each is read only where it belongs, so that one slip in a path is one problem and not fifty. Name the file that is meant.");

    /// <summary>Unknown field.</summary>
    public static DiagnosticDescriptor UnknownField { get; } = new("SF0402", Error, "unknown field",
        "Nothing would read the value of a field that does not exist, so a misspelt one would change a score in silence. Mend the spelling, or remove the field. A remark of your own is a comment: begin it with '#'.");

    /// <summary>Missing field.</summary>
    public static DiagnosticDescriptor MissingField { get; } = new("SF0403", Error, "missing field",
        "Some fields have no default that a reader of the score would accept: a version that nobody chose, a claim without a source. They are always written. Add the field; docs/files.md shows each with an example.");

    /// <summary>Another kind of value.</summary>
    public static DiagnosticDescriptor WrongKind { get; } = new("SF0404", Error, "another kind of value",
        "Each field holds a text, a list or a mapping, and another one stands here, so what was meant cannot be known. Write the kind that is named. Text that begins with '[' or '{' is a list or a mapping to YAML: put it in quotes, or write it under '>-'.");

    /// <summary>No value.</summary>
    public static DiagnosticDescriptor NoValue { get; } = new("SF0405", Error, "no value",
        "A key without a value says nothing: give it one, or remove the key. Text that begins with '#' is a comment, and the words null and ~ are no value either, unless they stand in quotes.");

    /// <summary>Unknown word.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = new("SF0406", Error, "unknown word",
        "The field takes one of a few words, in lower case, and this is none of them. Nothing is guessed, since another word would mean another score. Write one of the words that are listed.");

    /// <summary>Another form of value.</summary>
    public static DiagnosticDescriptor WrongForm { get; } = new("SF0407", Error, "value in another form",
        "A value with a form of its own is written in another one. Conditions are written 'at most 2' or 'at least 6.5', ages '18 months', ratios '15 percent', and counts as whole numbers, so that a file reads as a sentence and no unit is guessed. Write it so.");

    /// <summary>One of several fields.</summary>
    public static DiagnosticDescriptor OneOf { get; } = new("SF0408", Error, "one of several fields",
        "The mapping holds exactly one of the fields that it can have, since each is another way of computing the same thing, and two would contradict each other. Keep one.");

    /// <summary>JSON of something else.</summary>
    public static DiagnosticDescriptor NotModelJson { get; } = new("SF0409", Error, "not the JSON of a rubric or a dossier",
        "RubricFile.ParseJson and DossierFile.ParseJson read the JSON that rubric.ToJson() and dossier.ToJson() write, and that a scorecard carries as method and inputs. Other members and other forms are refused, since nothing would read them. Write the JSON again; or read YAML with Parse.");
}
