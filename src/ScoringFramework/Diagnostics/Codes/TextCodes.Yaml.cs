using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF010x and SF011x: what the files do without, and how much they may hold.</summary>
internal static partial class TextCodes
{
    /// <summary>Nested too deeply.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new("SF0101", Error, "nested too deeply",
        "Mappings and lists may be nested 72 deep, enough for dimensions 32 deep. A deeper file is usually wrong, for example because "
        + "brackets are left open. Close them, or remove levels.");

    /// <summary>Too many nodes.</summary>
    public static DiagnosticDescriptor TooManyNodes { get; } = new("SF0102", Error, "too many nodes",
        "A file may have 200,000 keys, values and collections. The limit protects memory against wrong or hostile files. Split the file.");

    /// <summary>Too many problems.</summary>
    public static DiagnosticDescriptor TooManyProblems { get; } = new("SF0103", Error, "too many problems",
        "Checking stops after 100 problems. A file with that many is usually not the file that was meant. Fix the problems shown, and "
        + "check again.");

    /// <summary>Empty file.</summary>
    public static DiagnosticDescriptor EmptyDocument { get; } = new("SF0104", Error, "empty file",
        "The file has only blank lines and comments. A rubric starts with 'rubric:' and a dossier with 'dossier:'. scoring new writes a "
        + "file to start from.");

    /// <summary>Not a mapping.</summary>
    public static DiagnosticDescriptor RootNotMap { get; } = new("SF0105", Error, "not a mapping",
        "A rubric or a dossier is a mapping: lines of 'key: value'. This file is one list or one text. Start it with 'rubric:' or "
        + "'dossier:' and an id.");

    /// <summary>Second document.</summary>
    public static DiagnosticDescriptor SecondDocument { get; } = new("SF0106", Error, "second document",
        "A file has one document. Text after a second '---' would be ignored without notice. Move it to a file of its own, or remove the "
        + "line that ends the first document.");

    /// <summary>Directive.</summary>
    public static DiagnosticDescriptor Directive { get; } = new("SF0107", Error, "directive",
        "The only YAML directive allowed is '%YAML 1.2', on a line above '---'. Others change how the file is read. Remove the line, or "
        + "put text that begins with '%' in quotes.");

    /// <summary>Anchor.</summary>
    public static DiagnosticDescriptor Anchor { get; } = new("SF0108", Error, "anchor",
        "With anchors and aliases, one place of a file changes another. Readers of a published score could not see that, and a few lines "
        + "could grow into millions of nodes. Write each value where it is used.");

    /// <summary>Alias.</summary>
    public static DiagnosticDescriptor Alias { get; } = new("SF0109", Error, "alias",
        "A '*' before a word refers to an anchor elsewhere in the file, and anchors are not allowed. Write the value itself, or put text "
        + "that begins with a star in quotes.");

    /// <summary>Tag.</summary>
    public static DiagnosticDescriptor Tag { get; } = new("SF0110", Error, "tag",
        "A tag such as '!!str' sets the type of a value. Each field already has its type, so a tag could only contradict it. Remove the "
        + "tag.");

    /// <summary>Merge key.</summary>
    public static DiagnosticDescriptor MergeKey { get; } = new("SF0111", Error, "merge key",
        "'<<' copies the keys of another mapping. It is not part of YAML 1.2, and it hides where a value comes from. Write the keys "
        + "themselves.");

    /// <summary>Duplicate key.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = new("SF0112", Error, "duplicate key",
        "A mapping has each key only once. YAML readers disagree on which of two values counts, so neither is used. Remove or rename one.");

    /// <summary>Key that is not text.</summary>
    public static DiagnosticDescriptor KeyNotText { get; } = new("SF0113", Error, "key that is not text",
        "YAML allows a list or a mapping as a key, but no field has such a name. Usually the key is text that begins with a bracket. Put "
        + "the text in quotes.");

    /// <summary>Key without a name.</summary>
    public static DiagnosticDescriptor EmptyKey { get; } = new("SF0114", Error, "key without a name",
        "A colon with nothing before it makes a key without a name. Write the key before the colon, or put text that begins with a colon "
        + "in quotes.");

    /// <summary>Tab in the indentation.</summary>
    public static DiagnosticDescriptor Tab { get; } = new("SF0115", Error, "tab in the indentation",
        "YAML is indented with spaces. The width of a tab depends on the editor, so the structure would depend on it too. Replace tabs "
        + "by spaces; most editors have a command for it.");

    /// <summary>Merge conflict.</summary>
    public static DiagnosticDescriptor MergeConflict { get; } = new("SF0116", Error, "merge conflict",
        "Two people changed the same lines, and the merge left both versions in the file. They are between lines that begin with "
        + "<<<<<<<, ======= and >>>>>>>. Keep one version and delete these lines. Then check again, because a file may have several "
        + "conflicts.");

    /// <summary>Markdown code fence.</summary>
    public static DiagnosticDescriptor MarkdownFence { get; } = new("SF0117", Error, "Markdown code fence",
        "Three backticks begin and end a block of code in Markdown. Of a page copied with them, only the text between them is the file. "
        + "Delete both lines, and any words outside them.");

    /// <summary>Invisible character beside a key.</summary>
    public static DiagnosticDescriptor InvisibleInKey { get; } = new("SF0118", Error, "invisible character beside a key",
        "The key begins or ends with a character that cannot be seen, such as a no-break space. It is then a different key, and no-break "
        + "spaces do not indent in YAML. Such characters come with text copied from web pages and word processors. Delete them, or "
        + "replace them with ordinary spaces.");
}
