using System.Collections;
using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>Every diagnostic of one reading, in the order of the text.</summary>
[JsonConverter(typeof(DiagnosticListJsonConverter))]
public sealed class DiagnosticList : IReadOnlyList<Diagnostic>
{
    private readonly ValueList<Diagnostic> items;

    /// <summary>Sorts diagnostics by file, line, column and code; those without a place come last, as they were given.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public DiagnosticList(IEnumerable<Diagnostic> diagnostics)
        : this(diagnostics, [])
    {
    }

    internal DiagnosticList(IEnumerable<Diagnostic> diagnostics, IEnumerable<SuppressedDiagnostic> suppressed)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        items = InOrder(diagnostics, d => d).ToValueList();
        Suppressed = InOrder(suppressed, s => s.Diagnostic).ToValueList();
    }

    /// <summary>No diagnostics.</summary>
    public static DiagnosticList Empty { get; } = new([]);

    /// <summary>How many diagnostics there are, at least 0.</summary>
    public int Count => items.Count;

    /// <summary>What comments in the files suppress, in the same order. It is not among the diagnostics of the list.</summary>
    public ValueList<SuppressedDiagnostic> Suppressed { get; }

    /// <summary>True when at least one is an error.</summary>
    public bool HasErrors => items.Any(d => d.Severity == Severity.Error);

    /// <summary>The diagnostic at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public Diagnostic this[int index] => items[index];

    /// <summary>
    /// One list of several, each diagnostic once: for example, problems of a rubric that two dossiers share. A suppression that one of them
    /// uses is not unused.
    /// </summary>
    /// <param name="lists">Any number of lists.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is null.</exception>
    public static DiagnosticList Merge(IEnumerable<DiagnosticList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var all = lists.ToList();
        var suppressed = all.SelectMany(l => l.Suppressed).Distinct().ToList();
        var used = suppressed.Select(s => s.Suppression.Comment).ToHashSet();
        return new(
            all.SelectMany(l => l).Distinct()
                .Where(d => d.Descriptor != SuppressionCodes.Unused || d.Span is not { } at || !used.Contains(at)), suppressed);
    }

    /// <summary>Writes a line for each diagnostic, ended by <c>\n</c>.</summary>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <returns>2 when at least one is an error, else 0: an exit code for the caller's <c>Main</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public int WriteTo(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var diagnostic in items)
        {
            writer.Write(diagnostic.ToString());
            writer.Write('\n');
        }

        return HasErrors ? 2 : 0;
    }

    /// <summary>Every diagnostic on a line of its own, or <c>no problems</c>; lines are separated by <c>\n</c>.</summary>
    public override string ToString() => Count == 0 ? "no problems" : string.Join('\n', items);

    /// <summary>Walks the diagnostics in order.</summary>
    public IEnumerator<Diagnostic> GetEnumerator() => ((IEnumerable<Diagnostic>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, Diagnostic> of) => all
        .OrderBy(d => of(d).Span is null)
        .ThenBy(d => of(d).Span?.File, StringComparer.Ordinal)
        .ThenBy(d => of(d).Span?.Line)
        .ThenBy(d => of(d).Span?.Column)
        .ThenBy(d => of(d).Code, StringComparer.Ordinal);
}
