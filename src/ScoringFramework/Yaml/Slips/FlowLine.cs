using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Brackets that stay open, and lines inside brackets that are not indented.</summary>
internal static class FlowLine
{
    /// <summary>
    /// The place to look at when the parser gave none: the first piece after what it understood that begins a line inside brackets
    /// without being deeper than the block around, or else simply the next line.
    /// </summary>
    internal static int FindShallow(SourcePlaces places, YamlTree tree)
    {
        var indent = BlockIndent.Of(tree.Open, places);
        var pieces = new Glance(places, tree, places.Text.Length).Pieces.Where(piece => piece.Start >= tree.Reached).ToList();
        var inside = tree.Open.Count(open => open.HasBracket);
        foreach (var piece in pieces)
        {
            if (inside > 0 && places.LineContent(piece.Start) == piece.Start && places.Indent(piece.Start) <= indent)
            {
                return piece.Start;
            }

            inside += piece.Kind switch { GlanceKind.Open => 1, GlanceKind.Close => -1, _ => 0 };
        }

        var next = pieces.FindIndex(piece => places.LineContent(piece.Start) == piece.Start);
        return next < 0 ? places.Text.Length : pieces[next].Start;
    }

    internal static Diagnostic Tell(Stumble stumble, int bracket)
    {
        var isKey = stumble.Previous is { Kind: GlanceKind.Plain or GlanceKind.Quoted or GlanceKind.Close };
        return stumble.IsNeverClosed(bracket) || isKey ? Unclosed(stumble, bracket) : stumble.Tell(TextCodes.Indentation, stumble.At, stumble.Places.LineEnd(stumble.At),
            string.Create(CultureInfo.InvariantCulture, $"this line stands inside the '{stumble.Places[bracket]}' of line {stumble.Places.Line(bracket)} and is not indented deeper than its key"),
            "Indent it with spaces.");
    }

    internal static Diagnostic Unclosed(Stumble stumble, int bracket) => CommentedOut(stumble, bracket) ?? stumble.Tell(TextCodes.UnclosedBracket, bracket, bracket + 1,
        $"the '{stumble.Places[bracket]}' that opens here is not closed{Where(stumble)}",
        $"Close it with '{Closing(stumble.Places[bracket])}', or put text that begins with a bracket in quotes.");

    internal static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    /// <summary>A comment on the bracket's line or below that holds the closing bracket, as <c>{ title: Part #3, tier: primary }</c> makes one.</summary>
    private static Diagnostic? CommentedOut(Stumble stumble, int bracket)
    {
        var places = stumble.Places;
        for (var at = bracket + 1; at < Math.Min(places.Text.Length, Math.Max(stumble.At, places.LineEnd(bracket))); at++)
        {
            if (places[at] is '"' or '\'' && places[at - 1] is ' ' or '\t' or '[' or '{' or ',' or ':' && Glance.QuoteEnd(places.Text, at) is var close and > 0)
            {
                at = close - 1;
            }
            else if (places[at] == '#' && places[at - 1] is ' ' or '\t')
            {
                var end = places.LineEnd(at);
                if (places.Text.AsSpan(at, end - at).Contains(Closing(places[bracket])))
                {
                    return stumble.Tell(TextCodes.CommentSplitsText, at, end,
                        $"' #' begins a comment, so the '{Closing(places[bracket])}' in {places.Quote(at, end)} does not close the '{places[bracket]}'",
                        "Put text with ' #' in it in quotes, or the comment on a line of its own.") with
                    { Related = [new RelatedPlace("what stays open") { Span = places.Span(bracket, bracket + 1) }] };
                }

                at = end - 1;
            }
        }

        return null;
    }

    private static string Where(Stumble stumble) => stumble.At >= stumble.Places.Text.Length
        ? " before the end of the file"
        : string.Create(CultureInfo.InvariantCulture, $" before {stumble.Places.Quote(From(stumble), stumble.Places.LineEnd(stumble.At))} on line {stumble.Places.Line(stumble.At)}");

    private static int From(Stumble stumble) =>
        stumble.Character is ']' or '}' ? stumble.At : Math.Max(stumble.Places.LineContent(stumble.At), stumble.Brackets[^1] + 1);
}
