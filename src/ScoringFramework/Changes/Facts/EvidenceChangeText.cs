namespace ScoringFramework.Changes;

/// <summary>Writes what happened to a piece of evidence for people.</summary>
internal static class EvidenceChangeText
{
    public static string Of(EvidenceChange change)
    {
        var figure = (change.FigureBefore, change.FigureAfter) switch
        {
            var (before, after) when before == after => "",
            (null, { } after) => $"{after}. ",
            ({ } before, null) => $"{before}. ",
            var (before, after) => $"{before} → {after}. ",
        };
        var side = change.Supports ? "" : "against it: ";
        var differs = change.Differs.Count == 0 ? "" : $" Changed: {string.Join("; ", change.Differs)}.";
        return $"[{change.Id}] {side}{figure}{Terms.Sentence(change.Claim)} {change.SourceTitle}.{differs}";
    }

    // The same line has what the claim or the title is now.
    public static string Of(FieldChange change) => change.Field is EvidenceField.Claim or EvidenceField.Title
        ? $"{Name(change.Field)} (before: {Items(change.Before)})"
        : $"{Name(change.Field)} {Items(change.Before)} → {Items(change.After)}";

    private static string Items(ValueList<string> items) => items.Count == 0 ? "none" : string.Join(", ", items);

    private static string Name(EvidenceField field) => field == EvidenceField.WeakenedBy ? "weakened-by" : Terms.Of(field);
}
