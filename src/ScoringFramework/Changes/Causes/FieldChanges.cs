namespace ScoringFramework.Changes;

/// <summary>What a reader may look at of a piece of evidence about one criterion. Which other criteria it speaks of is not this one's.</summary>
/// <param name="Piece">The evidence.</param>
/// <param name="Supports">Whether it speaks for the criterion.</param>
/// <param name="Source">Its source; null when the dossier has none of that id.</param>
internal sealed record FieldChanges(Evidence Piece, bool Supports, Source? Source)
{
    /// <summary>What differs but the figure, in the order of the files' fields.</summary>
    public static ValueList<FieldChange> Between(FieldChanges before, FieldChanges after) =>
        before.All().Zip(after.All(), (b, a) => new FieldChange(b.Name, b.Text, a.Text)).Where(p => p.Before != p.After).ToValueList();

    private IEnumerable<(string Name, string? Text)> All() =>
    [
        ("side", Supports ? "supports" : "contradicts"),
        ("claim", Piece.Claim),
        ("source", Piece.Source),
        ("locator", Piece.Locator),
        ("observed", Piece.Observed?.ToString()),
        ("metric", Piece.Metric?.Name),
        ("weakened-by", List(Piece.WeakenedBy.Select(w => Terms.Of(w)))),
        ("title", Source?.Title),
        ("publisher", Source?.Publisher),
        ("tier", Source?.Tier),
        ("published", Source?.Published?.ToString()),
        ("accessed", Source?.Accessed?.ToString()),
        ("url", Source?.Url),
        ("relays", List(Source?.Relays ?? [])),
    ];

    private static string? List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : null;
}
