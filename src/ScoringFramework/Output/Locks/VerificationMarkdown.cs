namespace ScoringFramework.Output;

/// <summary>Verifications as GitHub-flavoured Markdown, for a comment on a pull request.</summary>
internal static class VerificationMarkdown
{
    /// <summary>What differs from the approvals, and what could not be compared; each line ends with <c>\n</c>.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="problems">What kept locks from being compared, such as a dossier without one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(IReadOnlyCollection<Verification> verifications, IEnumerable<Diagnostic> problems)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        ArgumentNullException.ThrowIfNull(problems);
        var differ = verifications.Where(v => !v.Passes).ToArray();
        var text = new List<string>
        {
            verifications.Count == 0 ? "**Nothing was compared.**"
                : differ.Length == 0 ? $"**{Numerals.Count(verifications.Count)} verified: all as locked.**"
                : $"**{Numerals.Count(verifications.Count)} verified: {Numerals.Count(differ.Length)} not as locked.**",
        };
        foreach (var verification in differ)
        {
            One(text, verification);
        }

        text.AddRange(verifications.Where(v => v is { Passes: true, IsCurrent: false }).SelectMany(v => new[]
        {
            "", $"**{MarkdownText.Of(v.Now.Subject.Id)}** is as locked: {MarkdownText.Of(LockedChange.Causes(v))}; no result changed. "
            + $"Run `scoring lock` again.",
        }));

        foreach (var problem in problems)
        {
            text.AddRange(["", $"> {MarkdownText.Of(problem.ToString())}"]);
        }

        return string.Join('\n', text) + '\n';
    }

    private static void One(List<string> text, Verification verification)
    {
        text.AddRange(
            ["", $"**{MarkdownText.Of(verification.Now.Subject.Id)}** is not as locked: "
            + $"{MarkdownText.Of(LockedChange.Causes(verification))}.", ""]);
        var change = LockedChange.Of(verification);
        if (change is not null)
        {
            text.Add(ChangeMarkdown.Write(change).TrimEnd('\n'));
        }

        var listed = verification.EngineDifferences.Count > 0 ? verification.EngineDifferences
            : change is null ? verification.Differences : [];
        var moved = LockedParts.Moved(listed);
        if (moved.Length > 0)
        {
            text.AddRange(
                ["", verification.EngineDifferences.Count > 0 ? "| Changed by the engine | |" : "| Changed | |", "| :-- | :-- |"]);
            text.AddRange(
                moved.Select(d => $"| {MarkdownText.Of(LockedParts.NameOf(d))} | {LockedParts.Step(d, verification.Now.Rounding)} |"));
        }
    }
}
