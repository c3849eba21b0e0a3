using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class OriginsTests
{
    private static readonly Gen<Source[]> Graphs = Gen.Int[1, 4].Array[0, 3].Array[1, 9].Select(relays => relays.Select((to, i) => Source(
        $"s{i}", to.Select(step => i + step < relays.Length ? $"s{i + step}" : $"unlisted{(i + step) % 4}").Distinct())).ToArray());

    [Fact]
    public void Independent_sources_are_what_trying_every_set_finds() => Graphs.Holds(sources =>
    {
        var origins = sources.Select(s => TrueOrigins(sources, s.Id)).ToArray();
        var most = Enumerable.Range(0, 1 << sources.Length).Where(set => AreDisjoint(origins, set)).Max(int.PopCount);

        Assert.Equal(most, Of(sources).Independent(sources.Select(s => s.Id)));
        Assert.All(sources.Zip(origins), s => Assert.True(Of(sources).Of(s.First.Id).SetEquals(s.Second)));
    }, iter: 1000);

    [Fact]
    public void A_diamond_is_one_origin()
    {
        Source[] sources = [Source("top", ["left", "right"]), Source("left", ["root"]), Source("right", ["root"]), Source("root", [])];

        Assert.Equal(["root"], Of(sources).Of("top"));
        Assert.Equal(1, Of(sources).Independent(["top", "left", "right", "root"]));
    }

    [Fact]
    public void An_origin_that_is_not_listed_is_one_too()
    {
        Source[] sources = [Source("a", ["Reuters"]), Source("b", ["Reuters"]), Source("c", ["AFP", "Reuters"])];

        Assert.Equal(1, Of(sources).Independent(["a", "b", "c"]));
        Assert.Equal(1, Of(sources).Independent(["a", "a"]));
        Assert.Equal(0, Of(sources).Independent([]));
    }

    // Two articles that each relay half of a third do not rule each other out: the third is left out.
    [Fact]
    public void The_most_are_counted_not_the_first() => Assert.Equal(2, Of(
        [Source("both", ["x", "y"]), Source("one", ["x", "p"]), Source("other", ["y", "q"])]).Independent(["both", "one", "other"]));

    [Fact]
    public void Many_sources_of_two_origins_each_are_counted_exactly()
    {
        var apart = Enumerable.Range(0, 60).Select(i => Source($"s{i}", [$"x{i}", $"y{i}"])).ToArray();
        var chained = Enumerable.Range(0, 60).Select(i => Source($"s{i}", [$"x{i}", $"x{i + 1}"])).ToArray();

        Assert.Equal(60, Of(apart).Independent(apart.Select(s => s.Id)));
        Assert.Equal(30, Of(chained).Independent(chained.Select(s => s.Id)));
    }

    [Theory]
    [InlineData("wire")]
    [InlineData("Wire")]
    [InlineData("The Wire")]
    [InlineData("AGENCE-X")]
    [InlineData("AgenceX")]
    [InlineData("The Agence X")]
    [InlineData("Agence\u00A0X")]
    [InlineData("https://www.agence-x.example/story/")]
    public void A_listed_origin_is_one_however_it_is_spelt(string relayed)
    {
        Source[] sources =
        [
            Source("wire", []) with { Publisher = "Agence X", Url = "http://agence-x.example/story" },
            Source("daily", [relayed]) with { Publisher = "The Daily" },
        ];

        Assert.Equal(1, Of(sources).Independent(["wire", "daily"]));
    }

    [Theory]
    [InlineData("Agence X", "agence x")]
    [InlineData("Agence X", "The AgenceX")]
    [InlineData("Société X", "Socie\u0301te\u0301 X")]
    [InlineData("https://a.example/x", "http://www.a.example/x/?utm_source=b")]
    public void An_origin_that_is_not_listed_is_one_however_it_is_spelt(string one, string other) =>
        Assert.Equal(1, Of([Source("a", [one]), Source("b", [other])]).Independent(["a", "b"]));

    [Fact]
    public void One_address_under_two_ids_is_one_source_with_all_that_it_relays()
    {
        Source[] sources =
        [
            Source("a", []) with { Url = "https://a.example/x" },
            Source("b", ["wire"]) with { Url = "https://a.example/x#page=2" },
            Source("wire", []),
            Source("other", []) with { Url = "https://a.example/y" },
        ];

        Assert.Equal(["wire"], Of(sources).Of("a"));
        Assert.Equal(2, Of(sources).Independent(["a", "b", "wire", "other"]));
    }

    [Fact]
    public void A_publishers_name_may_mean_any_of_what_it_published()
    {
        Source[] sources =
        [
            Source("first", []) with { Publisher = "Agence X" },
            Source("second", []) with { Publisher = "Agence X" },
            Source("daily", ["Agence X"]),
            Source("weekly", ["agence x"]),
        ];

        Assert.Equal(2, Of(sources).Independent(["first", "second"]));
        Assert.Equal(2, Of(sources).Independent(["first", "second", "daily"]));
        Assert.Equal(1, Of(sources).Independent(["first", "daily"]));
        Assert.Equal(1, Of(sources).Independent(["daily", "weekly"]));
    }

    [Fact]
    public void Spelling_changes_no_count() => Gen.Select(Graphs, Gen.OneOf<Func<string, string>>(
        n => n.ToUpperInvariant(), n => $"The {n}", n => $" {n}. ", n => string.Join(' ', n.ToCharArray()))).Holds(t =>
    {
        var respelt = t.Item1.Select(s => s with { Relays = s.Relays.Select(t.Item2).ToValueList() }).ToArray();
        Assert.Equal(Of(t.Item1).Independent(t.Item1.Select(s => s.Id)), Of(respelt).Independent(respelt.Select(s => s.Id)));
    }, iter: 300);

    private static Origins Of(Source[] sources) => new(new(new Dossier { Sources = sources.ToValueList() }));

    private static Source Source(string id, IEnumerable<string> relays) =>
        new() { Id = id, Title = "T", Publisher = $"Publisher of {id}", Tier = "primary", Relays = relays.ToValueList() };

    private static HashSet<string> TrueOrigins(Source[] sources, string id) =>
        Array.Find(sources, s => s.Id == id) is { Relays.Count: > 0 } source
        ? source.Relays.SelectMany(r => TrueOrigins(sources, r)).ToHashSet() : [id];

    private static bool AreDisjoint(HashSet<string>[] origins, int set)
    {
        var all = origins.Where((_, i) => (set & (1 << i)) != 0).SelectMany(o => o).ToArray();
        return all.Distinct().Count() == all.Length;
    }
}
