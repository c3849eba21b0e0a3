namespace ScoringFramework.Yaml;

/// <summary>A value to be read: at its place in the model, and its node in the text when there is one.</summary>
/// <param name="Reading">Where its problems are reported.</param>
/// <param name="Path">Its place in the model.</param>
/// <param name="Called">What messages call it; null for its name.</param>
/// <param name="Node">Its node; null when the text has none.</param>
internal sealed partial record Field(ModelReading Reading, ModelPath Path, string? Called, YamlNode? Node)
{
    // Stand-ins for what is there and cannot be read: no rule complains of a 1 or a word where it would not of others,
    // and what it says of this path is dropped.
    private const string StandInText = "?";
    private const decimal StandInNumber = 1;

    /// <summary>What messages call it: <c>'weight'</c>.</summary>
    public string Label => Called ?? $"'{Name}'";

    /// <summary>True when the field was already reported: then its value is not reported as well.</summary>
    public bool IsReported { get; init; }

    /// <summary>What the field expects; null where that is not known.</summary>
    public Shape? Shape { get; init; }

    /// <summary>True when the field must be there: then a placeholder is used where the text has none.</summary>
    public bool IsRequired { get; init; }

    private bool StandsIn => Node is not null || IsRequired;

    /// <summary>The last name of the path: the id of an entry.</summary>
    public string Name => Path.Last;

    /// <summary>Reports that the value cannot be read, unless a syntax error there is already reported.</summary>
    public void Refuse(Diagnostic problem)
    {
        Reading.Unread.Add(Path);
        if (!IsReported && (Node is null || !Reading.HasSyntaxError(Node.Span)))
        {
            Reading.Problems.Add(problem with { Path = Path, Span = problem.Span ?? Node?.Span });
        }
    }

    /// <summary>The scalar that is there; null, after a report, when there is nothing, a list or a mapping.</summary>
    public YamlScalar? Scalar(string kind)
    {
        switch (Node)
        {
            case YamlScalar scalar when !NoValue.Is(scalar):
                return scalar;
            case YamlScalar scalar:
                Refuse(NoValue.Diagnose(Label, scalar));
                return null;
            case not null:
                Refuse(WrongKind.ScalarExpected(Label, kind, Node));
                return null;
            default:
                return null;
        }
    }

    /// <summary>An id, a word or a path; null when it is not there.</summary>
    public string? Text() => OrStandIn(Scalar("text"));

    /// <summary>Words for people; null when they are not there. A comment after them may have been meant to be part of them.</summary>
    public string? Prose()
    {
        var scalar = Scalar("text");
        if (scalar is not null && TextErrors.FindComment(scalar) is { } warning)
        {
            Reading.Problems.Add(warning.At(Path));
        }

        return OrStandIn(scalar);
    }

    private string? OrStandIn(YamlScalar? scalar) => scalar?.Text ?? (StandsIn ? StandInText : null);

    /// <summary>One of a few words; null when it is not there or is another.</summary>
    /// <param name="words">The words.</param>
    /// <param name="hint">What to write for a word that is not one of them but is often meant so; null for others.</param>
    /// <param name="forms">What else the value may be, for the message.</param>
    public T? Word<T>(Words<T> words, Func<string, string?>? hint = null, params string[] forms)
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
            $"'{Quote.Short(scalar.Text)}' is not a value of {Label}",
            hint?.Invoke(scalar.Text) ?? $"Write one of {Quote.List(words.All.Concat(forms))}.")
        {
            Suggestion = hint?.Invoke(scalar.Text) is null ? NearName.Find(scalar.Text, words.All) : null,
        });
        return null;
    }

    /// <summary>A path relative to the file, with <c>/</c> between its parts; null when it is not there or is refused.</summary>
    public string? RelativePath()
    {
        if (Scalar("text") is not { } scalar)
        {
            return null;
        }

        var path = scalar.Text.Replace('\\', '/');
        if (KindOf(path) is not { } kind)
        {
            return path;
        }

        Refuse(new(
            DossierCodes.PathNotRelative,
            $"'{Quote.Short(scalar.Text)}' is {kind}, and a path relative to this file is expected",
            "Write a path relative to this file, such as ../rubrics/r.yaml."));
        return null;
    }

    private static string? KindOf(string path) => path switch
    {
        ['/', '/', ..] => "a network path",
        ['/', ..] => "an absolute path",
        [var letter, ':', ..] when char.IsAsciiLetter(letter) => "a path on a drive",
        _ when path.Contains("://", StringComparison.Ordinal) => "a URL",
        _ => null,
    };
}
