namespace ScoringFramework.Yaml;

/// <summary>Explains the syntax error where the parser gave up, from the text around that place.</summary>
internal static class SyntaxErrorExplainer
{
    /// <summary>The one diagnostic of a failure; both offsets are 0 when the parser gave no place.</summary>
    internal static Diagnostic Explain(SourcePlaces places, YamlTree tree, int start, int end)
    {
        var hasPlace = start > 0 || end > 0;
        var failure = new ParseFailure(places, tree, hasPlace ? start : FlowErrors.FindShallow(places, tree), hasPlace ? end : 0);
        return Tab(failure)
            ?? QuoteErrors.Find(failure)
            ?? (failure.Brackets.Count > 0 ? FlowErrors.Find(failure, hasPlace)
                : TextErrors.Find(failure) ?? BlockErrors.FindColon(failure) ?? BlockErrors.FindLine(failure))
            ?? Unknown(failure);
    }

    private static Diagnostic? Tab(ParseFailure failure)
    {
        if (failure.Brackets.Count > 0)
        {
            return null;
        }

        var last = failure.Places.LineContent(Math.Max(failure.At, failure.End));
        for (var at = failure.At; at <= last; at = failure.Places.NextLine(at))
        {
            if (TabCheck.Find(failure.Places, at, failure.Tree.Reached) is { } tab)
            {
                return tab;
            }
        }

        return TabCheck.Find(failure.Places, last, failure.Tree.Reached);
    }

    private static Diagnostic Unknown(ParseFailure failure)
    {
        var end = failure.Places.LineEnd(failure.At);
        var what = end == failure.At ? "this place" : failure.Places.Quote(failure.At, end);
        return failure.Diagnose(TextCodes.Malformed, failure.At, end, $"{what} does not fit the text before it",
            "Check the quotes, brackets, colons and indentation just before it. Put text with such characters in quotes.");
    }
}
