using System.Globalization;
using System.Text.Json;
using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Yaml.Writing;

public sealed class WrittenYamlTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "a", "Certified", "yes", "null", "12", "-", "#", ": ", " #", "'", "\"", "[b]", "{c}", ",", "  ", "\n", "\n\n", "\t", "|", ">", "&x",
        "*y", "!z", "%", "@", "`",
        "\\", "é", "世界", "😀", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\u0001", "\r\n", "~", "---", "...", "? ", "<<<<<<< HEAD", "```",
        "0x1F", "scoring:ignore SF3104 so",
        "a sentence that is long enough to be folded when it comes more than once or twice in a row");

    private static readonly Gen<string> Texts = Words.Array[1, 8].Select(string.Concat).Where(t => !string.IsNullOrWhiteSpace(t));

    [Fact]
    public void A_random_rubric_reads_back_as_itself() => Sketches.Any.Holds(sketch =>
    {
        var rubric = sketch.BuildRubric();
        if (IsOfNumbersThatAFileCanHold(rubric))
        {
            AssertSame(rubric, RubricFile.Parse(rubric.ToYaml()));
        }
    });

    [Fact]
    public void A_random_dossier_reads_back_as_itself() => RandomDossiers.Any.Holds(dossier =>
    {
        AssertSame(dossier.Rubric, RubricFile.Parse(dossier.Rubric.ToYaml()));
        AssertSame(dossier, DossierFile.Parse(dossier.ToYaml(), dossier.Rubric));
    });

    [Fact]
    public void A_random_dossier_of_everything_that_is_scored_reads_back_as_itself() => Sketches.Any.Holds(sketch =>
    {
        var dossier = sketch.BuildDossier();

        AssertSame(dossier, DossierFile.Parse(dossier.ToYaml(), dossier.Rubric));
    });

    [Fact]
    public void Words_of_any_kind_read_back_as_themselves() => Texts.Array[8].Holds(
        texts =>
        {
            var rubric = Rubric.Define("r", "1.0.0", r => r.Title(texts[0], texts[1]).Disclaimer(texts[2]).Level(0, texts[3])
                .SourcePolicy(new() { Excluded = [texts[4]] })
                .Criterion("A", texts[5], c => c.Asks(texts[6]).Measure("m", texts[7], Curve.Lookup((texts[7], 3))))).ValueOrThrow();
            var dossier = Dossier.Define("d", rubric, texts[0], new PartialDate(2026, 5), d => d
                .Source("s", texts[1], texts[2] + "x", "primary")
                .Evidence(
                    new Evidence
                    {
                        Id = "e",
                        Claim = texts[3],
                        Source = "s",
                        Metric = new("m") { Text = texts[7], Unit = texts[7] },
                        Supports = ["A"]
                    })
                .Hold("A", 2, texts[5].Replace('[', '('))
                .Section(new("A section", texts[6]))).ValueOrThrow();

            AssertSame(rubric, RubricFile.Parse(rubric.ToYaml()));
            AssertSame(dossier, DossierFile.Parse(dossier.ToYaml(), rubric));
        },
        iter: 50);

    [Theory]
    [InlineData("rubrics/im-style.yaml")]
    [InlineData("rubrics/human-development.yaml")]
    public void The_rubrics_of_this_project_read_back_as_themselves(string file)
    {
        var rubric = RubricFile.Load(Repository.PathOf(file)).ValueOrThrow();

        AssertSame(rubric, RubricFile.Parse(rubric.ToYaml()));
    }

    [Theory]
    [InlineData("examples/foundation-models/alibaba-qwen.yaml")]
    [InlineData("examples/human-development/colombia.yaml")]
    public void The_dossiers_of_this_project_read_back_as_themselves(string file)
    {
        var dossier = DossierFile.Load(Repository.PathOf(file)).ValueOrThrow();

        AssertSame(dossier with { IncludedSources = 0, IncludedEvidence = 0 }, DossierFile.Parse(dossier.ToYaml(), dossier.Rubric));
    }

    [Fact]
    public void A_dossier_of_everything_reads_back_as_itself_and_looks_like_one_that_was_written_by_hand()
    {
        var folder = Repository.PathOf("tests/ScoringFramework.Tests/Schemas/whole");
        foreach (var file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (YamlFileKind.Of(File.ReadAllText(file)) == FileKind.Rubric)
            {
                var rubric = RubricFile.Load(file).ValueOrThrow();
                AssertSame(rubric, RubricFile.Parse(rubric.ToYaml()));
                Golden.Verify(rubric.ToYaml(), "rubric.yaml");
            }
            else if (YamlFileKind.Of(File.ReadAllText(file)) == FileKind.Dossier)
            {
                var dossier = DossierFile.Load(file).ValueOrThrow();
                AssertSame(dossier with { IncludedSources = 0, IncludedEvidence = 0 }, DossierFile.Parse(dossier.ToYaml(), dossier.Rubric));
                Golden.Verify(dossier.ToYaml(), "dossier.yaml");
            }
        }
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e-9, "0.000000001")]
    [InlineData(-2.5e-7, "-0.00000025")]
    [InlineData(1e21, "1000000000000000000000")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(1e-40, "0")]
    public void Numbers_are_written_without_an_exponent(double number, string text) => Assert.Equal(text, YamlScalarText.Number(number));

    // A weight of 1e-40 has more decimals than a file may have; only code can make it.
    private static bool IsOfNumbersThatAFileCanHold(Rubric rubric)
    {
        using var json = JsonDocument.Parse(rubric.ToJson(), new() { MaxDepth = 128 });
        return Numbers(json.RootElement).All(n => double.Parse(YamlScalarText.Number(n), CultureInfo.InvariantCulture) == n);
    }

    private static IEnumerable<double> Numbers(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => [json.GetDouble()],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(m => Numbers(m.Value)),
        _ => [],
    };

    private static void AssertSame<T>(T expected, LoadResult<T> read)
        where T : class
    {
        // What evidence amounts to is the dossier's own matter.
        Assert.DoesNotContain(read.Diagnostics, d => !d.Code.StartsWith("SF3", StringComparison.Ordinal));
        Assert.Equal(expected, read.Value);
    }
}
