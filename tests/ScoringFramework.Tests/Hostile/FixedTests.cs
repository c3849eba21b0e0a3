namespace ScoringFramework.Tests.Hostile;

/// <summary>What fuzzing found, each with the least text that showed it.</summary>
public sealed class FixedTests
{
    private const string Rubric = "rubric: r\nversion: 1.0.0\ndimensions:\n  A: { title: A }\n";
    private const string Head = "dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\n";

    [Theory]
    [InlineData(": a\n: b\n", "f.yaml(1,1)")]
    [InlineData("a: b\n : c\n: d\n", "f.yaml(2,2)")]
    [InlineData("s:\n: x\n", "f.yaml(2,1)")]
    [InlineData(": !\n:", "f.yaml(1,1)")]
    [InlineData(" :\r\n", "f.yaml(1,2)")]
    [InlineData("{a: b, : c}\n", "f.yaml(1,8)")]
    public void A_key_that_is_not_there_is_reported_once_where_its_colon_is(string text, params string[] places)
    {
        var empty = Problems(text).Where(p => p.Descriptor == TextCodes.EmptyKey).Select(p => p.Span.ToString());

        Assert.Equal(places, empty.DefaultIfEmpty(Problems(text)[0].Span.ToString()));
    }

    [Fact]
    public void Text_that_a_comma_cut_may_go_on_in_the_next_line() => Assert.Equal(
        "f.yaml(1,24): error SF0202: inside { }, a comma ends unquoted text, so 'because' is cut to 'Prices rose' and 'and fell again' "
        + "is left over. "
        + "Put the whole text in quotes: because: \"Prices rose, and fell again\".",
        Assert.Single(Problems("{because: Prices rose, and\nfell again}")).ToString());

    [Fact]
    public void Half_a_character_is_no_scorecard()
    {
        Assert.Equal(
            "card.json(1,3): error SF4001: the text contains half a character, so it is damaged. Write it again with scoring score "
            + "--format json.",
            Assert.Single(ScorecardFile.Recompute("{\"\uDFBF\"}", "card.json").Diagnostics).ToString());
        Assert.Equal((1, 8), Place("{\"a\": \"\\ud80a\"}"));
        Assert.Equal((1, 4), Place("{ \\\uD83D"));

        // Written out, one half, and the other as an escape.
        Assert.Equal((1, 1), Place("\\uD800\uDE00"));
        Assert.Equal((1, 2), Place("\"\uD83D\\uDE00\""));
    }

    [Fact]
    public void Where_json_breaks_is_counted_as_editors_do()
    {
        Assert.Equal((2, 6), Place("{\r\n\"é😀\"}"));
        Assert.Equal((2, 1), Place("\"\"\r}"));
    }

    [Fact]
    public void A_percentage_beyond_all_numbers_is_no_ratio() => Assert.Contains(
        "'99999999999999999999999999' is not a ratio in percent. Write a ratio such as '15 percent'.",
        Assert.Single(RubricFile.Parse(Rubric + "source-policy: { disagreement: 99999999999999999999999999 }\n").Diagnostics).ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("+")]
    [InlineData("−")]
    [InlineData("1,")]
    [InlineData("1.")]
    public void A_number_of_a_thousand_digits_is_quoted_short(string start)
    {
        var text = Rubric.Replace("{ title: A }", $"{{ title: A, weight: \"{start}{new string('7', 1_000)}\" }}", StringComparison.Ordinal)
            .Replace("\"", "", StringComparison.Ordinal);

        Assert.All(RubricFile.Parse(text).Diagnostics, p => Assert.True(p.ToString().Length < 400, p.ToString()));
    }

    [Fact]
    public void Checking_stops_at_the_hundredth_error()
    {
        var rubric = RubricFile.Parse(Rubric).ValueOrThrow();
        var scores = string.Concat(Enumerable.Range(0, 500).Select(i => $"  B{i}: {{ score: 5, because: So. }}\n"));

        var problems = DossierFile.Parse(Head + "scores:\n" + scores, rubric).Diagnostics;

        Assert.Equal(101, problems.Count);
        Assert.Equal("dossier.yaml(105,3): error SF0103: checking stopped here, after 100 errors. Fix the problems shown, and check again.",
            problems.Single(p => p.Descriptor == TextCodes.TooManyProblems).ToString());
    }

