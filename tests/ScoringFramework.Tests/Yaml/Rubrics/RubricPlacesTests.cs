namespace ScoringFramework.Tests.Yaml;

/// <summary>Every rule of rubrics, reported where it is in the text.</summary>
public class RubricPlacesTests
{
    [Fact]
    public void Head() => Told.InRubric(
        """
        rubric: 1st
        version: 1.0
        scale: { min: 5, max: 5 }
        rounding: { decimals: 9 }
        dimensions:
          D1: {}
        """,
        """
        r.yaml(1,9): error SF1001: '1st' is not a valid id. Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        r.yaml(2,10): error SF1002: '1.0' is not a version. Write major.minor.patch, such as 1.0.0.
        r.yaml(3,1): error SF1003: the scale's min of 5 is not below its max of 5. Write a max above the min.
        r.yaml(4,23): error SF1004: 9 decimals are not possible. Write 0 to 8.
        """);

    [Fact]
    public void Decimals_that_a_scale_cannot_fill() => Told.InRubricBody(
        """
        scale: { min: 0, max: 1000000 }
        rounding: { decimals: 8 }
        dimensions:
          D1: {}
        """,
        """
        r.yaml(4,23): error SF1004: 8 decimals on a scale with a span of 1000000 would show noise: scores are exact to twelve decimals of the span. Write fewer decimals, or a shorter scale.
        """);

    [Fact]
    public void Tree() => Told.InRubricBody(
        """
        dimensions:
          D:
            weight: -1
            dimensions: { D1: {}, D: {} }
          headline: { dimensions: {} }
          1st: {}
          E: { measure: { metric: m, curve: { linear: { from: 0, to: 1 } } }, checklist: { a: Is it? } }
        """,
        """
        r.yaml(5,13): error SF1201: the weight of 'D' is -1, and a weight cannot be below 0. Write better: lower for what counts against the subject, or weight: 0 to show it without counting it.
        r.yaml(6,27): error SF1101: the id 'D' is already used. Give one of them another id.
        r.yaml(7,3): error SF1001: 'headline' is reserved, so no dimension can have it as its id. Choose another id.
        r.yaml(7,15): error SF1102: 'headline' has an empty list of dimensions, so it can never have a score. Add a dimension, or remove 'dimensions' to make it a criterion.
        r.yaml(8,3): error SF1001: '1st' is not a valid id. Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        r.yaml(9,8): error SF1105: 'E' has both a measure and a checklist. Keep one of them.
        """);

    [Fact]
    public void No_dimensions() => Told.InRubricBody(
        """
        dimensions: {}
        """,
        """
        r.yaml(3,1): error SF1102: the rubric has no dimensions, so nothing can be scored. Add at least one under dimensions.
        """);

    [Fact]
    public void Weights_all_0() => Told.InRubricBody(
        """
        dimensions:
          D: { weight: 0, dimensions: { D1: { weight: 0 }, D2: { weight: 0 } } }
        """,
        """
        r.yaml(3,1): error SF1203: the weights of the top dimensions are all 0, so the headline has no score. Write a weight above 0 for at least one.
        r.yaml(4,19): error SF1203: the weights of D's children are all 0, so D has no score. Write a weight above 0 for at least one.
        """);

