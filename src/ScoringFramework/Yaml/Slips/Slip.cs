namespace ScoringFramework.Yaml;

/// <summary>Says what was the slip where the parser gave up, from the text around that place.</summary>
internal static class Slip
{
    /// <summary>The one diagnostic of a failure; both offsets are 0 when the parser gave no place.</summary>
    internal static Diagnostic Explain(SourcePlaces places, YamlTree tree, int start, int end)
    {
        var hasPlace = start > 0 || end > 0;
        var stumble = new Stumble(places, tree, hasPlace ? start : FlowLine.FindShallow(places, tree), hasPlace ? end : 0);
        return TabSlip(stumble)
            ?? QuoteSlips.Find(stumble)
            ?? (stumble.Brackets.Count > 0 ? FlowSlips.Find(stumble, hasPlace) : BesideSlips.Find(stumble) ?? ColonSlips.Find(stumble) ?? LineSlips.Find(stumble))
            ?? Unknown(stumble);
    }

    private static Diagnostic? TabSlip(Stumble stumble)
    {
        if (stumble.Brackets.Count > 0)
        {
            return null;
        }

        var last = stumble.Places.LineContent(Math.Max(stumble.At, stumble.End));
        for (var at = stumble.At; at <= last; at = stumble.Places.NextLine(at))
        {
            if (TabCheck.Find(stumble.Places, at, stumble.Tree.Reached) is { } tab)
            {
                return tab;
            }
        }

        return TabCheck.Find(stumble.Places, last, stumble.Tree.Reached);
    }

    private static Diagnostic Unknown(Stumble stumble)
    {
        var end = stumble.Places.LineEnd(stumble.At);
        var what = end == stumble.At ? "what stands here" : stumble.Places.Quote(stumble.At, end);
        return stumble.Tell(TextCodes.Malformed, stumble.At, end, $"{what} does not fit what stands before it",
            "Look at the quotes, brackets, colons and indentation just before; text with such characters is safest in quotes.");
    }
}
