namespace ScoringFramework;

/// <summary>What a reader is told of requirements that are not met: what there is, and the shortest way to publication.</summary>
internal static class RequirementText
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>What there is of what is required: a sentence's part without a full stop.</summary>
    public static string Reason(CountedEvidence counted)
    {
        if (counted.IsCommentaryOnly)
        {
            return "all its evidence is from commentary-only outlets, which may support an argument and never carry a score";
        }

        var have = new List<string>();
        if (counted.EvidenceShort > 0)
        {
            have.Add($"{counted.Counting} of {Pieces(counted.Requires.Evidence!.Value)}");
        }

        if (counted.SourcesShort > 0)
        {
            have.Add($"{counted.Sources} of {Count(counted.Requires.Sources!.Value, "independent source")}");
        }

        if (counted.PrimaryShort > 0)
        {
            have.Add($"{counted.Primary} of {Count(counted.Requires.Primary!.Value, $"{counted.PrimaryName} piece")}");
        }

        var ignored = counted.Pieces.Select((p, i) => (p.Id, Why: counted.Discounts[i]?.Text)).Where(p => p.Why is not null)
            .Select(p => $"[{p.Id}] {p.Why}").ToArray();
        return $"its evidence has {Quote.List(have)} that the rubric requires{(ignored.Length == 0 ? "" : $" ({string.Join("; ", ignored)})")}";
    }

    /// <summary>The shortest way to publication: one whole sentence.</summary>
    public static string Need(string criterion, CountedEvidence counted)
    {
        if (counted.IsCommentaryOnly && counted.EvidenceShort + counted.SourcesShort + counted.PrimaryShort == 0)
        {
            return $"{criterion} needs one piece of evidence from an outlet that is not commentary-only.";
        }

        var (evidence, sources, primary) = (counted.EvidenceShort, counted.SourcesShort, counted.PrimaryShort);
        var pieces = Math.Max(evidence, Math.Max(sources, primary));
        var more = counted.Counting == 0 ? "" : " more";
        if (primary == 0)
        {
            return sources == pieces
                ? $"{criterion} needs {Word(pieces)}{more} independent {Plural(pieces, "source")}."
                : $"{criterion} needs {Word(pieces)}{more} {Plural(pieces, "piece")} of evidence{From(sources, pieces)}.";
        }

        return primary == pieces
            ? $"{criterion} needs {Word(pieces)}{(counted.Primary == 0 ? "" : more)} {counted.PrimaryName} {Plural(pieces, "piece")} of evidence{From(sources, pieces)}."
            : $"{criterion} needs {Word(pieces)}{more} {Plural(pieces, "piece")} of evidence, {Word(primary)} of them {counted.PrimaryName}{From(sources, pieces)}.";
    }

    private static string From(int sources, int pieces) => sources switch
    {
        0 => "",
        1 when pieces == 1 => " from a further independent source",
        _ when sources == pieces => " from as many further independent sources",
        _ => $", {Word(sources)} of them from {(sources == 1 ? "a further independent source" : "further independent sources")}",
    };

    private static string Word(int count) => count < Words.Length ? Words[count] : Quote.Number((decimal)count);

    private static string Count(int count, string noun) => $"{Quote.Number((decimal)count)} {Plural(count, noun)}";

    private static string Pieces(int count) => $"{Quote.Number((decimal)count)} {Plural(count, "piece")} of evidence";

    private static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";
}
