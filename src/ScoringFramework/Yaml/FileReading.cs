namespace ScoringFramework;

/// <summary>What came of reading files: the model, as far as it could be read, and where its parts stand.</summary>
/// <param name="Model">The model; null when there is none, and partly of stand-ins when a problem is an error.</param>
/// <param name="Reading">The problems, the places and the texts.</param>
internal sealed record FileReading<T>(T? Model, ModelReading Reading)
    where T : class
{
    public LoadResult<T> Result => new(Model, new(Reading.Problems)) { Place = Reading.Places.Resolve, Texts = Reading.Places.Texts, Files = Reading.Files.ToValueList() };
}
