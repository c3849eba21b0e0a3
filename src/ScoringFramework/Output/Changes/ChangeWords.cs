namespace ScoringFramework.Output;

/// <summary>A change's terms as people read them.</summary>
internal static class ChangeWords
{
    public static string Of(CauseKind kind) => kind switch
    {
        CauseKind.Rescored => "rescored",
        CauseKind.Measured => "measured",
        CauseKind.Cohort => "other figures in the cohort",
        CauseKind.Checked => "other answers",
        CauseKind.Scored => "newly scored",
        CauseKind.Declined => "newly declined",
        CauseKind.Missing => "newly missing",
        CauseKind.NotApplicable => "no longer applicable",
        CauseKind.Method => "another method",
        CauseKind.Weights => "weights",
        CauseKind.Aggregation => "aggregation",
        CauseKind.Cap => "cap",
        CauseKind.MissingRule => "rule for missing scores",
        CauseKind.Scale => "scale",
        CauseKind.Variant => "weights of another variant",
        CauseKind.Added => "added",
        CauseKind.Removed => "removed",
        CauseKind.Moved => "moved",
        CauseKind.Publication => "declined composites",
        _ => "rounding",
    };

    /// <summary>What a part is about: <c>D4f  Geopolitical exposure</c>, or the kind where nothing is named.</summary>
    public static string Subject(ChangePart part) => (part.Id, part.Title) switch
    {
        (null, null) => Terms.Capital(Of(part.Kind)),
        (null, { } title) => title,
        ({ } id, null) => id == CapLimit.Headline ? "Headline" : part.Kind == CauseKind.Cap ? $"Cap {id}" : id,
        var (id, title) => id == title ? id : $"{id}  {title}",
    };

    /// <summary>What happened: <c>2.00 → 4.00, rescored</c>.</summary>
    public static string What(ChangePart part) => (part.Before, part.After) switch
    {
        (null, null) =>
            part.Kind is CauseKind.Rounding or CauseKind.Publication or CauseKind.Scale or CauseKind.MissingRule ? "" : Of(part.Kind),
        ({ } before, null) => part.Kind == CauseKind.Cap ? $"{before}, removed" : $"{before} → none, {Of(part.Kind)}",
        (null, { } after) => $"{after}, {(part.Kind == CauseKind.Cap ? "added" : Of(part.Kind))}",
        ({ Weights: { } before }, { Weights: { } after }) => $"{Steps(before, after)}, {Of(part.Kind)}",
        var (before, after) => $"{before} → {after}{(IsPlain(part.Kind) ? "" : $", {Of(part.Kind)}")}",
    };

    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Reasoning => "reasoning",
        _ => Terms.Of(kind),
    };

    /// <summary>A dimension that was probably renamed, and how to say so.</summary>
    public static string Of(Renaming renaming, string olderVersion) =>
        $"{renaming.To} has the words of {renaming.From}. If it was renamed, write supersedes: {{ version: {olderVersion}, "
        + $"renamed: {{ {renaming.From}: {renaming.To} }} }}. Then its scores are compared.";

    /// <summary>The sign of what happened to a piece of evidence.</summary>
    public static string SignOf(EvidenceChangeKind kind) =>
        kind switch { EvidenceChangeKind.Added => "+", EvidenceChangeKind.Removed => "−", _ => "~" };

    /// <summary>What happened to a piece of evidence, with its sign.</summary>
    public static string Of(EvidenceChange evidence) => $"{SignOf(evidence.Kind)} {evidence}";

    /// <summary>How parts are displayed: alike, with two decimals more than the scores of the finer end.</summary>
    public static Rounding RoundingOf(Change change) =>
        change.After.Rounding with { Decimals = Math.Max(change.After.Rounding.Decimals, change.Parts.Max(p => (int)p.Displayed.Scale)) };

    public static string Method(ChangeMethod method, Rounding rounding)
    {
        var error = Numerals.Score((decimal)method.Error, rounding.Decimals + 2);
        var how = method.Kind == ChangeMethodKind.Exact
            ? "Shapley values over every set of the causes."
            : $"Shapley values estimated over {Numerals.Count(method.Evaluations)} states in a fixed sequence of orders, each with its "
            + $"reverse; "
                + $"standard error of a part at most {error}. The parts still sum to the change.";
        return method.WithoutScore == 0
            ? how
            : $"{how} {Numerals.Count(method.WithoutScore)} of these states had no score and counted as midway between the ends.";
    }

    private static string Steps(ValueList<DimensionWeight> before, ValueList<DimensionWeight> after) =>
        string.Join(", ", before.Zip(after, (b, a) => $"{b.Dimension} {Figures.Weight(b.Weight)} → {Figures.Weight(a.Weight)}"));

    private static bool IsPlain(CauseKind kind) =>
        kind is CauseKind.Cap or CauseKind.Scale or CauseKind.MissingRule or CauseKind.Publication;
}
