namespace ScoringFramework.Diagnostics;

/// <summary>The suppressions of the files that a model was read from, applied to its problems.</summary>
/// <param name="all">The suppressions.</param>
/// <param name="isReported">Whether everything that a suppression may be for is reported of this model; only then is it known to be
/// unused.</param>
internal sealed class SuppressionList(IReadOnlyList<Suppression> all, Func<Suppression, bool> isReported)
{
    public static SuppressionList None { get; } = new([], _ => false);

    /// <summary>Those of one kind of diagnostic, all of which is now reported.</summary>
    public SuppressionList Only(DiagnosticDescriptor kind) => new([.. all.Where(s => s.Code == kind.Id)], _ => true);

    /// <summary>The problems after the suppressions.</summary>
    public DiagnosticList Apply(IEnumerable<Diagnostic> found)
    {
        var suppressed = new List<SuppressedDiagnostic>();
        var told = new List<Diagnostic>();
        foreach (var diagnostic in found)
        {
            if (diagnostic.Severity != Severity.Error && all.FirstOrDefault(s => s.Covers(diagnostic)) is { } suppression)
            {
                suppressed.Add(new(diagnostic, suppression));
            }
            else
            {
                told.Add(diagnostic);
            }
        }

        return new(told, suppressed);
    }

    /// <summary>
    /// The same when nothing more will be found: suppressions that nothing used are reported. An error keeps things from being found.
    /// </summary>
    public DiagnosticList ApplyToAll(IEnumerable<Diagnostic> found)
    {
        var list = Apply(found);
        var used = list.Suppressed.Select(s => s.Suppression).ToHashSet();
        return list.HasErrors ? list : new(list.Concat(all.Where(s => !used.Contains(s) && isReported(s)).Select(Unused)), list.Suppressed);
    }

    private static Diagnostic Unused(Suppression suppression) => new(
        SuppressionCodes.Unused,
        $"nothing with the code {suppression.Code} is reported {Where(suppression)}, so this comment suppresses nothing",
        "Remove the comment, or move it to the line above the entry that it is for.")
    {
        Span = suppression.Comment,
    };

    private static string Where(Suppression suppression) => suppression switch
    {
        _ when suppression.LastLine < suppression.FirstLine => "here, where no entry follows",
        _ when suppression.FirstLine == suppression.Comment.Line => "on this line",
        _ => "in the entry that follows",
    };
}
