namespace ScoringFramework.Yaml;

/// <summary>Gathers the problems of one text while its nodes are built, and knows when to stop.</summary>
internal sealed class YamlFindings(ICollection<Diagnostic> problems)
{
    private const int Most = 100;
    private int reported;
    private readonly HashSet<(DiagnosticDescriptor Kind, SourceSpan? Span)> told = [];

    /// <summary>True when nothing more is to be read.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>Takes a problem after which the reading continues.</summary>
    internal void Report(Diagnostic problem)
    {
        // The parser makes two keys of '?' alone on a line (18.1), both of them empty and in one place.
        if (reported == Most || !told.Add((problem.Descriptor, problem.Span)))
        {
            return;
        }

        problems.Add(problem);
        if (++reported == Most)
        {
            Stop(new Diagnostic(TextCodes.TooManyProblems, "reading stopped here, after 100 problems",
                "Fix the problems shown, and check again.")
            { Span = problem.Span });
        }
    }

    /// <summary>Takes the problem that ends the reading; what would follow from it is left unsaid.</summary>
    internal void Stop(Diagnostic problem)
    {
        if (!IsClosed)
        {
            problems.Add(problem);
            IsClosed = true;
        }
    }
}
