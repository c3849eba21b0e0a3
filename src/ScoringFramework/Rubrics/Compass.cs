using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>A plot of one dimension against another, with named positions.</summary>
/// <param name="X">The id of the dimension on the horizontal axis, or <c>headline</c>.</param>
/// <param name="Y">The id of the dimension on the vertical axis, or <c>headline</c>.</param>
/// <param name="Positions">The positions; the first whose conditions all hold is the subject's.</param>
public sealed record Compass(string X, string Y, ValueList<Position> Positions);

/// <summary>A named place on the compass.</summary>
/// <param name="Name">The name that readers see.</param>
/// <param name="When">The conditions that must all hold; none holds always.</param>
public sealed record Position(string Name, ValueList<Condition> When)
{
    /// <summary>Other lists of conditions, of which one in full is as good; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<ConditionList>? Or { get; init; }

    /// <summary>Every condition, wherever it is.</summary>
    internal IEnumerable<Condition> Conditions => When.Concat((Or ?? []).SelectMany(list => list.All));

    /// <summary>Whether the position holds.</summary>
    /// <param name="holds">Whether a condition holds.</param>
    internal bool Holds(Func<Condition, bool> holds) => When.All(holds) || (Or?.Any(list => list.All.All(holds)) ?? false);
}
