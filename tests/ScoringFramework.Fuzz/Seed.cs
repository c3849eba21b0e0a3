namespace ScoringFramework.Fuzz;

/// <summary>A text to begin from, with the file that it goes together with.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Text">The text.</param>
/// <param name="Rubric">The text of the rubric that reads it as a dossier.</param>
/// <param name="Dossier">The text of the dossier that is scored when it reads as a rubric.</param>
public sealed record Seed(string Name, string Text, string Rubric, string Dossier);
