using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>
/// The results in a scorecard's JSON, part by part, to be compared with another's: by facts, and never by the text beside them.
/// </summary>
internal sealed class ApprovedResults
{
    private static readonly string[] Scored = ["outcome", "score", "unrounded"];

    private readonly JsonElement card;
    private readonly Dictionary<(LockPart Part, string? Id), JsonElement> parts = [];
    private readonly CitedEvidence cited;

    /// <param name="card">A scorecard's JSON. What it does not have is no part of it.</param>
    public ApprovedResults(JsonElement card)
    {
        this.card = card.Clone();
        cited = new(this.card);
        Add(LockPart.Headline, "headline");
        AddEach(LockPart.Dimension, "dimensions");
        Add(LockPart.Expected, "expected");
        AddEach(LockPart.Scenario, "scenarios");
        Add(LockPart.Caps, "caps");
        Add(LockPart.Layers, "layers");
        Add(LockPart.Ledger, "ledger");
    }

    /// <summary>The version of the arithmetic.</summary>
    public string? Engine => card.Member("engine")?.ToString();

    /// <summary>The headline.</summary>
    public LockedScore? Headline => ScoreOf((LockPart.Headline, null));

    /// <summary>The parts: the headline, the dimensions in rubric order, then the rest.</summary>
    public IReadOnlyCollection<(LockPart Part, string? Id)> Parts => parts.Keys;

    /// <summary>Whether another scorecard's JSON is the same, however either is laid out.</summary>
    public bool IsSameAs(ApprovedResults other) => JsonElement.DeepEquals(card, other.card);

    /// <summary>
    /// What differs of a part in another scorecard, at the worst; null when nothing does. What only the other has, such as a later
    /// release's, is no difference.
    /// </summary>
    public LockDifferenceKind? DifferenceTo(ApprovedResults other, (LockPart Part, string? Id) part)
    {
        var before = parts.TryGetValue(part, out var mine) ? mine : (JsonElement?)null;
        var after = other.parts.TryGetValue(part, out var others) ? others : (JsonElement?)null;
        if (before is not { } a || after is not { } b || a.ValueKind != b.ValueKind)
        {
            return before is null && after is null ? null : LockDifferenceKind.Score;
        }

        if (a.ValueKind != JsonValueKind.Object)
        {
            return JsonFacts.AreSame(a, b) ? null : LockDifferenceKind.Score;
        }

        var differing = a.EnumerateObject().Where(m => !b.TryGetProperty(m.Name, out var same) || !JsonFacts.AreSame(m.Value, same))
            .Select(m => m.Name).ToArray();
        return differing.Any(Scored.Contains) ? LockDifferenceKind.Score
            : differing.Contains("confidence") ? LockDifferenceKind.Confidence
            : differing.Length > 0 || !CitedEvidence.AreSame(cited.Of(a), other.cited.Of(b)) ? LockDifferenceKind.Reasoning
            : null;
    }

    /// <summary>The score of a part; null when there is no such part, or it is none with a score.</summary>
    public LockedScore? ScoreOf((LockPart Part, string? Id) part) =>
        parts.TryGetValue(part, out var value) && Word<Outcome>(value, "outcome") is { } outcome
            ? new(outcome, value.Member("score") is { ValueKind: JsonValueKind.Number } score ? score.GetDecimal() : null)
            {
                Confidence = Word<Confidence>(value, "confidence"),
            }
            : null;

    /// <summary>The title of a part; null when it has none.</summary>
    public string? TitleOf((LockPart Part, string? Id) part) =>
        parts.TryGetValue(part, out var value) ? value.Text("title") : null;

    private static T? Word<T>(JsonElement value, string name)
        where T : struct, Enum =>
        value.Text(name) is { } word
            && Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) ? known : null;

    private void Add(LockPart part, string name)
    {
        if (card.Member(name) is { ValueKind: not JsonValueKind.Null } value)
        {
            parts[(part, null)] = value;
        }
    }

    private void AddEach(LockPart part, string list)
    {
        if (card.Member(list) is not { ValueKind: JsonValueKind.Array } items)
        {
            return;
        }

        foreach (var item in items.EnumerateArray())
        {
            parts[(part, item.Text("id"))] = item;
        }
    }
}
