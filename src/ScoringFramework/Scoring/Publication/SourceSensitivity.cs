namespace ScoringFramework.Scoring;

/// <summary>How the headline depends on each source of a dossier: each is removed in turn.</summary>
/// <param name="Headline">The headline with every source.</param>
/// <param name="Sources">Each source in the dossier's order, removed with all evidence from it.</param>
/// <param name="Smallest">The smallest set of sources without which the headline is declined; of several, the first in the dossier's order.
/// Null when it is declined already, or no set of up to <see cref="Searched"/> sources declines it.</param>
/// <param name="Searched">The size up to which every set was tried, 0 when the headline is declined already.</param>
/// <param name="CanBeDeclined">Whether the headline is declined with no source left.</param>
public sealed record SourceSensitivity(
    Headline Headline, ValueList<SourceRemoval> Sources, ValueList<string>? Smallest, int Searched, bool CanBeDeclined);

/// <summary>A dossier's headline without one source.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Evidence">How many pieces of evidence are from it.</param>
/// <param name="Headline">The headline without it.</param>
/// <param name="Difference">The displayed headline without it less the one with it; null unless both are scored.</param>
/// <param name="StandAlone">The ids of the criteria that are scored with it and not without it.</param>
/// <param name="Lowered">The ids of the criteria whose confidence is lower without it.</param>
public sealed record SourceRemoval(
    string Source, string Title, string Publisher, string Tier, int Evidence, Headline Headline, decimal? Difference,
    ValueList<string> StandAlone, ValueList<string> Lowered);
