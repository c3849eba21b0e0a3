namespace ScoringFramework;

/// <summary>What stands behind one dimension's score, frozen. The same inputs give the same text, so that it can be locked.</summary>
public sealed record ReasoningSnapshot
{
    /// <summary>The dimension's id.</summary>
    public required string Dimension { get; init; }

    /// <summary>The name that readers see.</summary>
    public required string Title { get; init; }

    /// <summary>What came of it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The displayed score; null unless scored.</summary>
    public decimal? Score { get; init; }

    /// <summary>The level in words; or null.</summary>
    public string? Level { get; init; }

    /// <summary>One sentence on where the score comes from, or why there is none.</summary>
    public required string Origin { get; init; }

    /// <summary>The analyst's argument; or null.</summary>
    public string? Because { get; init; }

    /// <summary>The evidence for the score, resolved to its sources.</summary>
    public ValueList<ResolvedEvidence> Evidence { get; init; } = [];

    /// <summary>The evidence against the score, resolved to its sources.</summary>
    public ValueList<ResolvedEvidence> CounterEvidence { get; init; } = [];

    /// <summary>One sentence on weight, contribution and upside.</summary>
    public required string Effect { get; init; }

    /// <summary>What was left out and why, caps, confidence and needs: whole sentences.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>All of it as text: paragraphs ended by <c>\n</c>, without the last one's.</summary>
    public required string Text { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
