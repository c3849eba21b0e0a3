using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>
/// A limit for composites or the headline while some dimensions are as its conditions say: among a rubric's caps what they can be no
/// better than,
/// among its floors what they can be no worse than.
/// </summary>
public sealed record Cap
{
    /// <summary>The permanent id, unique among the rubric's caps and floors.</summary>
    public required string Id { get; init; }

    /// <summary>The conditions that must all hold; empty where there are others. A better score never lowers the result.</summary>
    public required ValueList<Condition> When { get; init; }

    /// <summary>Lists of conditions of which one must hold in full; empty for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<ConditionList>? WhenAny { get; init; }

    /// <summary>How many of which conditions must hold; or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConditionCount? WhenCount { get; init; }

    /// <summary>The limits, at least one.</summary>
    public required ValueList<CapLimit> Limits { get; init; }

    /// <summary>Why, in the rubric author's words.</summary>
    public required string Because { get; init; }

    /// <summary>Every condition, wherever it is.</summary>
    internal IEnumerable<Condition> Conditions =>
        When.Concat((WhenAny ?? []).SelectMany(list => list.All)).Concat(WhenCount?.Of ?? []);

    /// <summary>The conditions as a clause: <c>D4f is at most 2</c>, <c>at least 2 of A is below 3 and B is below 3</c>.</summary>
    internal string ToSentence() => WhenCount is { } count ? $"at least {Numerals.Count(count.AtLeast)} hold of: {Sentence(count.Of)}"
        : WhenAny is { Count: > 0 } any ? string.Join(", or ", any.Select(list => Sentence(list.All)))
        : Sentence(When);

    private static string Sentence(ValueList<Condition> all) => Quote.List(all.Select(w => w.ToSentence()));
}

/// <summary>A limit.</summary>
/// <param name="Target">A composite's id, or <c>headline</c>.</param>
/// <param name="Limit">The best score that the target of a cap can have, or the worst of a floor, on the target's scale.</param>
public sealed record CapLimit(string Target, decimal Limit)
{
    /// <summary>The name of the headline.</summary>
    public const string Headline = "headline";
}

/// <summary>Conditions that must all hold.</summary>
/// <param name="All">The conditions.</param>
public sealed record ConditionList(ValueList<Condition> All);

/// <summary>Conditions of which some must hold.</summary>
/// <param name="AtLeast">How many, 1 or more.</param>
/// <param name="Of">The conditions.</param>
public sealed record ConditionCount(int AtLeast, ValueList<Condition> Of);