    [Fact]
    public void A_second_dimension_of_one_id_is_told_at_the_second() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {} } }
          P: { dimensions: { D1: { weight: -2 } } }
        """,
        """
        r.yaml(5,22): error SF1101: the id 'D1' is already used. Give one of them another id.
        r.yaml(5,36): error SF1201: the weight of 'D1' is -2, and a weight cannot be below 0. Write better: lower for what counts against the subject, or weight: 0 to show it without counting it.
        """);

    [Fact]
    public void Aggregation() => Told.InRubricBody(
        """
        aggregate: { owa: [1] }
        publish: { min-completeness: 75 }
        dimensions:
          D: { aggregate: { power: 0.01 }, min-completeness: -1, dimensions: { D1: {} } }
          E: { aggregate: { owa: [0, 0] }, dimensions: { E1: {}, E2: {} } }
        """,
        """
        r.yaml(3,14): error SF1204: owa has 1 ordered weights, and the headline has 2 children. Write 2 weights, one for each child, the first for the highest score.
        r.yaml(4,30): error SF1205: a completeness of 75 is not possible: it is a share from 0 to 1. Write 0.75 for 75 percent.
        r.yaml(6,28): error SF1202: the power 0.01 is not possible. Write 0, or a power between 0.05 and 50 or between -50 and -0.05. Or use geometric, minimum or maximum.
        r.yaml(6,54): error SF1205: a completeness of -1 is not possible: it is a share from 0 to 1. Write a number from 0 to 1.
        r.yaml(7,21): error SF1204: the ordered weights are all 0, so no child counts. Write at least one weight above 0.
        """);

    [Fact]
    public void Levels() => Told.InRubricBody(
        """
        levels: { 11: High }
        dimensions:
          D1: { levels: { 2: Low, 2.0: Low, -1: " " } }
        """,
        """
        r.yaml(3,11): error SF1301: the level at 11 is outside the scale of 0 to 10. Write a level from 0 to 10.
        r.yaml(5,9): error SF1302: two levels have the score 2. Keep one of them.
        r.yaml(5,37): error SF1301: the level at -1 is outside the scale of 0 to 10. Write a level from 0 to 10.
        r.yaml(5,41): error SF1005: the level has no text. Write what this score means.
        """);

    [Fact]
    public void Curves() => Told.InRubricBody(
        """
        dimensions:
          D1: { measure: { metric: m, curve: { points: { 10: 1, 5.50: 2 } } } }
          D2: { measure: { metric: m, curve: { steps: { 10: 1 } } } }
          D3: { measure: { metric: m, curve: { linear: { from: 2, to: 2 } } } }
          D4: { measure: { metric: m, curve: { log: { from: 0, to: 2 } } } }
          D5: { measure: { metric: m, curve: { logistic: { midpoint: 1, slope: 0 } } } }
          D6: { measure: { metric: m, curve: { log-normal: { median: 1, p10: 2 } } } }
          D7: { measure: { metric: m, curve: { lookup: {} } } }
          D8: { measure: { metric: m, curve: { lookup: { a long text: 20 } } } }
          D9: { measure: { metric: m, curve: { points: { 0: 1, 0.50: 20 } } } }
        """,
        """
        r.yaml(4,57): error SF1401: the point at 5.5 comes after the point at 10. Write each point once, from the lowest value to the highest.
        r.yaml(5,40): error SF1401: a curve of one point gives every value the same score. Write at least two points.
        r.yaml(6,40): error SF1401: the curve has the value 2 at both ends. Write two different ends.
        r.yaml(7,40): error SF1401: a logarithmic curve from 0 to 2 is not possible, because a logarithm needs values above 0. Write ends above 0, or use a linear curve.
        r.yaml(8,72): error SF1401: a logistic curve with a slope of 0 gives every value the same score. Write a slope above or below 0.
        r.yaml(9,40): error SF1401: a log-normal curve needs 0 < p10 < median, and this one has p10 2 and median 1. Write as p10 the value that scores nine tenths, and as median the value that scores half.
        r.yaml(10,40): error SF1401: the lookup is empty, so no text has a score. Write at least one text and its score.
        r.yaml(11,63): error SF1402: the curve gives 20, outside the scale of 0 to 10. Write a score from 0 to 10.
        r.yaml(12,62): error SF1402: the curve gives 20, outside the scale of 0 to 10. Write a score from 0 to 10.
        """);

    [Fact]
    public void Checklists() => Told.InRubricBody(
        """
        dimensions:
          D1: { checklist: { a b: { asks: Is it?, points: 0 } } }
        """,
        """
        r.yaml(4,22): error SF1001: 'a b' is not a valid id. Did you mean 'a-b'? Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        r.yaml(4,51): error SF1403: 'a b' earns 0 points, so yes would earn no more than no. Write points above 0.
        """);

    [Fact]
    public void Caps() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        caps:
          a: { when: {}, limit: { D: 4 }, because: So it is. }
          b: { when: { D: at most 2 }, limit: { D1: 4 }, because: So it is. }
          c: { when: { D3: at most 2 }, limit: { E: 4 }, because: So it is. }
          d: { when: { D1: at least 2 }, limit: { headline: 11 }, because: So it is. }
          e: { when: { D1: at most 10, D2: at most 12 }, limit: { D: 4 }, because: So it is. }
        """,
        """
        r.yaml(6,3): error SF1502: the cap 'a' has no condition. Write both, such as when: { D4f: at most 2 } and limit: { D4: 4.5 }.
        r.yaml(7,41): error SF1501: 'D1' is a criterion, and a cap limits composites. Name a composite, or headline.
        r.yaml(8,16): error SF1501: the rubric has no dimension 'D3'. Write the id of one of its dimensions, or headline.
        r.yaml(8,42): error SF1501: the rubric has no dimension 'E'. Write the id of one of its dimensions, or headline.
        r.yaml(9,20): error SF1502: 'D1 at least 2' would lower the result when D1 rises. Write D1: at most 2.
        r.yaml(9,53): error SF1502: the limit of headline is 11, outside the scale of 0 to 10. Write a score from 0 to 10.
        r.yaml(10,3): error SF1956: 'e' looks at 'D1', which depends on 'D', which it limits. Let it look at other dimensions, or limit another one.
        r.yaml(10,20): error SF1502: 'D1 at most 10' always holds, so the cap would always apply. Write a limit below 10.
        r.yaml(10,36): error SF1502: the condition on D2 is 12, outside the scale of 0 to 10. Write a score from 0 to 10.
        """);

    [Fact]
    public void Scenarios() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        scenarios:
          a: { title: A, likelihood: -1, emphasis: { D3: 2, D1: -2 }, because: So it is. }
          b: { title: B, emphasis: {}, because: So it is. }
        """,
        """
        r.yaml(6,30): error SF1602: a likelihood of -1 is not possible. Write 0 or more.
        r.yaml(6,46): error SF1601: the rubric has no dimension 'D3'. Write the id of one of its dimensions.
        r.yaml(6,57): error SF1602: an emphasis of -2 would make a weight negative. Write 0 to leave the dimension out, or a factor up to 1,000,000.
        r.yaml(7,3): error SF1602: 'b' has no likelihood, and other scenarios have one. Write a likelihood for every scenario, or for none.
        """);

    [Fact]
    public void Compass() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        compass:
          x: D9
          y: E
          positions:
            First: {}
            Second: { D1: at least 12, X: at most 2 }
        """,
        """
        r.yaml(6,6): error SF1701: the rubric has no dimension 'D9'. Write the id of one of its dimensions, or headline.
        r.yaml(7,6): error SF1701: the rubric has no dimension 'E'. Write the id of one of its dimensions, or headline.
        r.yaml(10,5): warning SF1703: no subject can reach 'Second', because the position before it always holds. Put the position without conditions last.
        r.yaml(10,19): error SF1702: the condition on D1 is 12, outside the scale of 0 to 10. Write a score from 0 to 10.
        r.yaml(10,32): error SF1701: the rubric has no dimension 'X'. Write the id of one of its dimensions, or headline.
        """);

    [Fact]
    public void Policy() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        requires: { evidence: 0, tiers: [primary, first] , max-age: 0 days }
        source-policy: { disagreement: -1 percent, confidence-spread: { red: -2 }, tiers: { primary: green } }
        """,
        """
        r.yaml(5,23): error SF1802: a requirement of 0 has no effect. Remove it, or write 1 or more. requires: none removes all requirements from further up.
        r.yaml(5,43): error SF1801: the source policy has no tier 'first', so no evidence would count. Write one of primary.
        r.yaml(5,61): error SF1802: a maximum age of 0 days is not possible. Write an age such as 18 months.
        r.yaml(6,32): error SF1803: a disagreement of -1 percent is not possible. Write 0 percent or more.
        r.yaml(6,70): error SF1803: a spread of -2 points is not possible. Write 0 or more.
        """);

    [Fact]
    public void No_tiers() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        source-policy: { tiers: {} }
        """,
        """
        r.yaml(5,18): error SF1803: the source policy has no tiers, so no source can have a tier. Write at least one tier, or remove 'tiers'.
        """);
}
