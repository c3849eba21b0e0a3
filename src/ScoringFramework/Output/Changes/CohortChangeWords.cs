namespace ScoringFramework.Output;

/// <summary>What is said of a cohort's change beside its table: sentences without a layout, each a list of facts in words.</summary>
internal static class CohortChangeWords
{
    private const int MostNamed = 12;

    public static string Head(CohortChange change, ChangeTitle title)
    {
        var rubrics = Rubrics(change);
        var changed = change.Subjects.Count + change.Added.Count + change.Removed.Count;
        var all = change.Count + change.Removed.Count;
        return $"{title.Before} → {title.After}{(rubrics.Length == 0 ? "" : $" · {rubrics}")} · {Numerals.Count(changed)} of "
            + $"{Numerals.Count(all)} {(all == 1 ? "subject" : "subjects")} changed";
    }

    /// <summary>The rubrics before and after: <c>im-style@1.0.0, unchanged</c>.</summary>
    public static string Rubrics(CohortChange change)
    {
        var (before, after) = (Names(change.RubricsBefore), Names(change.RubricsAfter));
        return (before, after) switch
        {
            ("", _) => after,
            (_, "") => before,
            _ when before != after => $"{before} → {after}",
            _ when change.RubricsBefore.Select(r => r.ContentHash).SequenceEqual(change.RubricsAfter.Select(r => r.ContentHash)) =>
                $"{after}, unchanged",
            _ when change.RubricsBefore.Select(r => r.ScoringHash).SequenceEqual(change.RubricsAfter.Select(r => r.ScoringHash)) =>
                $"{after}, only its words changed",
            _ => $"{after}, changed without a new version (!)",
        };
    }

    public static string Rank(SubjectChange subject) => (subject.RankBefore, subject.RankAfter) switch
    {
        (null, null) => "",
        var (before, after) when before?.ToString() == after?.ToString() => after!.ToString(),
        var (before, after) => $"{before?.ToString() ?? Numerals.None} → {after?.ToString() ?? Numerals.None}",
    };

    public static string Moved(Change change) => change.Difference switch
    {
        0 => "·",
        { } difference => Numerals.Signed(difference, change.After.Rounding.Decimals),
        null when change.Before.Outcome == change.After.Outcome => "·",
        null => "",
    };

    /// <summary>The subjects of which only words or sources changed, and the new and removed ones, in sentences.</summary>
    public static IEnumerable<string> Others(CohortChange change)
    {
        var words = change.Subjects.Where(s => s.Kind == SubjectChangeKind.Words).Select(s => s.Subject.Name).ToArray();
        if (words.Length > 0)
        {
            yield return $"Only words or sources changed: {Few(words)}.";
        }

        foreach (var added in change.Added.GroupBy(c => c.Dossier.Status).OrderBy(g => g.Key))
        {
            yield return $"New, {Terms.Of(added.Key)}: {Few([.. added.Select(NameAndScore)])}.";
        }

        if (change.Removed.Count > 0)
        {
            yield return $"Removed: {Few([.. change.Removed.Select(NameAndScore)])}.";
        }

        foreach (var renamed in change.Subjects.Where(s => s.RenamedFrom is not null).Take(MostNamed))
        {
            yield return $"Renamed: {renamed.Subject.Name} was in {renamed.RenamedFrom}.";
        }
    }

    /// <summary>What several subjects have in common, in sentences.</summary>
    public static IEnumerable<string> Shared(CohortChange change)
    {
        var decimals = Decimals(change);
        foreach (var cause in change.SharedCauses.Take(MostNamed))
        {
            var ids = string.Join(' ', cause.Ids.Select(id => cause.Kind == SharedCauseKind.Source ? $"[{id}]" : id));
            var name = cause.Kind == SharedCauseKind.Source ? $"{ids} {cause.Title}" : $"{cause.Title} {ids}".Trim();
            yield return $"Shared cause: {name} changed {Numerals.Count(cause.Subjects.Count)} headlines, "
                + $"{Numerals.Signed(Rounded(cause.Total, decimals), decimals)} together.";
        }

        var without = change.Subjects.Where(s => s.WithoutEvidence.Count > 0).ToArray();
        if (without.Length > 0)
        {
            yield return "Without new evidence: " + Few([.. without.Select(s =>
                $"{s.Subject.Name} {Numerals.Signed(Rounded(s.WithoutEvidence.Sum(p => p.Displayed), decimals), decimals)}")]) + ".";
        }

        if (change.RankOnly.Count > 0)
        {
            yield return RankOnly(change);
        }
    }

    private static string RankOnly(CohortChange change)
    {
        var moves = change.RankOnly.GroupBy(m => m.Up).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).ToArray();
        var counted = $"{Numerals.Count(change.RankOnly.Count)} {(change.RankOnly.Count == 1 ? "subject" : "subjects")}";
        if (moves.Length > 1)
        {
            var (up, down) = (change.RankOnly.Count(m => m.Up > 0), change.RankOnly.Count(m => m.Up < 0));
            return $"Rank changed, score did not: {counted}, {Numerals.Count(up)} up and {Numerals.Count(down)} down.";
        }

        var left = change.Subjects.Where(s => s.RankBefore is not null && s.RankAfter is null).Select(s => s.Subject.Name)
            .Concat(change.Removed.Where(c => c.Headline.Score is not null).Select(c => c.Subject.Name)).ToArray();
        var each = (change.RankOnly.Count == 1 ? "" : "each ") + (moves[0].Key > 0 ? "up " : "down ")
            + Numerals.Count(Math.Abs(moves[0].Key));
        var why = moves[0].Key > 0 && left.Length == 1 && change.RubricsBefore.Select(r => r.Id).Distinct().Count() == 1
            ? $", because {left[0]} is no longer ranked" : "";
        return $"Rank changed, score did not: {counted}, {each}{why}.";
    }

    private static string NameAndScore(Scorecard card) => card.Headline.Score is { } score
        ? $"{card.Subject.Name} {Numerals.Score(score, card.Rounding.Decimals)}"
        : $"{card.Subject.Name} {ResultWords.InPlaceOfScore(card.Headline.Outcome)}";

    private static string Names(ValueList<RubricIdentity> rubrics) =>
        string.Join(", ", rubrics.Select(r => $"{r.Id}@{r.Version}").Distinct());

    private static int Decimals(CohortChange change) =>
        change.Subjects.Count == 0 ? 2 : change.Subjects.Max(s => s.Change.After.Rounding.Decimals);

    // What rounds to nothing keeps its digits: it is the reason for the sentence.
    private static decimal Rounded(decimal value, int decimals) =>
        Math.Round(value, decimals) is var rounded and not 0 ? rounded : value;

    private static string Few(string[] names) => names.Length <= MostNamed ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNamed))} and {Numerals.Count(names.Length - MostNamed)} more";
}
