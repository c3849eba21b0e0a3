namespace ScoringFramework.Tests.Diagnostics;

/// <summary>What a comment <c># scoring:ignore CODE reason</c> silences, and what it does not.</summary>
public sealed class SuppressionTests
{
    // A position after one that always holds.
    private const string Rubric = """
        rubric: r
        version: 1.0.0
        dimensions:
          A: { title: A }
          B: { title: B }
        compass:
          x: A
          y: B
          positions:
            Other: {}
            Never: { A: at least 7 }

        """;

    // Two scores against evidence that their arguments do not answer.
    private const string Dossier = """
        dossier: d
        rubric: r.yaml
        subject: { name: S }
        as-of: 2026-05-31
        sources:
          s: { title: T, publisher: P, tier: primary }
        evidence:
          rose: { claim: Prices rose., source: s, contradicts: [A, B] }
        scores:
          A:
            score: 5
            because: Cheap.
          B:
            score: 5
            because: Cheap.

        """;

    private static readonly Rubric Plain = RubricFile.Parse("rubric: r\nversion: 1.0.0\ndimensions: { A: { title: A }, B: { title: B } }\n")
        .ValueOrThrow();

    [Fact]
    public void Without_a_comment_all_is_reported()
    {
        Assert.Equal(["SF1703"], Codes(RubricFile.Parse(Rubric).DiagnosticsWith([])));
        Assert.Equal(["SF3103", "SF3103"], Codes(Check(Dossier)));
    }

    [Fact]
    public void After_a_value_a_comment_speaks_of_its_line()
    {
        var told = Check(
            Dossier.Replace("because: Cheap.\n  B", "because: Cheap. # scoring:ignore SF3103 the rise was a day's\n  B",
                StringComparison.Ordinal));

        Assert.Equal(["d.yaml(15,14)"], told.Select(d => d.Span.ToString()));
        var suppressed = Assert.Single(told.Suppressed);
        Assert.Equal("d.yaml(12,14)", suppressed.Diagnostic.Span.ToString());
        Assert.Equal("the rise was a day's", suppressed.Suppression.Reason);
        Assert.Equal(new SourceSpan("d.yaml", 12, 21, 12, 65), suppressed.Suppression.Comment);
    }

    [Fact]
    public void On_a_line_of_its_own_a_comment_speaks_of_the_entry_that_follows()
    {
        var told = Check(
            Dossier.Replace("  A:\n", "  # scoring:ignore SF3103 the rise was a day's\n\n  # of the market\n  A:\n",
                StringComparison.Ordinal));

        Assert.Equal(["d.yaml(18,14)"], told.Select(d => d.Span.ToString()));
        Assert.Single(told.Suppressed);
    }

    [Fact]
    public void Above_a_key_a_comment_speaks_of_all_that_is_under_it()
    {
        var told = Check(Dossier.Replace("scores:\n", "# scoring:ignore SF3103 the rise was a day's\nscores:\n", StringComparison.Ordinal));

        Assert.Empty(told);
        Assert.Equal(2, told.Suppressed.Count);
    }

