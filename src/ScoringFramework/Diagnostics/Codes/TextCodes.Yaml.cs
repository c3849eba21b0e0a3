using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF010x and SF011x: what the files do without, and how much they may hold.</summary>
public static partial class TextCodes
{
    /// <summary>More than 72 collections inside one another.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new("SF0101", Error, "nested too deeply",
        "Mappings and lists may stand 72 deep, which is enough for dimensions 32 deep. Nothing in a rubric or a dossier needs more, so the file is mistaken or hostile: mostly brackets were left open. Close them, or take levels out.");

    /// <summary>More than 200,000 nodes.</summary>
    public static DiagnosticDescriptor TooManyNodes { get; } = new("SF0102", Error, "too many nodes",
        "A file may hold 200,000 keys, values and collections, so that a hostile or mistaken file cannot use up the memory. Split the file.");

    /// <summary>More than 100 problems of this kind.</summary>
    public static DiagnosticDescriptor TooManyProblems { get; } = new("SF0103", Error, "too many problems",
        "Reading stopped at the hundredth problem, since a file with so many is seldom what it was meant to be. Mend those shown and read again.");

    /// <summary>Nothing but comments and blank lines.</summary>
    public static DiagnosticDescriptor EmptyDocument { get; } = new("SF0104", Error, "empty file",
        "The file holds nothing but blank lines and comments. A rubric starts with 'rubric:' and a dossier with 'dossier:'; scoring new writes a file to start from.");

    /// <summary>The file is a list or a text.</summary>
    public static DiagnosticDescriptor RootNotMap { get; } = new("SF0105", Error, "not a mapping",
        "A rubric or a dossier is a mapping: lines of 'key: value'. A file that is one list or one text cannot be either.");

    /// <summary>A second document after <c>---</c> or <c>...</c>.</summary>
    public static DiagnosticDescriptor SecondDocument { get; } = new("SF0106", Error, "second document",
        "A file holds one document. What stands after a second '---' would be left out in silence, so it is refused. Give it a file of its own.");

    /// <summary>A line that starts with <c>%</c>.</summary>
    public static DiagnosticDescriptor Directive { get; } = new("SF0107", Error, "directive",
        "Of YAML's directives only '%YAML 1.2' is allowed, on a line above '---'. Others change how the file is read.");

    /// <summary>An anchor.</summary>
    public static DiagnosticDescriptor Anchor { get; } = new("SF0108", Error, "anchor",
        "With anchors and aliases one place of a file changes another, which a reader of a published score could not see, and a few lines could grow into millions of nodes. Write each value where it stands.");

    /// <summary>An alias.</summary>
    public static DiagnosticDescriptor Alias { get; } = new("SF0109", Error, "alias",
        "A '*' in front of a word refers to an anchor elsewhere in the file; these files have none. Write the value itself, or put text that begins with a star in quotes.");

    /// <summary>A tag.</summary>
    public static DiagnosticDescriptor Tag { get; } = new("SF0110", Error, "tag",
        "A tag such as '!!str' sets the type of a value. Here each field has its type, so a tag could only contradict it. Remove the tag.");

    /// <summary>A merge key.</summary>
    public static DiagnosticDescriptor MergeKey { get; } = new("SF0111", Error, "merge key",
        "'<<' copies the keys of another mapping. It is not part of YAML 1.2, and hides what a value is and where it comes from. Write the keys out.");

    /// <summary>The same key twice in a mapping.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = new("SF0112", Error, "duplicate key",
        "A key may stand once in a mapping. Readers of YAML disagree on which of two counts, so neither is preferred here. Remove or rename one.");

    /// <summary>A key that is a list or a mapping.</summary>
    public static DiagnosticDescriptor KeyNotText { get; } = new("SF0113", Error, "a key that is not text",
        "YAML lets a list or a mapping be a key. No field has such a name: this is mostly a bracket at the start of a text that also holds a colon. Put the text in quotes.");

    /// <summary>Nothing before the colon.</summary>
    public static DiagnosticDescriptor EmptyKey { get; } = new("SF0114", Error, "a key without a name",
        "A colon with nothing before it makes a key without a name. Write the key before it, or put text that begins with a colon in quotes.");

    /// <summary>A tab in the indentation.</summary>
    public static DiagnosticDescriptor Tab { get; } = new("SF0115", Error, "tab in the indentation",
        "YAML is indented with spaces: how wide a tab is depends on the editor, so what belongs to what would too. Replace tabs by spaces; most editors do it at one command.");

    /// <summary>A mark of a merge conflict.</summary>
    public static DiagnosticDescriptor MergeConflict { get; } = new("SF0116", Error, "merge conflict",
        "Where two people changed the same lines, a merge leaves both versions in the file, between lines that begin with <<<<<<<, ======= and >>>>>>>. Keep one version, or what is right of each, and delete these lines; then check again, since a file may hold several conflicts.");

    /// <summary>A fence of Markdown.</summary>
    public static DiagnosticDescriptor MarkdownFence { get; } = new("SF0117", Error, "Markdown's fence",
        "Three backticks begin and end a piece of code in Markdown. A file that was copied from a page with them is only what stands between. Delete both lines, and any words outside them.");

    /// <summary>An invisible character beside a key.</summary>
    public static DiagnosticDescriptor InvisibleInKey { get; } = new("SF0118", Error, "invisible character beside a key",
        "A key that begins or ends with a character that cannot be seen, such as a no-break space, is another key than the one it looks like, and no-break spaces indent nothing: YAML knows the ordinary space alone. Such characters come with text copied from web pages and word processors. Replace them with ordinary spaces, or delete them.");
}
