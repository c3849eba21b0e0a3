using System.Xml.Linq;

namespace ScoringFramework.Tests.Output;

public sealed class CompassTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Rubric Rubric = Rubric.Define("compass", "1.0.0", r => r
        .Criterion("D", "Defence").Criterion("P", "Promise")
        .Compass(new("P", "D", [
            new("Both", [new("D", Comparison.AtLeast, 6.5m), new("P", Comparison.AtLeast, 6.5m)]),
            new("New", [new("P", Comparison.AtLeast, 6.5m)]),
            new("Old", [new("D", Comparison.AtLeast, 6.5m)]),
            new("Rest", []),
        ]))).ValueOrThrow();

    private static Scorecard Card(string id, string name, decimal d, decimal p) =>
        Cards.Score(id, name, Rubric, b => b.Hold("D", d, "Seen.").Hold("P", p, "Seen."));

    private static Scorecard[] Crowd(int count, ulong seed)
    {
        var random = new CsCheck.PCG(7, seed);
        decimal Score() => Math.Round(3m + random.Next(200u) / 100m + random.Next(200u) / 100m + random.Next(200u) / 100m, 2);
        return [.. Enumerable.Range(1, count)
            .Select(i => Card($"s{i}", $"Subject {i} {new string('x', i % 12)}".TrimEnd(), Score(), Score()))];
    }

    private static XElement Draw(IEnumerable<Scorecard> cards) =>
        XDocument.Parse(Cohort.Create(cards).ValueOrThrow().ToCompass()!).Root!;

    [Fact]
    public void A_subject_is_a_dot_with_its_name_and_a_position_is_a_region()
    {
        var drawing = Draw([Card("a", "Acme", 7, 8), Card("b", "Bolt <&>", 5, 7), Card("c", "Crane", 7, 3)]);

        Assert.Equal(3, drawing.Descendants(Svg + "circle").Count());
        var texts = drawing.Descendants(Svg + "text").Select(t => t.Value).ToArray();
        Assert.Superset(new HashSet<string> { "Acme", "Bolt <&>", "Crane", "Both", "New", "Old", "Rest", "P Promise", "D Defence" },
            texts.ToHashSet());
        Assert.Equal("compass@1.0.0: D Defence over P Promise, 3 subjects", drawing.Element(Svg + "title")!.Value);
        Assert.Equal(
            "Both: Acme, P 8.00, D 7.00. New: Bolt <&>, P 7.00, D 5.00. Old: Crane, P 3.00, D 7.00.", drawing.Element(Svg + "desc")!.Value);
    }

    [Theory]
    [InlineData(60, 1ul)]
    [InlineData(60, 2ul)]
    [InlineData(60, 3ul)]
    [InlineData(20, 4ul)]
    public void Names_overlap_neither_each_other_nor_a_dot(int count, ulong seed)
    {
        var plot = CompassPlot.Of(Cohort.Create(Crowd(count, seed)).ValueOrThrow())!;
        var area = new LabelBox(0, 0, 956, 700);
        (double X, double Y)[] centres = [.. plot.Dots.Select(d => (area.Width * plot.X.PlaceOf(d.X), 700 - 700 * plot.Y.PlaceOf(d.Y)))];
        var labels = new CompassLabels(area, centres, []).Place(
            [.. plot.Dots.Select(d => (6.1 * d.Member.Subject.Name.Length + 4, 12.5))]);

        Assert.Equal(count, labels.Length);
        Assert.All(labels.Index(), one =>
        {
            Assert.NotNull(one.Item);
            Assert.True(one.Item.Box.IsWithin(area));
            Assert.DoesNotContain(labels.Skip(one.Index + 1), other => one.Item.Box.Meets(other!.Box));
            Assert.DoesNotContain(centres, c => one.Item.Box.Meets(new(c.X - 5, c.Y - 5, 10, 10)));
        });
    }

    [Fact]
    public void Subjects_of_one_point_have_a_name_each()
    {
        var texts = Draw([Card("a", "Acme", 7, 7), Card("b", "Bolt", 7, 7), Card("c", "Crane", 7, 7)])
            .Descendants(Svg + "text").Select(t => t.Value).ToArray();

        Assert.Superset(new HashSet<string> { "Acme", "Bolt", "Crane" }, texts.ToHashSet());
    }

    [Fact]
    public void The_order_changes_nothing()
    {
        var cards = Crowd(60, 5);

        Assert.Equal(
            Cohort.Create(cards).ValueOrThrow().ToCompass(),
            Cultures.SameIn(() => Cohort.Create(cards.Reverse()).ValueOrThrow().ToCompass()!));
    }

    [Fact]
    public void Those_without_a_rank_are_hollow_and_those_without_a_score_are_named()
    {
        var closed = Cards.Score("c", "Closed", Rubric, b => b.Decline("D", "Secret.").Hold("P", 5, "Seen."));
        var drawing = XDocument.Parse(Cohort.Create([Card("a", "Acme", 7, 8), Card("r", "Reference", 8, 8), closed],
            new() { References = ["r"] }).ValueOrThrow().ToCompass()!).Root!;

        Assert.Equal(["data", "hollow"], drawing.Descendants(Svg + "circle").Select(c => (string)c.Attribute("class")!));
        var texts = drawing.Descendants(Svg + "text").Select(t => t.Value).ToArray();
        Assert.Contains("Hollow: not ranked (Reference, reference).", texts);
        Assert.Contains("Not on the compass, without a score on an axis: Closed.", texts);
    }

    [Fact]
    public void A_scorecard_that_was_read_has_its_compass()
    {
        var card = Card("a", "Acme", 7, 8);

        Assert.Equal(
            Cohort.Create([card]).ValueOrThrow().ToCompass(),
            Cohort.Create([ScorecardFile.Parse(card.ToJson()).ValueOrThrow()]).ValueOrThrow().ToCompass());
    }

    [Fact]
    public void A_rubric_without_a_compass_has_no_drawing() =>
        Assert.Null(Cohort.GroupBy([Cards.Titled("Other", ("A", "a"))])[0].ToCompass());
}
