namespace ScoringFramework.Yaml;

/// <summary>The indentation that content of the open collections has to exceed.</summary>
internal static class BlockIndent
{
    /// <summary>The column, from 0, of the innermost open block collection with a place; −1 outside all.</summary>
    internal static int Of(IReadOnlyList<OpenCollection> open, SourcePlaces places)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!open[i].IsFlow && open[i].Start >= 0)
            {
                return places.Indent(open[i].Start);
            }
        }

        return -1;
    }
}
