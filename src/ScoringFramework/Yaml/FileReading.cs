namespace ScoringFramework;

/// <summary>What came of reading files: the model, as far as it could be read, and where its parts stand.</summary>
/// <param name="Model">The model; null when there is none, and partly of stand-ins when a problem is an error.</param>
/// <param name="Reading">The problems, the places and the texts.</param>
internal sealed record FileReading<T>(T? Model, ModelReading Reading)
    where T : class
{
    public LoadResult<T> Result => new(Model, new(Reading.Problems), new(Reading.Suppressions, IsTold)) { Place = Reading.Places.Resolve, Texts = Reading.Places.Texts };

    // What evidence and scores bring about is told of a dossier; of a rubric alone, only what is wrong with itself.
    private static bool IsTold(Suppression suppression) => typeof(T) != typeof(Rubric) || suppression.Code.AsSpan() is ['S', 'F', '0' or '1', ..];
}
