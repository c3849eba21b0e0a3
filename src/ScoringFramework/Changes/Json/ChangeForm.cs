using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>
/// A change as its JSON has it. A form of its own, since the change's converter is the change's type's: members and meanings are those of
/// <see cref="Change"/>.
/// </summary>
internal sealed record ChangeForm
{
    [JsonRequired]
    public ChangeEnd Before { get; init; } = null!;

    [JsonRequired]
    public ChangeEnd After { get; init; } = null!;

    public string? Dimension { get; init; }

    public decimal? Difference { get; init; }

    public ValueList<ChangePart> Parts { get; init; } = [];

    public ValueList<ChangeEvent> Events { get; init; } = [];

    public ValueList<Renaming> ProbablyRenamed { get; init; } = [];

    public ChangeMethod Method { get; init; } = ChangeMethod.Exact;

    public bool IsEmpty => Parts.Count == 0 && Events.Count == 0;

    public static ChangeForm Of(Change change) => new()
    {
        Before = change.Before,
        After = change.After,
        Dimension = change.Dimension,
        Difference = change.Difference,
        Parts = change.Parts,
        Events = change.Events,
        ProbablyRenamed = change.ProbablyRenamed,
        Method = change.Method,
    };

    /// <summary>The change, with the decimals that numbers in JSON do not have.</summary>
    public Change ToChange()
    {
        var rounding = Before.Rounding.Decimals >= After.Rounding.Decimals ? Before.Rounding : After.Rounding;
        var ofParts = rounding with { Decimals = rounding.Decimals + ChangeBuilder.MoreDecimals };
        return new()
        {
            IsComputed = false,
            Before = Before with { Score = Before.Rounding.Shown(Before.Score) },
            After = After with { Score = After.Rounding.Shown(After.Score) },
            Dimension = Dimension,
            Difference = rounding.Shown(Difference),
            Parts = Parts.Select(p => p with { Displayed = ofParts.Shown(p.Displayed)!.Value }).ToValueList(),
            Events = Events,
            ProbablyRenamed = ProbablyRenamed,
            Method = Method,
        };
    }
}
