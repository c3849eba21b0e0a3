using System.Diagnostics.CodeAnalysis;

namespace ScoringFramework;

/// <summary>What came of reading or building a model: a value, or the errors that kept it from being one; warnings either way.</summary>
/// <typeparam name="T">The model's type.</typeparam>
public sealed class LoadResult<T>
    where T : class
{
    private readonly SuppressionList suppressions;

    internal LoadResult(T? value, DiagnosticList diagnostics, SuppressionList? suppressions = null)
    {
        this.suppressions = suppressions ?? SuppressionList.None;
        Value = diagnostics.HasErrors ? null : value;
        Diagnostics = this.suppressions.Apply(diagnostics);
    }

    /// <summary>The model, or null when a diagnostic is an error.</summary>
    public T? Value { get; }

    /// <summary>
    /// Every problem that reading found, of every severity, but those that comments in the files suppress: they are in its <see
    /// cref="DiagnosticList.Suppressed"/>.
    /// </summary>
    public DiagnosticList Diagnostics { get; }

    /// <summary>
    /// The files that were read or should have been, as spans name them: the model's own first, then those that it names. Another text in
    /// any of them may give another result. Empty for a model that was built in code or read from a text.
    /// </summary>
    public ValueList<string> Files { get; internal init; } = [];

    /// <summary>Places a diagnostic in the text; set by readers of files.</summary>
    internal Func<Diagnostic, Diagnostic>? Place { get; init; }

    /// <summary>The texts that were read, by the name that spans give them; set by readers of files.</summary>
    internal IReadOnlyDictionary<string, string>? Texts { get; init; }

    /// <summary>
    /// Every problem: those of reading, and those that were noticed in the model later, such as when it was scored, with their places in
    /// the text that it was read from. What comments in the files suppress is left out, and comments that suppress nothing are reported.
    /// </summary>
    /// <param name="noticed">All that was noticed in this model: the notices of a dossier that was scored, and what was found odd about it;
    /// of a rubric only the latter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="noticed"/> is null.</exception>
    public DiagnosticList DiagnosticsWith(IEnumerable<Diagnostic> noticed)
    {
        ArgumentNullException.ThrowIfNull(noticed);
        return suppressions.ApplyToAll(
            Diagnostics.Concat(Diagnostics.Suppressed.Select(s => s.Diagnostic)).Concat(noticed.Select(Locate)).Distinct());
    }

    /// <summary>
    /// All that was noticed of one kind, with places, without what is suppressed, and with the suppressions of that kind that nothing used.
    /// </summary>
    internal DiagnosticList ReportAll(DiagnosticDescriptor kind, IEnumerable<Diagnostic> noticed) =>
        suppressions.Only(kind).ApplyToAll(noticed.Select(Locate));

    /// <summary>The model or that there is none, and the problems, each on a line of its own; lines are separated by <c>\n</c>.</summary>
    public override string ToString()
    {
        var head = Value?.ToString() ?? $"no {typeof(T).Name}";
        return Diagnostics.Count == 0 ? head : $"{head}\n{Diagnostics}";
    }

    /// <summary>The same with one problem more, which leaves no value when it is an error.</summary>
    internal LoadResult<T> With(Diagnostic problem) =>
        new(Value, new(Diagnostics.Concat(Diagnostics.Suppressed.Select(s => s.Diagnostic)).Append(problem)), suppressions)
        {
            Files = Files,
            Place = Place,
            Texts = Texts
        };

    /// <summary>A diagnostic with its place in the text, where there is one.</summary>
    internal Diagnostic Locate(Diagnostic diagnostic) => Place is null ? diagnostic : Place(diagnostic);

    /// <summary>The text of a file that was read, to show what diagnostics mean; null when it was not read.</summary>
    /// <param name="file">The file as <see cref="SourceSpan.File"/> names it.</param>
    public string? TextOf(string file) => Texts?.GetValueOrDefault(file);

    /// <summary>Gives the model when there is one, and every problem in either case.</summary>
    /// <param name="value">The model, or null.</param>
    /// <param name="problems">Every problem found; a model may have warnings and notes.</param>
    /// <returns>True when there is a model.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value, out DiagnosticList problems)
    {
        value = Value;
        problems = Diagnostics;
        return value is not null;
    }

    /// <summary>Gives the model, for input that the programmer wrote.</summary>
    /// <exception cref="ArgumentException">There is no model; the message lists every error.</exception>
    public T ValueOrThrow()
    {
        if (Value is not null)
        {
            return Value;
        }

        var errors = Diagnostics.Where(d => d.Severity == Severity.Error);
        throw new ArgumentException($"There is no valid {typeof(T).Name}:\n{string.Join('\n', errors)}");
    }
}
