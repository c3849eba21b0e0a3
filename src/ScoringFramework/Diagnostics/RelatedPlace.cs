namespace ScoringFramework.Diagnostics;

/// <summary>A second place that a diagnostic is about.</summary>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedPlace([Sentence] string Message)
{
    /// <summary>Where in the model, or null.</summary>
    public ModelPath? Path { get; init; }

    /// <summary>Where in the text, or null for a model built in code.</summary>
    public SourceSpan? Span { get; init; }
}
