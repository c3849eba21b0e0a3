using System.Text.Json;

namespace ScoringFramework.Json;

/// <summary>Members of JSON that may hold anything.</summary>
internal static class JsonMembers
{
    /// <summary>A member of an object; null when there is none, or it is no object.</summary>
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;

    /// <summary>The text of a member; null when it is no text.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
