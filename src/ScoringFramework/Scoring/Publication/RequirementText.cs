namespace ScoringFramework.Scoring;

/// <summary>What a reader is told of requirements that are not met: what there is, and the shortest way to publication.</summary>
internal static class RequirementText
{
    private static readonly string[] Words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>What is required, and what there is of it: a sentence's part without a full stop.</summary>
    public static string Reason(CountedEvidence counted)
    {
        if (counted.IsCommentaryOnly)
        {
            return "all its evidence is from commentary-only outlets, which may support an argument and never count for what the rubric requires";
        }

        var required = new List<string>();
        if (counted.EvidenceShort > 0)
        {
            required.Add(Part(counted.Requires.Evidence!.Value, "piece", " of evidence", counted.Counting));
        }

        if (counted.SourcesShort > 0)
        {
            // Whoever cites two articles on one release would else wonder why they are one.
            var shared = counted.ListedSources > counted.Sources ? ", as sources that share an origin count once" : "";
            required.Add(Part(counted.Requires.Sources!.Value, "independent source", "", counted.Sources, shared));
        }

        if (counted.PrimaryShort > 0)
        {
            required.Add(Part(counted.Requires.Primary!.Value, $"{counted.PrimaryName} piece", "", counted.Primary));
        }

        var ignored = counted.Pieces.Select((p, i) => (p.Id, Why: counted.Discounts[i]?.Text)).Where(p => p.Why is not null)
            .Select(p => $"[{p.Id}] {p.Why}").ToArray();
        return $"the rubric requires {Quote.List(required)}{(ignored.Length == 0 ? "" : $"; not counted: {string.Join("; ", ignored)}")}";
    }

    /// <summary>The shortest way to publication: one whole sentence.</summary>
    public static string Need(string criterion, CountedEvidence counted)
    {
        var (evidence, sources, primary) = (counted.EvidenceShort, counted.SourcesShort, counted.PrimaryShort);
        var pieces = Math.Max(evidence, Math.Max(sources, primary));
        var more = counted.Counting == 0 ? "" : " more";
        if (primary == 0 && sources == pieces)
        {
            return $"{criterion} needs {Word(pieces)}{more} independent {Plural(pieces, "source")}.";
        }

        var from = From(sources, pieces, counted.Sources == 0);
        if (primary == pieces)
        {
            return $"{criterion} needs {Word(pieces)}{(counted.Primary == 0 ? "" : more)} {counted.PrimaryName} {Plural(pieces, "piece")} of evidence{from}.";
        }

        var ofThem = primary == 0 ? "" : $"{(from.StartsWith(',') ? " and" : ",")} {Word(primary)} of them {counted.PrimaryName}";
        return $"{criterion} needs {Word(pieces)}{more} {Plural(pieces, "piece")} of evidence{from}{ofThem}.";
    }

    // Where nothing counts yet, any piece brings the first source.
    private static string From(int sources, int pieces, bool isFirst) => (sources, isFirst) switch
    {
        (0, _) or (1, true) => "",
        (_, true) => $" from {Word(sources)} independent sources",
        (1, _) when pieces == 1 => " from a further independent source",
        (1, _) => ", one of them from a further independent source",
        _ when sources == pieces => " from as many further independent sources",
        _ => $", {Word(sources)} of them from further independent sources",
    };

    // "two pieces of evidence (it has one)".
    private static string Part(int required, string noun, string after, int has, string why = "") =>
        $"{Word(required)} {Plural(required, noun)}{after} (it has {Word(has)}{why})";

    private static string Word(int count) => count < Words.Length ? Words[count] : Quote.Number((decimal)count);

    private static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";
}
