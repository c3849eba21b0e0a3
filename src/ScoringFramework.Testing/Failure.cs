using System.Globalization;

namespace ScoringFramework.Testing;

/// <summary>Writes why a snapshot is not the approved one.</summary>
internal static class Failure
{
    private const string ResultsDiffer = "SF4004";

    public static string Of(Scorecard card, string? approved, SnapshotFiles files, Surroundings surroundings, string? unwritten)
    {
        var name = Path.GetFileName(files.Verified);
        var why = approved is null
            ? $"Nothing is approved yet: there is no {name}. {card.Subject.Name} is {Headline(card)}."
            : $"{card.Subject.Name} is not as approved in {name}.\n\n{Moved(card, approved, name)}";
        var accept = !surroundings.IsBuildServer ? $"or run the test with {Surroundings.AcceptVariable}=1."
            : surroundings.IsAskedToAccept ? $"and commit it. {Surroundings.AcceptVariable} is not heard in CI, where nobody looks."
            : "and commit it.";
        return unwritten is not null
            ? $"{why}\n\nApproved: {files.Verified}\nReceived, and not written: {unwritten}"
            : $"{why}\n\nApproved: {files.Verified}\nReceived: {files.Received}\nAccept it by putting the received file in the place of "
            + $"the approved one, {accept}";
    }

    private static string Moved(Scorecard card, string approved, string name)
    {
        var before = ScorecardFile.Recompute(approved, name);
        if (before.Value is not { } was)
        {
            return string.Join('\n', before.Diagnostics);
        }

        // Only edits and other arithmetic make results that do not follow; the recomputed ones explain nothing of it.
        var edited = before.Diagnostics.Where(d => d.Code == ResultsDiffer).Select(d => $"{d}\n").ToArray();
        var change = Change.Between(was, card);
        return change switch
        {
            { IsEmpty: false } => string.Concat(edited) + change.ToText().TrimEnd(),
            _ when edited.Length > 0 => string.Concat(edited).TrimEnd(),
            _ => $"The inputs changed, no number and no reasoning did: {Headline(card)} as before.",
        };
    }

    private static string Headline(Scorecard card) => card.Headline.Score is { } score
        ? score.ToString(FormattableString.Invariant($"F{card.Rounding.Decimals}"), CultureInfo.InvariantCulture)
        : card.Headline.Outcome.ToString().ToLowerInvariant();
}