    [Fact]
    public void A_disagreement_of_many_figures_names_a_few()
    {
        var rubric = RubricFile.Parse(Rubric + "source-policy: { disagreement: 5 percent }\n").ValueOrThrow();
        var pieces = string.Concat(
            Enumerable.Range(0, 9).Select(i => $"  e{i}: {{ claim: C., source: s, metric: {{ name: m, value: {i} }} }}\n"));

        var problems = DossierFile.Parse(Head + "sources: { s: { title: T, publisher: P, tier: primary } }\nevidence:\n" + pieces,
            rubric).Diagnostics;

        Assert.Single(problems);
        Assert.Contains(
            "'e0' gives m as 0, and 'e1' as 1, 'e2' as 2, 'e3' as 3, 'e4' as 4, 'e5' as 5 and 3 more: they differ by 100 percent",
            problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(5, problems[0].Related.Count);
    }

    [Fact]
    public void A_choice_of_many_tiers_names_a_few()
    {
        var tiers = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"tier-{i}-{new string('x', i)}: green"));
        var rubric = RubricFile.Parse(Rubric + $"source-policy: {{ tiers: {{ {tiers} }} }}\n").ValueOrThrow();

        var problem = Assert.Single(
            DossierFile.Parse(Head + "sources: { s: { title: T, publisher: P, tier: primary } }\n", rubric).Diagnostics);

        Assert.StartsWith("Write one of tier-0-, tier-1-x, ", problem.Remedy, StringComparison.Ordinal);
        Assert.EndsWith(" and 28 more.", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_in_one_great_tangle_of_relays_count_as_one()
    {
        const int Many = 1_200;
        var rubric = RubricFile.Parse(Rubric.Replace("dimensions:", "requires: { sources: 2 }\ndimensions:", StringComparison.Ordinal))
            .ValueOrThrow();
        var sources = string.Concat(
            Enumerable.Range(0, Many).Select(i => $"  s{i}: {{ title: T, publisher: P, tier: primary, relays: [s{i + 1}, o{i}] }}\n"));
        var evidence = string.Concat(Enumerable.Range(0, Many).Select(i => $"  e{i}: {{ claim: C., source: s{i}, supports: [A] }}\n"));
        var alone = "  alone: { claim: C., source: other, supports: [A] }\n";
        Outcome Of(string more) => DossierFile.Parse(
            Head + "sources:\n  other: { title: T, publisher: P, tier: primary }\n" + sources + "evidence:\n" + evidence + more
                + "scores: { A: { score: 5, because: So. } }\n", rubric)
            .ValueOrThrow() is var dossier ? new ScoringEngine(rubric).Score(dossier)["A"].Outcome : default;

        Assert.Equal(Outcome.Declined, Of(""));
        Assert.Equal(Outcome.Scored, Of(alone));
    }

    [Fact]
    public void A_problem_in_a_very_long_line_is_shown_in_a_window()
    {
        var line = $"a: [{string.Join(", ", Enumerable.Repeat("x", 30_000))}, 'y' z, {string.Join(", ", Enumerable.Repeat("x", 30_000))}]";
        var problems = Problems(line);

        var shown = DiagnosticText.Of(problems, _ => line).ToString();

        Assert.True(shown.Length < 1_000, $"{shown.Length}");
        Assert.Contains("…", shown, StringComparison.Ordinal);
        Assert.Contains("'y' z", shown, StringComparison.Ordinal);
    }

    private static List<Diagnostic> Problems(string text)
    {
        var problems = new List<Diagnostic>();
        YamlText.Read(text, "f.yaml", problems);
        return problems;
    }

    private static (int Line, int Column) Place(string json) =>
        Assert.Single(ScorecardFile.Recompute(json, "card.json").Diagnostics).Span is { } span ? (span.Line, span.Column) : default;
}
