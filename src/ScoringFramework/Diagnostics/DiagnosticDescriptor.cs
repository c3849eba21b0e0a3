namespace ScoringFramework.Diagnostics;

/// <summary>A kind of problem with a stable code, the same in every release.</summary>
/// <param name="Id">The code: <c>SF</c> and four digits.</param>
/// <param name="Severity">How much a diagnostic of this kind matters.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Explanation">Why it matters and how to fix it, for the code's page.</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, [Sentence] string Title, [Sentence] string Explanation)
{
    /// <summary>The call of the tool that explains the code: <c>scoring explain SF1203</c>.</summary>
    public string Help => $"scoring explain {Id}";
}
