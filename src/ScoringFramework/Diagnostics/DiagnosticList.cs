using System.Collections;

namespace ScoringFramework;

/// <summary>Every diagnostic of one reading, in the order of the text.</summary>
public sealed class DiagnosticList : IReadOnlyList<Diagnostic>
{
    private readonly ValueList<Diagnostic> items;

    /// <summary>Sorts diagnostics by file, line, column and code; those without a place come last, as they were given.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public DiagnosticList(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        items = diagnostics
            .OrderBy(d => d.Span is null)
            .ThenBy(d => d.Span?.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span?.Line)
            .ThenBy(d => d.Span?.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>No diagnostics.</summary>
    public static DiagnosticList Empty { get; } = new([]);

    /// <summary>How many diagnostics there are, at least 0.</summary>
    public int Count => items.Count;

    /// <summary>True when at least one is an error.</summary>
    public bool HasErrors => items.Any(d => d.Severity == Severity.Error);

    /// <summary>The diagnostic at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public Diagnostic this[int index] => items[index];

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

    /// <summary>Walks the diagnostics in order.</summary>
    public IEnumerator<Diagnostic> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
