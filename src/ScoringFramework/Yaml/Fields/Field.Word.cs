namespace ScoringFramework.Yaml;

internal sealed partial record Field
{
    /// <summary>One of a few words; null when it is not there or is another.</summary>
    /// <param name="words">The words.</param>
    /// <param name="forms">What else may stand here that is no word, for the message.</param>
    public T? Word<T>(Words<T> words, params string[] forms)
        where T : struct, Enum
    {
        if (Scalar("word") is not { } scalar)
        {
            return null;
        }

        if (words.Find(scalar.Text) is { } value)
        {
            return value;
        }

        Refuse(new Diagnostic(
            FormatCodes.UnknownWord,
            $"'{Quote.Short(scalar.Text)}' is not a word that {Label} can be",
            $"Give one of {Quote.List(words.All.Concat(forms))}.")
        {
            Suggestion = NearName.Find(scalar.Text, words.All),
        });
        return null;
    }
}
