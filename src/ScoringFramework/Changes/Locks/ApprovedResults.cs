using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>What a scorecard's JSON says of results, part by part, to be compared with another's.</summary>
internal sealed class ApprovedResults
{
    /// <summary>The part that is the whole.</summary>
    public const string Whole = "headline";

    private static readonly string[] Scored = ["outcome", "score", "unrounded"];

    private readonly JsonElement card;

    private readonly Dictionary<string, JsonElement> parts = new(StringComparer.Ordinal);

    /// <param name="card">A scorecard's JSON. What it does not hold is no part of it.</param>
    public ApprovedResults(JsonElement card)
    {
        this.card = card.Clone();
        Add(Whole, this.card);
        AddEach("dimensions", "");
        Add("expected", this.card);
        AddEach("scenarios", "scenario ");
        Add("caps", this.card);
        Add("layers", this.card);
        Add("ledger", this.card);
    }

    /// <summary>The version of the arithmetic.</summary>
    public string? Engine => card.Member("engine")?.ToString();

    /// <summary>The headline.</summary>
    public LockedScore? Headline => ScoreOf(Whole);

    /// <summary>The names of the parts: the headline, the dimensions' ids in rubric order, then the rest.</summary>
    public IReadOnlyCollection<string> Parts => parts.Keys;

    /// <summary>Whether another scorecard's JSON says the same, however either is laid out.</summary>
    public bool IsSameAs(ApprovedResults other) => JsonElement.DeepEquals(card, other.card);

    /// <summary>What differs of a part in another scorecard, at the worst; null when nothing does. What only the other says of the part, such as a later release's, is no difference.</summary>
    public LockDifferenceKind? DifferenceTo(ApprovedResults other, string part)
    {
        var before = parts.TryGetValue(part, out var mine) ? mine : (JsonElement?)null;
        var after = other.parts.TryGetValue(part, out var others) ? others : (JsonElement?)null;
        if (before is not { } a || after is not { } b || a.ValueKind != b.ValueKind)
        {
            return before is null && after is null ? null : LockDifferenceKind.Score;
        }

        if (a.ValueKind != JsonValueKind.Object)
        {
            return JsonElement.DeepEquals(a, b) ? null : LockDifferenceKind.Score;
        }

        var differing = a.EnumerateObject().Where(m => !b.TryGetProperty(m.Name, out var same) || !JsonElement.DeepEquals(m.Value, same))
            .Select(m => m.Name).ToArray();
        return differing.Length == 0 ? null
            : differing.Any(Scored.Contains) ? LockDifferenceKind.Score
            : differing.Contains("confidence") ? LockDifferenceKind.Confidence
            : LockDifferenceKind.Reasoning;
    }

    /// <summary>The score of a part; null when there is no such part, or it is none with a score.</summary>
    public LockedScore? ScoreOf(string part) =>
        parts.TryGetValue(part, out var value) && Word<Outcome>(value, "outcome") is { } outcome
            ? new(outcome, value.Member("score") is { ValueKind: JsonValueKind.Number } score ? score.GetDecimal() : null)
            {
                Confidence = Word<Confidence>(value, "confidence"),
            }
            : null;

    /// <summary>What a part is called; null when it has no title.</summary>
    public string? TitleOf(string part) =>
        parts.TryGetValue(part, out var value) ? value.Text("title") : null;

    private static T? Word<T>(JsonElement value, string name)
        where T : struct, Enum =>
        value.Text(name) is { } word
            && Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) ? known : null;

    private void Add(string name, JsonElement from)
    {
        if (from.Member(name) is { ValueKind: not JsonValueKind.Null } value)
        {
            parts[name] = value;
        }
    }

    private void AddEach(string list, string prefix)
    {
        if (card.Member(list) is not { ValueKind: JsonValueKind.Array } items)
        {
            return;
        }

        foreach (var item in items.EnumerateArray())
        {
            parts[prefix + item.Member("id")] = item;
        }
    }
}
