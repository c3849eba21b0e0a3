namespace ScoringFramework.Tests.Yaml;

/// <summary>Every rule of rubrics, told where it stands in the text.</summary>
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
        r.yaml(1,9): error SF1001: '1st' is not an id, and an id is what other places and later versions refer to. Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        r.yaml(2,10): error SF1002: '1.0' is not a version, and readers could not tell which scores compare. Write major.minor.patch, such as 1.0.0.
        r.yaml(3,1): error SF1003: the scale runs from 5 to 5, so no score can lie on it. Give a max above the min.
        r.yaml(4,23): error SF1004: 9 decimals cannot be shown. Give 0 to 8.
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
        r.yaml(4,23): error SF1004: 8 decimals on a scale that spans 1000000 would show digits that are noise: scores are exact to twelve decimals of the scale's span. Give fewer decimals or a shorter scale.
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
        r.yaml(5,13): error SF1201: the weight of 'D' is -1, and a weight cannot be below 0. Give 0 to show the dimension without counting it.
        r.yaml(6,27): error SF1101: the id 'D' is already taken, and a score could not say which of the two it is for. Give one of them another id.
        r.yaml(7,3): error SF1001: 'headline' names the headline, so no dimension can have it as its id. Choose another id.
        r.yaml(7,15): error SF1102: 'headline' has an empty list of dimensions, so it can never have a score. Add at least one, or leave 'dimensions' out to make it a criterion.
        r.yaml(8,3): error SF1001: '1st' is not an id, and an id is what other places and later versions refer to. Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        r.yaml(9,8): error SF1105: 'E' has both a measure and a checklist, so its score would have two origins. Keep one of them.
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
        r.yaml(3,1): error SF1203: the weights of the top dimensions are all 0, so the headline has no score. Give at least one a weight.
        r.yaml(4,19): error SF1203: the weights of D's children are all 0, so D has no score. Give at least one a weight.
        """);

    [Fact]
    public void A_second_dimension_of_one_id_is_told_at_the_second() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {} } }
          P: { dimensions: { D1: { weight: -2 } } }
        """,
        """
        r.yaml(5,22): error SF1101: the id 'D1' is already taken, and a score could not say which of the two it is for. Give one of them another id.
        r.yaml(5,36): error SF1201: the weight of 'D1' is -2, and a weight cannot be below 0. Give 0 to show the dimension without counting it.
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
        r.yaml(3,14): error SF1204: owa gives 1 ordered weights and the headline has 2 children, so some would have none. Give one for each child, from the largest child's to the smallest's.
        r.yaml(4,30): error SF1205: a completeness of 75 cannot be: it runs from 0 (nothing scored) to 1 (everything scored). Write 0.75 for 75 percent.
        r.yaml(6,28): error SF1202: the power 0.01 cannot be computed with: nearer to 0 it is the geometric mean, further from it the extreme. Give 0, or a power between 0.05 and 50 or between -50 and -0.05; or write geometric, minimum or maximum.
        r.yaml(6,54): error SF1205: a completeness of -1 cannot be: it runs from 0 (nothing scored) to 1 (everything scored). Give a number from 0 to 1.
        r.yaml(7,21): error SF1204: the ordered weights are all 0, so no child counts. Give at least one above 0.
        """);

    [Fact]
    public void Levels() => Told.InRubricBody(
        """
        levels: { 11: High }
        dimensions:
          D1: { levels: { 2: Low, 2.0: Low, -1: " " } }
        """,
        """
        r.yaml(3,11): error SF1301: the level at 11 lies outside the scale of 0 to 10, so no score can reach it. Move the level onto the scale.
        r.yaml(5,9): error SF1302: two levels stand at 2, and a score there would have two meanings. Keep one of them.
        r.yaml(5,37): error SF1301: the level at -1 lies outside the scale of 0 to 10, so no score can reach it. Move the level onto the scale.
        r.yaml(5,41): error SF1005: the level has no words, and words are what a level is for. Say what this score means.
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
        r.yaml(4,57): error SF1401: the point at 5.5 stands after the one at 10. Write the points once each, from the least value to the greatest.
        r.yaml(5,40): error SF1401: a curve of one point gives every value the same score. Give at least two points.
        r.yaml(6,40): error SF1401: the curve runs from 2 to 2, so it has no slope. Give two different ends.
        r.yaml(7,40): error SF1401: a logarithmic curve from 0 to 2 cannot be: a logarithm begins above 0. Give ends above 0, or a linear curve.
        r.yaml(8,72): error SF1401: a logistic curve with a slope of 0 gives every value the same score. Give a slope above or below 0.
        r.yaml(9,40): error SF1401: a log-normal curve needs 0 < p10 < median, for lower is better, and has p10 2 and median 1. Give the value that scores nine tenths as p10 and the one that scores half as median.
        r.yaml(10,40): error SF1401: the lookup is empty, so no text has a score. Give at least one text and its score.
        r.yaml(11,63): error SF1402: the curve gives 20, which lies outside the scale of 0 to 10. Give scores on the scale.
        r.yaml(12,62): error SF1402: the curve gives 20, which lies outside the scale of 0 to 10. Give scores on the scale.
        """);

    [Fact]
    public void Checklists() => Told.InRubricBody(
        """
        dimensions:
          D1: { checklist: { a b: { asks: Is it?, points: 0 } } }
        """,
        """
        r.yaml(4,22): error SF1001: 'a b' is not an id, and an id is what other places and later versions refer to. Did you mean 'a-b'? Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        r.yaml(4,51): error SF1403: 'a b' earns 0 points, so a yes could not be told from a no. Give points above 0.
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
        r.yaml(6,3): error SF1502: the cap 'a' has no condition, so it does nothing that can be explained. Give both: when which criteria are low, and the limit of which composite.
        r.yaml(7,16): error SF1501: 'D' is a composite, and a cap looks at criteria only, so that nothing limits what it is computed from. Name the criteria that stand behind it.
        r.yaml(7,41): error SF1501: 'D1' is a criterion, and its score is held or measured, not limited. Name a composite or headline.
        r.yaml(8,16): error SF1501: the rubric has no dimension 'D3'. Give the id of one of its dimensions.
        r.yaml(8,42): error SF1501: the rubric has no dimension 'E'. Give the id of one of its dimensions, or headline.
        r.yaml(9,20): error SF1502: 'D1 at least 2' would lower the score when D1 rises, and raising a score must never cost. Write a condition with 'at most'.
        r.yaml(9,53): error SF1502: the limit of headline is 11, which lies outside the scale of 0 to 10. Give a score on the scale.
        r.yaml(10,20): error SF1502: 'D1 at most 10' always holds, so the cap would be no condition. Give a limit below the top of the scale.
        r.yaml(10,36): error SF1502: the condition on D2 is 12, which lies outside the scale of 0 to 10. Give a score on the scale.
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
        r.yaml(6,30): error SF1602: a likelihood of -1 cannot be. Give 0 or above.
        r.yaml(6,46): error SF1601: the rubric has no dimension 'D3'. Give the id of one of its dimensions.
        r.yaml(6,57): error SF1602: an emphasis of -2 would make a weight negative. Give 0 to leave the dimension out of this future, or a factor of up to 1,000,000.
        r.yaml(7,3): error SF1602: 'b' has no likelihood while others have one, so the expected headline would leave it out in silence. Give every scenario a likelihood, or none.
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
        r.yaml(6,6): error SF1701: the rubric has no dimension 'D9'. Give the id of one of its dimensions.
        r.yaml(7,6): error SF1701: the rubric has no dimension 'E'. Give the id of one of its dimensions.
        r.yaml(10,5): warning SF1703: no subject can be at 'Second': the position before it holds always, and the first that holds is taken. Put the position without conditions last.
        r.yaml(10,19): error SF1702: the condition on D1 is 12, which lies outside the scale of 0 to 10. Give a score on the scale.
        r.yaml(10,32): error SF1701: the rubric has no dimension 'X'. Give the id of one of its dimensions.
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
        r.yaml(5,23): error SF1802: a requirement of 0 asks for nothing. Give 1 or more, or leave it out.
        r.yaml(5,43): error SF1801: the source policy has no tier 'first', so no evidence could ever count. Give one of primary.
        r.yaml(5,61): error SF1802: evidence cannot be at most 0 days old. Give an age such as 18 months.
        r.yaml(6,32): error SF1803: a disagreement of -1 percent cannot be. Give 0 percent or above.
        r.yaml(6,70): error SF1803: a spread of -2 points cannot be. Give 0 or above.
        """);

    [Fact]
    public void No_tiers() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        source-policy: { tiers: {} }
        """,
        """
        r.yaml(5,18): error SF1803: the source policy has no tiers, so no source could have one. Name at least one, or leave 'tiers' out.
        """);
}
