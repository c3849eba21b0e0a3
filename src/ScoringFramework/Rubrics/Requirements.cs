using System.Globalization;
using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>
/// What a criterion's evidence must be for its score to be published. What is null is not required, or is taken from above in the tree.
/// </summary>
public sealed record Requirements
{
    /// <summary>Nothing is required, whatever holds further up the tree: <c>requires: none</c>.</summary>
    public static Requirements None { get; } = new() { LiftsAbove = true };

    /// <summary>
    /// True when nothing is taken from further up the tree; false, and then absent in JSON, unless this is <see cref="None"/>.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LiftsAbove { get; internal init; }

    /// <summary>How many pieces of evidence, at least 1; or null.</summary>
    public int? Evidence { get; init; }

    /// <summary>How many independent sources, at least 1; or null.</summary>
    public int? Sources { get; init; }

    /// <summary>How many pieces from sources of the first tier, at least 1; or null.</summary>
    public int? Primary { get; init; }

    /// <summary>The tiers whose evidence counts; or null for all.</summary>
    public ValueList<string>? Tiers { get; init; }

    /// <summary>How old evidence may be on the dossier's as-of date; or null.</summary>
    public Age? MaxAge { get; init; }

    /// <summary>These requirements, with what they leave open taken from those above.</summary>
    /// <param name="above">The requirements that hold further up the tree.</param>
    /// <exception cref="ArgumentNullException"><paramref name="above"/> is null.</exception>
    public Requirements Over(Requirements above)
    {
        ArgumentNullException.ThrowIfNull(above);
        return LiftsAbove ? this : new()
        {
            Evidence = Evidence ?? above.Evidence,
            Sources = Sources ?? above.Sources,
            Primary = Primary ?? above.Primary,
            Tiers = Tiers ?? above.Tiers,
            MaxAge = MaxAge ?? above.MaxAge,
        };
    }
}

/// <summary>A length of time on the calendar.</summary>
/// <param name="Count">How many units, at least 1.</param>
/// <param name="Unit">The unit.</param>
public sealed record Age(int Count, AgeUnit Unit)
{
    /// <summary>The age as a rubric writes it: <c>18 months</c>, <c>1 year</c>.</summary>
    public override string ToString()
    {
        var unit = Terms.Of(Unit);
        return string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? unit : unit + "s")}");
    }
}

/// <summary>The units of an <see cref="Age"/>.</summary>
public enum AgeUnit
{
    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Calendar years.</summary>
    Year,
}
