namespace ScoringFramework;

/// <summary>The fields that one kind of mapping has.</summary>
/// <param name="What">What the mapping is, with its article: <c>a source</c>.</param>
/// <param name="Names">The fields, in the order in which they are usually written.</param>
internal sealed record FieldSet(string What, params ValueList<string> Names)
{
    public string List => Quote.List(Names);
}
