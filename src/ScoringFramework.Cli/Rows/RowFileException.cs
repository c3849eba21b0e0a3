namespace ScoringFramework.Cli.Rows;

/// <summary>A file of rows cannot be read as a whole. Its message says why, and what to do.</summary>
internal sealed class RowFileException(string message, Exception? cause = null) : Exception(message, cause);