    [Fact]
    public void The_items_of_a_list_in_the_column_of_its_key_belong_to_it()
    {
        const string Text =
            "rubric: r\nversion: 1.0.0\ndimensions: { A: { title: A } }\n# scoring:ignore SF0218 the rank is known\nrequires:\n  "
            + "tiers:\n  - primary\nabout: Third # 3\n";

        Assert.Equal(["SF0218", "SF0504"], Codes(RubricFile.Parse(Text).DiagnosticsWith([])).Order());
        Assert.Empty(
            RubricFile.Parse(Text.Replace("requires:\n  tiers:\n  - primary\n", "", StringComparison.Ordinal)).DiagnosticsWith([]));
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        var text = Dossier.Replace("scores:\n", "# scoring:ignore SF3103 the rise was a day's\nscores:\n", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Empty(Check(text));
        Assert.Equal("the rise was a day's", Check(text).Suppressed[0].Suppression.Reason);
    }

    [Fact]
    public void In_a_text_it_is_no_comment()
    {
        foreach (var because in new[] { "\"Cheap. # scoring:ignore SF3103 not a comment\"",
            ">-\n      Cheap.\n      # scoring:ignore SF3103 not a comment", "Cheap.#scoring:ignore SF3103 not a comment" })
        {
            var told = Check(Dossier.Replace("because: Cheap.", "because: " + because, StringComparison.Ordinal));

            Assert.Equal(["SF3103", "SF3103"], Codes(told));
        }
    }

    [Fact]
    public void On_the_line_that_announces_a_text_it_is_a_comment() => Assert.Empty(Check(
        Dossier.Replace("because: Cheap.", "because: >- # scoring:ignore SF3103 the rise was a day's\n      Cheap.",
            StringComparison.Ordinal)));

    [Fact]
    public void After_unquoted_prose_it_is_no_comment_that_cuts_it() =>
        Assert.DoesNotContain("SF0218",
            Codes(Check(
                Dossier.Replace("because: Cheap.", "because: Cheap. # scoring:ignore SF3103 the rise was a day's",
                    StringComparison.Ordinal))));

    [Fact]
    public void An_error_is_reported_too()
    {
        var told = Check(
            Dossier.Replace("  A:\n    score: 5", "  # scoring:ignore SF2204 a very good one\n  A:\n    score: 50",
                StringComparison.Ordinal));

        Assert.Equal(["SF0503", "SF2204"], Codes(told));
        Assert.True(told.HasErrors);
    }

    [Fact]
    public void What_is_said_of_suppressions_cannot_be_suppressed() =>
        Assert.Equal(["SF0503"],
            Codes(RubricFile.Parse("rubric: r\nversion: 1.0.0\n# scoring:ignore SF0504 it may come back\ndimensions: { A: { title: A } }\n")
                .DiagnosticsWith([])));

    [Fact]
    public void Reading_alone_applies_it_and_does_not_judge_whether_it_is_used()
    {
        var unused = RubricFile.Parse(
            "rubric: r\nversion: 1.0.0\n# scoring:ignore SF1703 no compass yet\ndimensions: { A: { title: A } }\n");
        var used = RubricFile.Parse(
            Rubric.Replace("    Never", "    # scoring:ignore SF1703 kept for the next version\n    Never", StringComparison.Ordinal));

        Assert.Empty(unused.Diagnostics);
        Assert.Equal(["SF0504"], Codes(unused.DiagnosticsWith([])));
        Assert.Empty(used.Diagnostics);
        Assert.Single(used.Diagnostics.Suppressed);
        Assert.Empty(used.DiagnosticsWith([]));
    }

    [Fact]
    public void An_error_keeps_things_from_being_found_so_nothing_is_called_unused() =>
        Assert.Equal(["SF2204"],
            Codes(Check(
                Dossier.Replace("score: 5", "score: 50", StringComparison.Ordinal)
                    .Replace("scores:\n", "# scoring:ignore SF3103 the rise was a day's\nscores:\n", StringComparison.Ordinal)))
                    .Distinct());

    [Fact]
    public void Of_a_rubric_alone_only_its_own_problems_are_known() => Assert.Empty(
        RubricFile.Parse("rubric: r\nversion: 1.0.0\n# scoring:ignore SF3901 the study comes later\ndimensions: { A: { title: A } }\n")
            .DiagnosticsWith([]));

    [Fact]
    public void A_rubrics_suppressions_hold_when_a_dossier_brings_it()
    {
        var folder = Directory.CreateTempSubdirectory("suppressions");
        try
        {
            var spread = "# scoring:ignore SF3901 the study comes later\nsource-policy: { confidence-spread: { green: 1 } }\n";
            File.WriteAllText(Path.Combine(folder.FullName, "r.yaml"),
                Rubric.Replace("    Never", "    # scoring:ignore SF1703 kept for the next version\n    Never", StringComparison.Ordinal)
                    + spread);
            File.WriteAllText(Path.Combine(folder.FullName, "d.yaml"),
                Dossier.Replace("contradicts: [A, B]", "supports: [A, B]", StringComparison.Ordinal));
            var read = DossierFile.Load(Path.Combine(folder.FullName, "d.yaml"));
            var all = read.DiagnosticsWith(new ScoringEngine(read.ValueOrThrow().Rubric).Score(read.ValueOrThrow()).Notices);

            Assert.Empty(all);
            Assert.Equal(["SF1703", "SF3901"], all.Suppressed.Select(s => s.Diagnostic.Code));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_one_of_several_readings_uses_is_used()
    {
        var comment = new SourceSpan("r.yaml", 3, 1, 3, 40);
        var diagnostic = new Diagnostic(PublicationCodes.NotUsedYet, "x") { Span = new("r.yaml", 4, 1, 4, 2) };
        var one = new DiagnosticList([], [new(diagnostic, new("SF3901", "later", comment))]);
        var other = new DiagnosticList([new Diagnostic(SuppressionCodes.Unused, "y") { Span = comment }]);

        Assert.Empty(DiagnosticList.Merge([one, other]));
        Assert.Single(DiagnosticList.Merge([one, one]).Suppressed);
        Assert.Single(DiagnosticList.Merge([other, other]));
    }

    [Fact]
    public void What_several_dossiers_show_together_is_suppressed_in_their_rubric()
    {
        var folder = Directory.CreateTempSubdirectory("suppressions");
        try
        {
            var rubric =
                "rubric: r\nversion: 1.0.0\ndimensions:\n  A: { title: A }\n  # scoring:ignore SF2904 asked from next year on\n  B: { "
                + "title: B }\n";
            File.WriteAllText(Path.Combine(folder.FullName, "r.yaml"), rubric);
            foreach (var id in new[] { "one", "two" })
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{id}.yaml"),
                    $"dossier: {id}\nrubric: r.yaml\nsubject: {{ name: S }}\nas-of: 2026-05-31\nscores:\n  A: {{ score: 5 }}\n");
            }

            var read = new[] { "one", "two" }.Select(id => DossierFile.Load(Path.Combine(folder.FullName, $"{id}.yaml"))).ToArray();
            var together = ScoringEngine.LintTogether(read);

            Assert.Empty(together);
            Assert.Equal("asked from next year on", Assert.Single(together.Suppressed).Suppression.Reason);
            Assert.Empty(read[0].DiagnosticsWith([]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("B: { score: 5 }", "SF0504")]
    [InlineData("B: { declined: Nobody knows. }", "")]
    public void A_suppression_of_what_several_dossiers_show_together_is_unused_once_one_of_them_scores_it(string second, string told)
    {
        var folder = Directory.CreateTempSubdirectory("suppressions");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "r.yaml"),
                "rubric: r\nversion: 1.0.0\ndimensions:\n  A: { title: A }\n  # scoring:ignore SF2904 asked from next year on\n  B: { "
                + "title: B }\n");
            var read = new[] { "A: { score: 5 }", second }.Select((held, i) =>
            {
                var path = Path.Combine(folder.FullName, $"{i}.yaml");
                File.WriteAllText(path,
                    $"dossier: d{i}\nrubric: r.yaml\nsubject: {{ name: S }}\nas-of: 2026-05-31\nscores:\n  A: {{ score: 5 }}\n".Replace(
                        "  A: { score: 5 }", $"  {held}", StringComparison.Ordinal));
                return DossierFile.Load(path);
            }).ToArray();

            Assert.Equal(told, string.Join(' ', Codes(ScoringEngine.LintTogether(read))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DiagnosticList Check(string text)
    {
        var read = DossierFile.Parse(text, Plain, "d.yaml");
        return read.DiagnosticsWith(read.Value is { } dossier ? new ScoringEngine(Plain).Score(dossier).Notices : []);
    }

    private static IEnumerable<string> Codes(IEnumerable<Diagnostic> told) => told.Select(d => d.Code);
}
