namespace ScoringFramework.Cli.Inputs;

/// <summary>A file that the call means.</summary>
/// <param name="Name">Its path, or what standard input is called.</param>
/// <param name="Kind">What it is, as far as its keys tell.</param>
/// <param name="Text">The text of standard input; null for a file, which its reader opens.</param>
internal sealed record InputFile(string Name, InputKind Kind, string? Text = null)
{
    /// <summary>Whether it is a result, which needs no rubric beside it.</summary>
    public bool CarriesItsRubric => Kind is InputKind.Scorecard or InputKind.Lock;
}

/// <summary>What a file is to the tool.</summary>
internal enum InputKind
{
    Dossier,
    Rubric,
    Scorecard,
    Lock,
    Other,
}
