namespace ScoringFramework.Testing;

/// <summary>A scorecard is not the approved one. Its message says what changed it, where both files are, and how to accept it.</summary>
public sealed class ScoreChangedException : Exception
{
    internal ScoreChangedException(string message, string verifiedFile, string receivedFile)
        : base(message) => (VerifiedFile, ReceivedFile) = (verifiedFile, receivedFile);

    /// <summary>The path of the approved file, which may not be there yet.</summary>
    public string VerifiedFile { get; }

    /// <summary>The path of the file that holds what was received.</summary>
    public string ReceivedFile { get; }
}
