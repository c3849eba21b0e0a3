namespace ScoringFramework;

/// <summary>Says what was the slip where the parser gave up, from the text around that place.</summary>
internal static class Slip
{
    internal static Diagnostic Explain(SourcePlaces places, YamlTree tree, int start, int end)
    {
        var at = start == 0 && end == 0 ? tree.Reached : start;
        return new Diagnostic(TextCodes.Malformed, $"{places.Quote(at, places.LineEnd(at))} does not fit what stands before it",
            "Look at the quotes, brackets, colons and indentation just before; text with such characters is safest in quotes.")
        { Span = places.Span(at, Math.Max(at, end)) };
    }
}
