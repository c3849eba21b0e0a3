namespace ScoringFramework.Reporting.Profiles;

/// <summary>What a reader must know of a piece of evidence at the place where it is shown.</summary>
internal static class Flags
{
    public static IEnumerable<string> Of(Numbered evidence)
    {
        foreach (var weakness in evidence.Piece.WeakenedBy)
        {
            yield return Terms.Of(weakness);
        }

        if (evidence.Piece.Use is FigureUse.SetAside or FigureUse.Unreconciled)
        {
            yield return Terms.Of(evidence.Piece.Use);
        }

        if (evidence.Source.Retracted is not null)
        {
            yield return "retracted";
        }

        if (evidence.Source.CommentaryOnly)
        {
            yield return "commentary only";
        }
    }
}
