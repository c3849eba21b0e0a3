using System.Text.RegularExpressions;
using ScoringFramework.Tests.Architecture;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Documentation;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Its_rubric_and_dossier_load_and_score_as_those_of_its_code()
    {
        var rubric = RubricFile.Parse(Block("yaml", 0), "vendor.yaml");
        var dossier = DossierFile.Parse(Block("yaml", 1), rubric.ValueOrThrow(), "acme.yaml");

        Assert.Empty(rubric.Diagnostics);
        Assert.Empty(dossier.Diagnostics);
        Assert.Equal(6.50m, new ScoringEngine(rubric.ValueOrThrow()).Score(dossier.ValueOrThrow()).Headline.Score);
    }

    [Fact]
    public void Its_mistake_is_reported_as_it_says()
    {
        var rubric = RubricFile.Parse(Block("yaml", 0)).ValueOrThrow();
        var slip = Block("yaml", 1).Replace("C: { score:", "C: { scor:", StringComparison.Ordinal);

        var problem = Assert.Single(DossierFile.Parse(slip, rubric, "acme.yaml").Diagnostics).ToString();

        var shown = Readme.Split('\n').Single(l => l.StartsWith("acme.yaml(", StringComparison.Ordinal));
        Assert.StartsWith(shown, problem, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'score'?", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_first_code_scores_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("readme");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "vendor.yaml"), Block("yaml", 0));
            File.WriteAllText(Path.Combine(folder.FullName, "acme.yaml"), Block("yaml", 1));
            var (code, output) = FromAFile(Path.Combine(folder.FullName, "acme.yaml"));

            Assert.Equal(0, code);
            Assert.StartsWith("6.50  Q2 Audit: 7.00 of 10. A certified auditor has.", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Its_second_code_is_the_rubric_of_these_tests()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ScoringFramework.Tests", "Scoring", "Vendors.cs"));

        Assert.Contains(Plain(Block("csharp", 1).Split("Rubric rubric = ")[1].Split("\n\n")[0]), Plain(source), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_first_code_is_the_one_that_runs_here()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ScoringFramework.Tests", "Documentation", "ReadmeTests.cs"));
        var here = Plain(source)[Plain(source).IndexOf(Plain("// README"), StringComparison.Ordinal)..];

        foreach (var line in Block("csharp", 0).Split('\n')
            .Where(l =>
                l.Contains(';', StringComparison.Ordinal) && !l.Contains("return", StringComparison.Ordinal)
                && !l.StartsWith("using", StringComparison.Ordinal)))
        {
            var statement = Plain(line.Split("//")[0]).Replace("Console.WriteLine(", "", StringComparison.Ordinal).TrimEnd(';')
                .TrimEnd(')');
            Assert.Contains(statement, here, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Its_code_compiles_as_pasted(int block) => Assert.Equal([], SourceCompilation.ProblemsOfProgram(Block("csharp", block)));

    [Fact]
    public void Its_dossier_in_code_scores_as_it_says()
    {
        var acme = Dossier.Define("acme", Vendors.Rubric, "Acme", new(2026, 5, 31), d => d
            .Source("audit", "Audit report", "The auditor", tier: "primary", published: new(2026, 4))
            .Figure("defect-rate", "One delivery in a hundred is defective.", "audit", "defects", 1, "percent", supports: "Q1")
            .Hold("Q2", 7, "The certificate is current and without remarks.")
            .Hold("C", 5, "Prices are those of the market.")).ValueOrThrow();

        Assert.Contains($"// {new ScoringEngine(Vendors.Rubric).Score(acme).Headline.Score}", Block("csharp", 1), StringComparison.Ordinal);
        Assert.Contains(
            Plain(".Figure(\"defect-rate\", \"One delivery in a hundred is defective.\", \"audit\", \"defects\", 1, \"percent\", "
            + "supports: \"Q1\")"),
            Plain(Block("csharp", 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_short() => Assert.True(Readme.Split('\n').Length < 200);

    private static (int Code, string Output) FromAFile(string path)
    {
        // README
        if (!DossierFile.Load(path).TryGetValue(out var dossier, out var problems))
        {
            return (problems.WriteTo(TextWriter.Null), "");
        }

        var engine = new ScoringEngine(dossier.Rubric);
        Scorecard card = engine.Score(dossier);
        return (0, $"{card.Headline.Score}  {card["Q2"].Reasoning}");
    }

    private static string Block(string language, int index) =>
        CodeBlock().Matches(Readme).Where(m => m.Groups[1].Value == language).ElementAt(index).Groups[2].Value;

    private static string Plain(string code) => string.Concat(code.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"```(\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
