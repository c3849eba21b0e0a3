namespace ScoringFramework.Changes;

/// <summary>A cap of either rubric, by id: as it is before, and as it is after.</summary>
/// <param name="Id">The id.</param>
/// <param name="Before">The cap before; null when there is none.</param>
/// <param name="After">The cap after; null when there is none.</param>
/// <param name="IsFloor">Whether it is a floor.</param>
internal sealed record MergedCap(string Id, Cap? Before, Cap? After, bool IsFloor)
{
    /// <summary>The floors and caps of both rubrics: those after in their order, then removed ones.</summary>
    public static MergedCap[] Of(Rubric before, Rubric after) =>
        [.. Of(before.Floors, after.Floors, isFloor: true), .. Of(before.Caps, after.Caps, isFloor: false)];

    /// <summary>Whether its conditions or its limits differ.</summary>
    public bool Differs =>
        !Equals(Before?.When, After?.When) || !Equals(Before?.WhenAny, After?.WhenAny) || !Equals(Before?.WhenCount, After?.WhenCount)
        || !Equals(Before?.Limits, After?.Limits);

    /// <summary>A cap as readers see it; null for none.</summary>
    public static string? Text(Cap? cap) => cap is null ? null : ChangeValueText.Cap(cap.Limits, cap.When);

    private static IEnumerable<MergedCap> Of(ValueList<Cap> before, ValueList<Cap> after, bool isFloor) =>
        after.Select(c => new MergedCap(c.Id, before.FirstOrDefault(b => b.Id == c.Id), c, isFloor))
            .Concat(before.Where(b => after.All(c => c.Id != b.Id)).Select(b => new MergedCap(b.Id, b, null, isFloor)));
}
