namespace ScoringFramework.Yaml;

/// <summary>A value to be read: where it stands in the model, and its node in the text when there is one.</summary>
/// <param name="Reading">What is told of it.</param>
/// <param name="Path">Its place in the model.</param>
/// <param name="Label">What messages call it: <c>'weight'</c>.</param>
/// <param name="Node">Its node; null when the text has none.</param>
internal sealed partial record Field(ModelReading Reading, ModelPath Path, string Label, YamlNode? Node)
{
    // Stand-ins for what is there and cannot be read: no rule complains of a 1 or a word where it would not of others,
    // and what it says of this path is dropped.
    private const string StandInText = "?";
    private const decimal StandInNumber = 1;

    /// <summary>True when the field was told of already, so that what its value is like is not told on top.</summary>
    public bool IsTold { get; init; }

    /// <summary>True when the field must be there: then a stand-in holds where the text has none.</summary>
    public bool IsRequired { get; init; }

    private bool StandsIn => Node is not null || IsRequired;

    /// <summary>The last name of the path: the id of an entry.</summary>
    public string Name => Path.Segments[^1];

    /// <summary>Tells that the value cannot be read, unless the text has a slip there that is told already.</summary>
    public void Refuse(Diagnostic problem)
    {
        Reading.Unread.Add(Path);
        if (!IsTold && (Node is null || !Reading.HasSlip(Node.Span)))
        {
            Reading.Problems.Add(problem with { Path = Path, Span = problem.Span ?? Node?.Span });
        }
    }

    /// <summary>The scalar that is there; null, once told, when there is nothing, a list or a mapping.</summary>
    public YamlScalar? Scalar(string kind)
    {
        switch (Node)
        {
            case YamlScalar scalar when !NoValue.Is(scalar):
                return scalar;
            case YamlScalar scalar:
                Refuse(NoValue.Tell(Label, scalar));
                return null;
            case not null:
                Refuse(WrongKind.ScalarExpected(Label, kind, Node));
                return null;
            default:
                return null;
        }
    }
}
