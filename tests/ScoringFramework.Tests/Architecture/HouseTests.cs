namespace ScoringFramework.Tests.Architecture;

public sealed class HouseTests
{
    [Fact]
    public void No_room_uses_another_but_along_the_arrows() => Assert.Equal([], HouseInspection.Violations(SourceCompilation.Library));

    [Fact]
    public void Every_name_in_the_library_is_followed_to_its_declaration() =>
        Assert.Equal([], HouseInspection.Unresolved(SourceCompilation.Library));

    [Fact]
    public void The_inspection_finds_what_breaks_the_rules()
    {
        SourceFile[] house =
        [
            new("Scoring/Total.cs", "namespace N; public static class Total { public static int Of(this string s) => s.Length; }"),
            new("Rubrics/Tree.cs", "namespace N; public class Tree { public static Tree One => new(); }"),
            new("Rubrics/Sum.cs", """
                namespace N;
                public class Sum
                {
                    public int All => "abc".Of();
                }
                """),
            new("Dossiers/Reader.cs",
                "using YamlDotNet.Core; namespace N; public class Reader { public Tree Tree => Tree.One; public Mark At; }"),
            new("Scoring/Spread.cs",
                "namespace N; public class Spread { public double Of() => MathNet.Numerics.Distributions.Normal.CDF(0, 1, 0); }"),
            new("Everywhere.cs", "namespace N; public class Everywhere { public Tree? Tree; }"),
            new("Attic/Box.cs", "namespace N; public class Box;"),
            new("Rubrics/Long.cs", "namespace N; public class Long;" + new string('\n', 301)),
        ];

        Assert.Equal(
        [
            "Attic/Box.cs: 'Attic' is a room without an arrow.",
            "Dossiers/Reader.cs(1): Dossiers/Reader.cs may not use YamlDotNet.",
            "Everywhere.cs(1): a file in no room may not use Rubrics, where Tree is declared (Rubrics/Tree.cs).",
            "Rubrics/Long.cs: has 301 lines, and 300 are the most.",
            "Rubrics/Sum.cs(4): Rubrics may not use Scoring, where Of is declared (Scoring/Total.cs).",
            "Scoring/Spread.cs(1): Scoring/Spread.cs may not use MathNet.Numerics.",
        ], HouseInspection.Violations(SourceCompilation.Of(house)));
    }

    [Fact]
    public void The_inspection_finds_names_that_nothing_declares() => Assert.Equal(
        ["Rubrics/Tree.cs(2): Branch", "Rubrics/Tree.cs(3): Missing", "Rubrics/Tree.cs(4): Gone"],
        HouseInspection.Unresolved(SourceCompilation.Of(
        [
            new("Rubrics/Tree.cs", """
                namespace N; public class Tree {
                public Branch? Up;
                public object Of() => Missing(nameof(Tree));
                public int Length => "".Gone;
                }
                """),
        ])));

    [Fact]
    public void An_arrow_leads_to_all_that_its_room_may_use() =>
        Assert.Equal(
            ["", "Collections", "Wording", "Json", "Diagnostics", "Rubrics", "Dossiers", "Files", "Telemetry", "Scoring",
                "Cohorts", "Sampling", "Changes"], Rooms.Usable("Changes"));
}
