using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>The evidence of dimensions in a scorecard's JSON, with what a reader sees of it and of its sources.</summary>
internal sealed class CitedEvidence(JsonElement card)
{
    private static readonly string[] OfEvidence = ["claim", "figure", "locator", "source"];
    private static readonly string[] OfSource = ["title", "publisher", "tier", "published"];

    private readonly Dictionary<string, JsonElement> evidence = ById(card, "evidence");
    private readonly Dictionary<string, JsonElement> sources = ById(card, "sources");

    /// <summary>
    /// The members of all evidence for and against a dimension, and of their sources; an undefined element where there is none.
    /// </summary>
    public IEnumerable<JsonElement> Of(JsonElement dimension)
    {
        foreach (var id in Ids(dimension, "evidence").Concat(Ids(dimension, "counterEvidence")))
        {
            var piece = evidence.GetValueOrDefault(id);
            var source = piece.ValueKind == JsonValueKind.Object ? sources.GetValueOrDefault(piece.Text("source") ?? "") : default;
            foreach (var member in OfEvidence.Select(name => piece.Member(name)).Concat(OfSource.Select(name => source.Member(name))))
            {
                yield return member ?? default;
            }
        }
    }

    public static bool AreSame(IEnumerable<JsonElement> before, IEnumerable<JsonElement> after) =>
        before.Zip(after).All(p => JsonFacts.AreSame(p.First, p.Second));

    private static IEnumerable<string> Ids(JsonElement dimension, string name) =>
        dimension.Member(name) is { ValueKind: JsonValueKind.Array } ids
            ? ids.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)
            : [];

    private static Dictionary<string, JsonElement> ById(JsonElement card, string list)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (card.Member(list) is { ValueKind: JsonValueKind.Array } items)
        {
            foreach (var item in items.EnumerateArray())
            {
                if (item.Text("id") is { } id)
                {
                    found[id] = item;
                }
            }
        }

        return found;
    }
}
