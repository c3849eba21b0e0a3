namespace ScoringFramework.Fuzz;

/// <summary>A text made the library break a promise.</summary>
public sealed class BrokenPromiseException(string promise, Exception? cause = null) : Exception(promise, cause)
{
    /// <summary>The promise and where it broke, without what differs from text to text.</summary>
    public string Kind => InnerException is { } e
        ? $"{e.GetType().Name} at "
        + $"{e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("ScoringFramework", StringComparison.Ordinal))?.Trim()}"
        : Message.Split('\n')[0];
}
