using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>One problem of a user's file or model: what is wrong, where, and how to fix it.</summary>
[JsonConverter(typeof(DiagnosticJsonConverter))]
public sealed record Diagnostic
{
    private readonly Severity? graded;

    /// <summary>Makes a diagnostic of a kind.</summary>
    /// <param name="code">The kind.</param>
    /// <param name="message">What is wrong and why it matters: a sentence without its full stop.</param>
    /// <param name="remedy">How to fix it: one or more whole sentences, or empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Diagnostic(DiagnosticDescriptor code, string message, string remedy = "")
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(remedy);
        Descriptor = code;
        // A message may quote any text of a user's, and a name of a thousand characters hides what is said of it.
        Message = Quote.ShortText(message);
        Remedy = Quote.ShortText(remedy);
    }

    /// <summary>The stable code: <c>SF</c> and four digits.</summary>
    public string Code => Descriptor.Id;

    /// <summary>How much it matters: what its kind says, but where the dossier's status makes it matter more or less.</summary>
    public Severity Severity { get => graded ?? Descriptor.Severity; internal init => graded = value; }

    /// <summary>The kind of problem.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>What is wrong and why it matters: a sentence without its full stop.</summary>
    [Sentence]
    public string Message { get; }

    /// <summary>How to fix it: whole sentences, or empty.</summary>
    [Sentence]
    public string Remedy { get; }

    /// <summary>Where in the model, or null when the text never became a model.</summary>
    public ModelPath? Path { get; init; }

    /// <summary>Where in the text, or null for a model built in code.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The other places that the problem is about, such as the first of two equal keys.</summary>
    public ValueList<RelatedPlace> Related { get; init; } = [];

    /// <summary>
    /// The part of the text at its place that the problem is about, as it is written there: <c>[survey]</c> in a reason; null for all of
    /// it.
    /// </summary>
    internal string? Part { get; init; }

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>
    /// One line: <c>file(line,column): error SF1203: message. Remedy.</c> Without a text, the model path replaces the place.
    /// </summary>
    public override string ToString()
    {
        var place = Span?.ToString() ?? (Path is { Segments.Count: > 0 } path ? path.ToString() : null);
        return $"{(place is null ? "" : place + ": ")}{Word(Severity)} {Code}: {Sentences}";
    }

    /// <summary>The message, the suggestion and the remedy: whole sentences.</summary>
    [Sentence]
    internal string Sentences
    {
        get
        {
            var suggestion = Suggestion is null ? "" : $" Did you mean '{Suggestion}'?";
            return Remedy.Length == 0 ? $"{Message}.{suggestion}" : $"{Message}.{suggestion} {Remedy}";
        }
    }

    internal static string Word(Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        _ => "error",
    };
}
