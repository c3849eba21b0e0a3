namespace ScoringFramework.Dossiers;

/// <summary>What several dossiers share: a file with <c>sources:</c>, <c>evidence:</c> or both, which dossiers include.</summary>
/// <param name="Sources">The sources in the order of the file.</param>
/// <param name="Evidence">The evidence in the order of the file.</param>
public sealed record SourceList(ValueList<Source> Sources, ValueList<Evidence> Evidence);
