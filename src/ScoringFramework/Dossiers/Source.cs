using System.Text.Json.Serialization;

namespace ScoringFramework.Dossiers;

/// <summary>Where a fact was published.</summary>
public sealed record Source
{
    /// <summary>The id that evidence gives, unique in the dossier.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the publication.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The name of a tier of the rubric's source policy.</summary>
    public required string Tier { get; init; }

    /// <summary>When it was published; or null when unknown.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When the analyst read it; or null.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>Where to read it; or null.</summary>
    public string? Url { get; init; }

    /// <summary>That it was retracted; or null, and then absent in JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Retraction? Retracted { get; init; }

    /// <summary>The origins that it repeats: ids of other sources, or names of origins that are not listed.</summary>
    public ValueList<string> Relays { get; init; } = [];
}
