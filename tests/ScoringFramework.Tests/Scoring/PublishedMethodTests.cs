using System.Globalization;

namespace ScoringFramework.Tests.Scoring;

/// <summary>
/// Published methods with published results: the engine gives them to their last digit, without arithmetic outside the rubric.
/// </summary>
public sealed class PublishedMethodTests
{
    private const string Rice =
        """
        aggregate: product
        rounding: { decimals: 0 }
        dimensions:
          reach: { scale: { min: 0 } }
          impact: { scale: { only: [0.25, 0.5, 1, 2, 3] } }
          sure: { scale: 1 }
          effort: { scale: { min: 0.25 }, better: lower }
        """;

    private const string Shortest =
        """
        aggregate: product
        rounding: { decimals: 1 }
        dimensions:
          delay:
            aggregate: sum
            dimensions: { value: { scale: { min: 1, max: 10 } }, time: { scale: { min: 1, max: 10 } }, risk: { scale: { min: 1, max: 10 } } }
          size: { scale: { min: 1, max: 20 }, better: lower }
        """;

    private const string Failure =
        """
        aggregate: product
        better: lower
        rounding: { decimals: 0 }
        dimensions: { s: { scale: { min: 1, max: 10 } }, o: { scale: { min: 1, max: 10 } }, d: { scale: { min: 1, max: 10 } } }
        """;

    private const string Wine =
        """
        aggregate: { sum: true, from: 50 }
        rounding: { decimals: 0 }
        dimensions: { colour: { scale: 5 }, aroma: { scale: 15 }, flavour: { scale: 20 }, overall: { scale: 10 } }
        """;

    private const string Diving =
        """
        aggregate: product
        rounding: { decimals: 1 }
        dimensions:
          marks:
            aggregate: sum
            dimensions:
              judges:
                times: 3
                scale: { min: 0, max: 10, step: 0.5 }
                aggregate: { mean: arithmetic, drop: { lowest: 2, highest: 2 } }
                dimensions: { j1: {}, j2: {}, j3: {}, j4: {}, j5: {}, j6: {}, j7: {} }
          difficulty: { scale: 5 }
        """;

    private const string Usability =
        """
        scale: 100
        dimensions:
          i1: { scale: { min: 1, max: 5 } }
          i2: { scale: { min: 1, max: 5 }, better: lower }
          i3: { scale: { min: 1, max: 5 } }
          i4: { scale: { min: 1, max: 5 }, better: lower }
          i5: { scale: { min: 1, max: 5 } }
          i6: { scale: { min: 1, max: 5 }, better: lower }
          i7: { scale: { min: 1, max: 5 } }
          i8: { scale: { min: 1, max: 5 }, better: lower }
          i9: { scale: { min: 1, max: 5 } }
          i10: { scale: { min: 1, max: 5 }, better: lower }
        """;

    private const string Promoters =
        """
        aggregate: sum
        rounding: { decimals: 0 }
        dimensions: { promoters: { scale: 100 }, detractors: { scale: 100, better: lower } }
        """;

    private const string Grade =
        """
        scale: 100
        rounding: { decimals: 1 }
        dimensions:
          quizzes: { weight: 40, aggregate: { mean: arithmetic, drop: { lowest: 1 } }, dimensions: { q1: {}, q2: {}, q3: {}, q4: {}, q5: {} } }
          project: { weight: 20 }
          final: { weight: 40 }
        caps: { failed: { when: { final: below 50 }, limit: { headline: 49 }, because: Who fails the final fails. } }
        """;

    // CVSS 3.1, scope unchanged.
    private const string Vulnerability =
        """
        scale: 10
        better: lower
        aggregate: sum
        rounding: { to: 0.1, direction: up }
        dimensions:
          impact:
            scale: 1
            times: 6.42
            aggregate: { product: true, of: shortfalls }
            dimensions: { c: {}, i: {}, a: {} }
          exploitability:
            times: 8.22
            scale: 1
            aggregate: product
            dimensions: { av: { scale: 1 }, ac: { scale: 1 }, pr: { scale: 1 }, ui: { scale: 1 } }
        """;

    private const string Risk =
        """
        scale: 10
        better: lower
        aggregate: { mean: geometric, on: { min: 1, max: 10 }, of: shortfalls }
        rounding: { decimals: 4 }
        dimensions: { a: {}, b: {} }
        """;

