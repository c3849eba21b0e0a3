namespace ScoringFramework.Rubrics;

/// <summary>A plot of one dimension against another, with named positions.</summary>
/// <param name="X">The id of the dimension on the horizontal axis, or <c>headline</c>.</param>
/// <param name="Y">The id of the dimension on the vertical axis, or <c>headline</c>.</param>
/// <param name="Positions">The positions; the first whose conditions all hold is the subject's.</param>
public sealed record Compass(string X, string Y, ValueList<Position> Positions);

/// <summary>A named place on the compass.</summary>
/// <param name="Name">The name that readers see.</param>
/// <param name="When">The conditions that must all hold; none holds always.</param>
public sealed record Position(string Name, ValueList<Condition> When);
