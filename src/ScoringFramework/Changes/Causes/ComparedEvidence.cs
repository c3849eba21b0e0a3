namespace ScoringFramework.Changes;

/// <summary>The fields of a piece of evidence about one criterion. Which other criteria it is about is not this one's.</summary>
/// <param name="Piece">The evidence.</param>
/// <param name="Supports">Whether it supports the criterion.</param>
/// <param name="Source">Its source; null when the dossier has none of that id.</param>
internal sealed record ComparedEvidence(Evidence Piece, bool Supports, Source? Source)
{
    /// <summary>What differs except for the figure, in the order of the files' fields.</summary>
    public static ValueList<FieldChange> Differences(ComparedEvidence before, ComparedEvidence after) =>
        before.All().Zip(after.All(), (b, a) => new FieldChange(b.Field, b.Value, a.Value)).Where(c => !c.Before.Equals(c.After))
        .ToValueList();

    public EvidenceChange Change(EvidenceChangeKind kind) => new(Piece, kind, Supports, Source);

    private IEnumerable<(EvidenceField Field, ValueList<string> Value)> All() =>
    [
        (EvidenceField.Side, [Supports ? "supports" : "contradicts"]),
        (EvidenceField.Claim, [Piece.Claim]),
        (EvidenceField.Source, [Piece.Source]),
        (EvidenceField.Locator, Items(Piece.Locator)),
        (EvidenceField.Observed, Items(Piece.Observed?.ToString())),
        (EvidenceField.Metric, Items(Piece.Metric?.Name)),
        (EvidenceField.WeakenedBy, Piece.WeakenedBy.Select(w => Terms.Of(w)).ToValueList()),
        (EvidenceField.Title, Items(Source?.Title)),
        (EvidenceField.Publisher, Items(Source?.Publisher)),
        (EvidenceField.Tier, Items(Source?.Tier)),
        (EvidenceField.Published, Items(Source?.Published?.ToString())),
        (EvidenceField.Accessed, Items(Source?.Accessed?.ToString())),
        (EvidenceField.Url, Items(Source?.Url)),
        (EvidenceField.Relays, Source?.Relays ?? []),
    ];

    private static ValueList<string> Items(string? value) => value is null ? [] : [value];
}
