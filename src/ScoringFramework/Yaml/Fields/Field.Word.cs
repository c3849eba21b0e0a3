namespace ScoringFramework;

internal sealed partial record Field
{
    /// <summary>One of a few words; null when it is not there or is another.</summary>
    public T? Word<T>(Words<T> words)
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

        RefuseWord(scalar, words.All);
        return null;
    }

    private void RefuseWord(YamlScalar scalar, IEnumerable<string> known) =>
        Refuse(new Diagnostic(
            FormatCodes.UnknownWord,
            $"'{Quote.Short(scalar.Text)}' is not a word that {Label} can be",
            $"{(known.Skip(1).Any() ? "Give one of" : "Give")} {Quote.List(known)}.")
        {
            Suggestion = NearName.Find(scalar.Text, known),
        });
}
