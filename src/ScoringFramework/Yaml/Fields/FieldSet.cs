namespace ScoringFramework.Yaml;

/// <summary>The fields that one kind of mapping has.</summary>
/// <param name="What">What the mapping is, with its article: <c>a source</c>.</param>
/// <param name="Fields">The fields, in the order in which they are usually written.</param>
internal sealed record FieldSet(string What, params ValueList<KnownField> Fields)
{
    private const int Most = 18;

    public ValueList<string> Names { get; } = Fields.Select(f => f.Name).ToValueList();

    /// <summary>True when a mapping has exactly one of the fields.</summary>
    public bool IsOneOf { get; init; }

    /// <summary>True when a mapping has at least one of the fields, whichever.</summary>
    public bool NeedsOne { get; init; }

    /// <summary>The field that is meant when a value is instead of the mapping: <c>score</c> in <c>D4f: 2</c>; null when none is.</summary>
    public string? Lone { get; init; }

    /// <summary>
    /// What to write instead of a field that the set does not have, by its name and value; null for a name that nobody means.
    /// </summary>
    public Func<string, string?, string?>? Hint { get; init; }

    public string List => Quote.List(Names);

    /// <summary>What its fields are, in sentences that are not too long.</summary>
    public string Sentence => Names.Count <= Most
        ? $"The fields of {What} are {List}."
        : $"The fields of {What} are {Quote.List(Names.Take(Most / 2))}. Others are {Quote.List(Names.Skip(Most / 2))}.";

    /// <summary>The field of a name that the set has.</summary>
    public KnownField this[string name] => Find(name) ?? throw new ArgumentException($"{What} has no field '{name}'.", nameof(name));

    /// <summary>Whether the set has a field of a name.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The set with other fields in the places of those of the same names.</summary>
    public FieldSet With(params IEnumerable<KnownField> others) =>
        new(What, Fields.Select(f => others.FirstOrDefault(o => o.Name == f.Name) ?? f)
            .ToValueList())
        { IsOneOf = IsOneOf, NeedsOne = NeedsOne, Lone = Lone, Hint = Hint };

    /// <summary>The set without one of its fields.</summary>
    public FieldSet Without(string name) =>
        new(What, Fields.Where(f => f.Name != name).ToValueList()) { IsOneOf = IsOneOf, NeedsOne = NeedsOne, Lone = Lone, Hint = Hint };

    // For every field of every mapping: a walk over so few costs less than a question to a dictionary, and allocates nothing.
    private KnownField? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }
}
