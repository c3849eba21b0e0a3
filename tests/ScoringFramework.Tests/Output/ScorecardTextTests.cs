namespace ScoringFramework.Tests.Output;

public sealed class ScorecardTextTests
{
    [Fact]
    public void Every_outcome_a_cap_and_futures_have_their_place() =>
        Golden.Verify(Cultures.SameIn(() => ScorecardText.Of(Cards.Full).ToString()), "full.txt");

    [Fact]
    public void A_declined_headline_says_why_and_what_it_needs()
    {
        var rubric = Rubric.Define("r", "1.0.0", r => r.Publish(0.75).Criterion("A", "First", 1).Criterion("B", "Second", 1))
            .ValueOrThrow();
        var card = Cards.Score("half", "Half", rubric, d => d.Hold("A", 5, "Middling."));

        Golden.Verify(ScorecardText.Of(card).ToString(), "declined.txt");
    }

    [Fact]
    public void A_scale_below_zero_has_its_bottom_as_a_line_and_true_minus_signs()
    {
        var rubric = Rubric.Define("r", "1.0.0", r => r.Scale(-100, 100).Rounding(1).Criterion("A", "First").Criterion("B", "Second"))
            .ValueOrThrow();
        var card = Cards.Score("low", "Low", rubric, d => d.Hold("A", -50, "Bad.").Hold("B", 12.5m, "Fair."));

        Golden.Verify(ScorecardText.Of(card).ToString(), "negative.txt");
    }

    [Fact]
    public void Wide_letters_marks_and_emoji_do_not_move_the_columns()
    {
        var text = ScorecardText.Of(
            Cards.Titled("阿里巴巴 通义千问", ("A", "深度求索与阿里巴巴的地缘政治风险"), ("B", "Cafe\u0301 and 👩‍👩‍👧 and 🇩🇪"), ("C", "Plain")));

        Assert.All(
            text.Lines.Where(
                l => l.ToString().EndsWith("1.67", StringComparison.Ordinal) || l.ToString().EndsWith("1.66", StringComparison.Ordinal)),
            line => Assert.Equal(100, DisplayWidth.Of(line.ToString())));
        Assert.Equal(3,
            text.Lines.Count(
                l => l.ToString().EndsWith("1.67", StringComparison.Ordinal) || l.ToString().EndsWith("1.66", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void No_line_is_wider_than_asked_for(int width)
    {
        var deep = Rubric.Define("deep", "1.0.0", r => r.Composite("L0", "Level 0", c => Nest(c, 1))).ValueOrThrow();
        var card = Cards.Score("deep", "Deep " + new string('x', 90), deep,
            d => d.Hold("bottom", 5, string.Join(' ', Enumerable.Repeat("because", 80))));

        Assert.All(ScorecardText.Of(card, width).Lines.Skip(1), line => Assert.InRange(DisplayWidth.Of(line.ToString()), 0, width));
        Assert.All(ScorecardText.Of(Cards.Full, width).Lines, line => Assert.InRange(DisplayWidth.Of(line.ToString()), 0, width));

        static void Nest(CompositeBuilder composite, int depth)
        {
            if (depth == 30)
            {
                composite.Criterion("bottom",
                    "The very last of them, with a title that goes on for longer than any line at this depth has room");
                return;
            }

            composite.Composite($"L{depth}", $"Level {depth}", c => Nest(c, depth + 1));
        }
    }

    [Fact]
    public void A_title_cannot_write_to_the_terminal() =>
        Assert.DoesNotContain(ScorecardText.Of(Cards.Titled("Evil\u001b[2J", ("A", "T\u202Eabc"))).ToString(),
            c => c is '\u001b' or '\u202E');

    [Fact]
    public void The_contributions_under_each_line_sum_to_its_own()
    {
        var card = Cards.Full;

        var below = card.Dimensions.Where(d => d.Parent == "R").Sum(d => d.Contribution)
            + card.Ledger.Where(l => l.Target == "R").Sum(l => l.Displayed);

        Assert.Equal(card["R"].Contribution, below);
        Assert.Equal(card.Headline.Score, card.Dimensions.Where(d => d.Parent is null).Sum(d => d.Contribution));
    }

    [Fact]
    public void A_width_without_room_for_columns_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScorecardText.Of(Cards.Full, 59));

    [Fact]
    public void Several_scorecards_are_two_lines_apart() =>
        Assert.Contains("\n\n\n7.5",
            ScorecardText.Of([Cards.Titled("One", ("A", "T")), Cards.Titled("Two", ("A", "T"))]).ToString().Replace("5.00", "7.5"));
}
