namespace ScoringFramework.Dossiers;

/// <summary>Somebody or something that rates criteria.</summary>
/// <param name="Id">The permanent id, unique in the dossier. Ratings name it.</param>
/// <param name="Name">The name that readers see; not empty.</param>
/// <param name="Kind">What the rater is.</param>
public sealed record Rater(string Id, string Name, RaterKind Kind = RaterKind.Person);

/// <summary>The kinds of raters.</summary>
public enum RaterKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A model that computes ratings, such as a language model.</summary>
    Model,
}
