using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>Compares facts in JSON. A member named <c>text</c> is made from the facts beside it, and is not compared.</summary>
internal static class JsonFacts
{
    private const string Text = "text";

    /// <summary>Whether all facts of one value are in another.</summary>
    /// <param name="before">The value.</param>
    /// <param name="after">The other one; what only it has is no difference.</param>
    public static bool AreSame(JsonElement before, JsonElement after) => (before.ValueKind, after.ValueKind) switch
    {
        (JsonValueKind.Undefined, _) => true,
        (_, JsonValueKind.Undefined) => false,
        (JsonValueKind.Object, JsonValueKind.Object) =>
            before.EnumerateObject().All(m => m.Name == Text || (after.TryGetProperty(m.Name, out var other) && AreSame(m.Value, other))),
        (JsonValueKind.Array, JsonValueKind.Array) =>
            before.GetArrayLength() == after.GetArrayLength()
            && before.EnumerateArray().Zip(after.EnumerateArray()).All(p => AreSame(p.First, p.Second)),
        _ => JsonElement.DeepEquals(before, after),
    };
}
