namespace ScoringFramework.Dossiers;

/// <summary>One claim from one source, in the analyst's own words.</summary>
public sealed record Evidence
{
    /// <summary>The id that citations give, unique in the dossier.</summary>
    public required string Id { get; init; }

    /// <summary>The claim, in the analyst's own words.</summary>
    public required string Claim { get; init; }

    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the source; or null.</summary>
    public string? Locator { get; init; }

    /// <summary>When what is claimed was so; or null.</summary>
    public PartialDate? Observed { get; init; }

    /// <summary>The figure behind the claim; or null.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The ids of dimensions whose score the claim supports.</summary>
    public ValueList<string> Supports { get; init; } = [];

    /// <summary>The ids of dimensions whose score the claim contradicts.</summary>
    public ValueList<string> Contradicts { get; init; } = [];

    /// <summary>What makes the claim weaker than its source's tier.</summary>
    public ValueList<Weakness> WeakenedBy { get; init; } = [];
}

/// <summary>What makes a piece of evidence weaker than its source.</summary>
public enum Weakness
{
    /// <summary>It is about something close to the question, not about the question itself.</summary>
    Indirect,

    /// <summary>It is vague in number, time or scope.</summary>
    Imprecise,

    /// <summary>It does not agree with itself or with the rest of its source.</summary>
    Inconsistent,

    /// <summary>Its author has a stake in it.</summary>
    Biased,
}
