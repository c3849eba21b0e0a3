namespace ScoringFramework.Dossiers;

/// <summary>Sources that several dossiers share: a file with <c>sources:</c> alone, which dossiers include.</summary>
/// <param name="Sources">The sources in the order of the file.</param>
public sealed record SourceList(ValueList<Source> Sources);