    private const string OwaspSeverity =
        """
        scale: 4
        better: lower
        rounding: { decimals: 0 }
        aggregate:
          table:
            rows: likelihood
            columns: impact
            cells:
              low: { low: 0, medium: 1, high: 2 }
              medium: { low: 1, medium: 2, high: 3 }
              high: { low: 2, medium: 3, high: 4 }
        dimensions:
          likelihood:
            scale: 9
            rounding: { decimals: 3 }
            aggregate: arithmetic
            levels: { 0: low, 3: medium, 6: high }
            dimensions: { l1: {}, l2: {}, l3: {}, l4: {}, l5: {}, l6: {}, l7: {}, l8: {} }
          impact:
            scale: 9
            rounding: { decimals: 2 }
            aggregate: arithmetic
            levels: { 0: low, 3: medium, 6: high }
            dimensions: { b1: {}, b2: {}, b3: {}, b4: {} }
        """;

    [Theory]
    [InlineData(Rice, "reach 5000 impact 2 sure 0.8 effort 2", "4000")]
    [InlineData(Rice, "reach 10 impact 3 sure 1 effort 6", "5")]
    [InlineData(Rice, "reach 10000 impact 3 sure 1 effort 0.5", "60000")]
    [InlineData(Shortest, "value 7 time 9 risk 5 size 2", "10.5")]
    [InlineData(Shortest, "value 8 time 3 risk 4 size 8", "1.9")]
    [InlineData(Failure, "s 2 o 3 d 4", "24")]
    [InlineData(Failure, "s 4 o 5 d 6", "120")]
    [InlineData(Wine, "colour 4 aroma 13 flavour 18 overall 9", "94")]
    [InlineData(Diving, "j1 7.5 j2 7.0 j3 7.5 j4 7.0 j5 7.5 j6 8.0 j7 6.5 difficulty 3.0", "66.0")]
    [InlineData(Usability, "i1 5 i2 4 i3 2 i4 1 i5 2 i6 3 i7 2 i8 4 i9 5 i10 2", "55.00")]
    [InlineData(Promoters, "promoters 50 detractors 20", "30")]
    [InlineData(Grade, "q1 90 q2 80 q3 70 q4 60 q5 20 project 85 final 60", "71.0")]
    [InlineData(Grade, "q1 90 q2 80 q3 70 q4 60 q5 20 project 85 final 45", "49.0")]
    [InlineData(Vulnerability, "c 0.56 i 0.56 a 0.56 av 0.85 ac 0.77 pr 0.85 ui 0.85", "9.8")]
    [InlineData(Vulnerability, "c 0.56 i 0.56 a 0.56 av 0.55 ac 0.77 pr 0.62 ui 0.85", "7.8")]
    [InlineData(Risk, "a 6.6 b 10", "8.8723")]
    [InlineData(OwaspSeverity, "l1 5 l2 2 l3 7 l4 1 l5 3 l6 6 l7 9 l8 2 b1 1 b2 2 b3 1 b4 5", "1")]
    [InlineData(OwaspSeverity, "l1 5 l2 2 l3 7 l4 1 l5 3 l6 6 l7 9 l8 2 b1 9 b2 7 b3 5 b4 8", "3")]
    public void The_published_number_comes_out(string rubric, string scores, string published)
    {
        var card = Score(rubric, scores);

        Assert.Equal(published, card.Headline.Score!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(card.Headline.Unrounded!.Value, card.Ledger.Sum(l => l.Value), 1e-9);
        Assert.Equal(card.Headline.Score, card.Ledger.Sum(l => l.Displayed));
        var (read, problems) = (ScorecardFile.Parse(card.ToJson()), RubricFile.Parse(Whole(rubric)).Diagnostics);
        Assert.Equal(card.Headline, read.ValueOrThrow().Headline with { Unrounded = card.Headline.Unrounded });
        Assert.Equal([], problems.Where(p => p.Severity != Severity.Note).Select(p => p.ToString()));
    }

    private static string Whole(string rubric) => "rubric: method\nversion: 1.0.0\n" + rubric;

    private static Scorecard Score(string rubric, string scores)
    {
        var read = RubricFile.Parse(Whole(rubric)).ValueOrThrow();
        var words = scores.Split(' ');
        return new ScoringEngine(read).Score(Dossier.Define("subject", read, "Subject", new DateOnly(2026, 5, 31), d =>
        {
            for (var i = 0; i < words.Length; i += 2)
            {
                d.Hold(words[i], decimal.Parse(words[i + 1], CultureInfo.InvariantCulture), "It is so.");
            }
        }).ValueOrThrow());
    }
}
