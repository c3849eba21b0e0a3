namespace ScoringFramework.Changes;

/// <summary>A cap of either rubric, by id: as it is before, and as it is after.</summary>
/// <param name="Id">The id.</param>
/// <param name="Before">The cap before; null when there is none.</param>
/// <param name="After">The cap after; null when there is none.</param>
internal sealed record MergedCap(string Id, Cap? Before, Cap? After)
{
    /// <summary>The caps of both rubrics: those after in their order, then removed ones.</summary>
    public static MergedCap[] Of(Rubric before, Rubric after) =>
    [
        .. after.Caps.Select(c => new MergedCap(c.Id, before.Caps.FirstOrDefault(b => b.Id == c.Id), c)),
        .. before.Caps.Where(b => after.Caps.All(c => c.Id != b.Id)).Select(b => new MergedCap(b.Id, b, null)),
    ];

    /// <summary>Whether its conditions or its limits differ.</summary>
    public bool Differs => !Equals(Before?.When, After?.When) || !Equals(Before?.Limits, After?.Limits);

    /// <summary>A cap as readers see it; null for none.</summary>
    public static string? Text(Cap? cap) => cap is null ? null : ChangeValueText.Cap(cap.Limits, cap.When);
}
