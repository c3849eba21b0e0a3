using System.Globalization;
using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>The members of an edition's JSON: a member and a reading on a line each, so two people's changes can be merged.</summary>
internal static class EditionJson
{
    public static string Lines(Edition edition) => string.Join(",\n",
        $"  \"cohort\": {Text(edition.Cohort)}",
        $"  \"edition\": {Text(edition.Name)}",
        $"  \"asOf\": {Text(edition.AsOf?.ToString())}",
        $"  \"because\": {Text(edition.Because)}",
        List("rubrics", edition.Rubrics.Select(Rubric)),
        List("members", edition.Members.Select(Member)),
        List("readings", edition.Readings.Select(Reading)));

    /// <summary>The edition; null when a part is missing or is not of its kind.</summary>
    public static Edition? Read(JsonElement root)
    {
        var rubrics = Items(root, "rubrics", r => r.Text("id") is { } id && r.Text("version") is { } version
            && r.Text("scoringHash") is { } hash ? new EditionRubric(id, version, hash) : null);
        var members = Items(root, "members", ReadMember);
        var readings = Items(root, "readings", ReadReading);
        return root.Text("cohort") is { } cohort && rubrics is not null && members is not null && readings is not null
            ? new()
            {
                Cohort = cohort,
                Name = root.Text("edition"),
                AsOf = PartialDate.TryParse(root.Text("asOf"), out var day) ? day : null,
                Because = root.Text("because"),
                Rubrics = rubrics,
                Members = members,
                Readings = readings,
            }
            : null;
    }

    private static string Rubric(EditionRubric r) =>
        $"{{ \"id\": {Text(r.Id)}, \"version\": {Text(r.Version)}, \"scoringHash\": {Text(r.ScoringHash)} }}";

    private static string Member(EditionMember m) =>
        $"{{ \"id\": {Text(m.Id)}, \"name\": {Text(m.Name)}, \"variant\": {Text(m.Variant)}, \"outcome\": {Text(Word(m.Outcome))}, "
        + $"\"score\": {Number(m.Score)}, \"rank\": {m.Rank?.ToString(CultureInfo.InvariantCulture) ?? "null"}, "
        + $"\"tied\": {(m.IsTied ? "true" : "false")}, \"unranked\": {Text(m.Unranked is { } why ? Word(why) : null)} }}";

    private static string Reading(EditionReading r) =>
        $"{{ \"dimension\": {Text(r.Dimension)}, \"variant\": {Text(r.Variant)}, \"highest\": {Number(r.Highest)}, \"highestOf\": "
        + $"{Ids(r.HighestOf)}, \"lowest\": {Number(r.Lowest)}, \"lowestOf\": {Ids(r.LowestOf)} }}";

    private static EditionMember? ReadMember(JsonElement m) =>
        m.Text("id") is { } id && m.Text("name") is { } name && Of<Outcome>(m.Text("outcome")) is { } outcome
            ? new(id, name, outcome, Decimal(m, "score"), (int?)Decimal(m, "rank"), m.Member("tied") is { ValueKind: JsonValueKind.True },
                Of<UnrankedKind>(m.Text("unranked")))
            { Variant = m.Text("variant") }
            : null;

    private static EditionReading? ReadReading(JsonElement r) =>
        r.Text("dimension") is { } dimension && Decimal(r, "highest") is { } high && Decimal(r, "lowest") is { } low
        && Items(r, "highestOf", Id) is { } highest && Items(r, "lowestOf", Id) is { } lowest
            ? new(dimension, r.Text("variant"), high, highest, low, lowest) : null;

    private static string? Id(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ValueList<T>? Items<T>(JsonElement owner, string name, Func<JsonElement, T?> read)
        where T : class
    {
        if (owner.Member(name) is not { ValueKind: JsonValueKind.Array } list)
        {
            return null;
        }

        var items = list.EnumerateArray()
            .Select(i => i.ValueKind is JsonValueKind.Object or JsonValueKind.String ? read(i) : null).ToArray();
        return Array.Exists(items, i => i is null) ? null : items.OfType<T>().ToValueList();
    }

    private static decimal? Decimal(JsonElement owner, string name) =>
        owner.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out var value) ? value : null;

    private static T? Of<T>(string? word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    private static string List(string name, IEnumerable<string> lines)
    {
        var all = string.Join(",\n", lines.Select(l => $"    {l}"));
        return all.Length == 0 ? $"  \"{name}\": []" : $"  \"{name}\": [\n{all}\n  ]";
    }

    private static string Ids(ValueList<string> ids) => $"[{string.Join(", ", ids.Select(Text))}]";

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Text(string? text) => text is null ? "null" : CanonicalJson.Text(text);

    private static string Word<T>(T value)
        where T : struct, Enum => Terms.Of(value).Replace(' ', '-');
}
