namespace ScoringFramework.Yaml;

/// <summary>What came of reading files: the model, as far as it could be read, and the places of its parts.</summary>
/// <param name="Model">The model; null when there is none, and partly of placeholders when a problem is an error.</param>
/// <param name="Reading">The problems, the places and the texts.</param>
internal sealed record FileReading<T>(T? Model, ModelReading Reading)
    where T : class
{
    public LoadResult<T> Result =>
        new(Model, new(Reading.Problems), new(Reading.Suppressions, IsReported))
        {
            Place = Reading.Places.Resolve,
            Texts = Reading.Places.Texts,
            Files = Reading.Files.ToValueList()
        };

    // A rubric alone is not scored by. With a dossier, what is odd about its rubric is not looked for, nor what several dossiers show
    // together.
    private static bool IsReported(Suppression suppression) => suppression.Code.AsSpan(2) switch
    {
        ['0' or '1', ..] when typeof(T) == typeof(Rubric) => true,
        ['1', '9', ..] => false,
        ['0' or '1' or '2' or '3', ..] =>
            typeof(T) != typeof(Rubric) && suppression.Code != DossierLintCodes.UnscoredLint.Id
            && suppression.Code != DossierCodes.NearlySameId.Id,
        _ => false,
    };
}
