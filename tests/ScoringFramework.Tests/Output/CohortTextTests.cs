namespace ScoringFramework.Tests.Output;

public sealed class CohortTextTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r
        .Publish(minCompleteness: 0.5)
        .Level(0, "Weak").Level(5, "Strong")
        .Composite("A", "First", 3, a => a.Criterion("A1", "Seen").Criterion("A2", "Heard"))
        .Criterion("B", "Second", 2)).ValueOrThrow();

    private static readonly Scorecard[] Several =
    [
        Card("Acme", d => d.Hold("A1", 8, "Seen.").Hold("A2", 7, "Heard.").Hold("B", 6, "So it is.").Status(DossierStatus.Published)),
        Card("Bolt 螺栓", d => d.Hold("A1", 8, "Seen.").Hold("A2", 7, "Heard.").Hold("B", 6, "So it is.").Status(DossierStatus.Published)),
        Card("Crane with a name of many words", d => d.Hold("A1", 4, "Seen.").Hold("B", 6, "So it is.")),
        Card("Dune", d => d.Hold("A1", 4, "Seen.").Hold("A2", 1, "Heard.").Decline("B", "Secret.").Status(DossierStatus.Published)),
        Card("Elm", d => d.Decline("A1", "Secret.").Decline("A2", "Secret.").Decline("B", "Secret.").Status(DossierStatus.Published)),
        Card("Fir", d => d.Hold("A1", 9, "Seen.").Hold("B", 9, "Seen.").WoundDown(new(2026, 2, 1)).Status(DossierStatus.Published)),
    ];

    private static Scorecard Card(string name, Action<DossierBuilder> build) =>
        Cards.Score(name.Split(' ')[0].ToLowerInvariant(), name, Rubric, build);

    private static Cohort Of(params Scorecard[] cards) => Cohort.Create(cards, new() { Earlier = Earlier }).ValueOrThrow();

    private static EarlierHeadline? Earlier(Scorecard card) => card.Subject.Name switch
    {
        "Acme" => new(Outcome.Scored, 6.9m, IsComparable: true),
        "Dune" => new(Outcome.Declined, null, IsComparable: true),
        "Bolt 螺栓" => new(Outcome.Scored, 6m, IsComparable: false),
        _ => null,
    };

    [Fact]
    public void A_cohort_is_a_line_a_subject() =>
        Golden.Verify(Cultures.SameIn(() => Of(Several).ToText()), "cohort.txt");

    [Fact]
    public void Every_line_fits() => Assert.All(new[] { 60, 80, 100, 120 }, width => Assert.All(
        Of(Several).ToText(new() { Width = width }).Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width)));

    [Fact]
    public void Nobody_ranked_leaves_no_table()
    {
        var text = Of(Several[4]).ToText();

        Assert.StartsWith("cohort@1.0.0 · 1 subject: 0 ranked, 1 declined\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rank  ", text, StringComparison.Ordinal);
    }
}
