using System.Text;
using System.Text.Json;

namespace ScoringFramework.Scoring;

/// <summary>
/// Lays a scorecard's JSON out so a change of one thing is a change of few lines: what the scorecard, its method and its inputs list
/// takes a line each, and so does every dimension of the method's tree. Nothing depends on how long a line grows.
/// </summary>
internal static class SnapshotLayout
{
    private const string Children = "dimensions";

    // The scorecard's own members, and the members of these: its lists, its headline, its method's and its inputs' lists.
    private const int DeepestOpenObject = 1;
    private const int DeepestOpenList = 2;

    /// <summary>The text of a scorecard's JSON.</summary>
    /// <param name="card">The scorecard as it is written.</param>
    /// <param name="indent">The level of the object's end: 0 for a file of its own.</param>
    public static string Of(JsonElement card, int indent = 0)
    {
        var text = new StringBuilder();
        Append(text, card, indent, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value, int indent, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Members(text, value, indent, depth);
                break;
            case JsonValueKind.Array:
                Items(text, value, indent, depth, depth <= DeepestOpenList);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void Members(StringBuilder text, JsonElement value, int indent, int depth)
    {
        var opens = depth <= DeepestOpenObject;
        var separator = new Separator(text, opens, indent);
        text.Append('{');
        foreach (var member in value.EnumerateObject())
        {
            separator.Before();
            text.Append('"').Append(JsonEncodedText.Encode(member.Name)).Append("\": ");

            // A composite is on one line, its children are on lines of their own below it. Lists of ids are on the line of what they are
            // about.
            if (member is { Name: Children, Value.ValueKind: JsonValueKind.Array } && (opens || !member.Value.EnumerateArray().All(IsText)))
            {
                Items(text, member.Value, opens ? indent + 1 : indent, depth + 1, opens: true);
            }
            else
            {
                Append(text, member.Value, indent + 1, depth + 1);
            }
        }

        separator.AtEnd();
        text.Append('}');
    }

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static void Items(StringBuilder text, JsonElement value, int indent, int depth, bool opens)
    {
        var separator = new Separator(text, opens, indent);
        text.Append('[');
        foreach (var item in value.EnumerateArray())
        {
            separator.Before();
            Append(text, item, indent + 1, depth + 1);
        }

        separator.AtEnd();
        text.Append(']');
    }

    /// <summary>What is between the parts of an object or a list: a line each, or a comma and a space.</summary>
    private struct Separator(StringBuilder text, bool opens, int indent)
    {
        private bool isBegun;

        public void Before()
        {
            text.Append(isBegun ? opens ? "," : ", " : "");
            if (opens)
            {
                Line(indent + 1);
            }

            isBegun = true;
        }

        public readonly void AtEnd()
        {
            if (opens && isBegun)
            {
                Line(indent);
            }
        }

        private readonly void Line(int level) => text.Append('\n').Append(' ', 2 * level);
    }
}
