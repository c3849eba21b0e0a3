using System.Reflection;
using ScoringFramework.Tests.Documentation;

namespace ScoringFramework.Tests.Diagnostics.Corpus;

/// <summary>What is reported of each broken file, and that every code has one.</summary>
public sealed class BrokenCorpusTests
{
    /// <summary>Files that show more than the one diagnostic of their name, and why.</summary>
    private static readonly Dictionary<string, string[]> More = new(StringComparer.Ordinal)
    {
        // A suppression that does not hold leaves what it was to suppress.
        ["SF0501-no-reason.yaml"] = ["SF0501", "SF2902"],

        // Two pieces of evidence, each unused for a reason of its own.
        ["SF2902-evidence-that-nothing-uses.yaml"] = ["SF2902", "SF2902"],
    };

    /// <summary>Codes that no file provokes, and where they are tested.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["SF0011"] = "of folders: FileTreeTests",
        ["SF0012"] = "of folders: FileTreeTests",
        ["SF0013"] = "of folders: FileTreeTests",
        ["SF0601"] = "of a call: the scenario check-empty-directory",
        ["SF0602"] = "of a call: the scenario check-stdin-without-rubric",
        ["SF0611"] = "of files that are written: NewTests of the tool",
        ["SF0612"] = "of files that are written: NewTests of the tool",
        ["SF0613"] = "of files that are written: NewTests of the tool",
        ["SF0701"] = "of pages: TemplateTests",
        ["SF0702"] = "of pages: TemplateTests",
        ["SF0703"] = "of pages: TemplateTests",
        ["SF0704"] = "of pages: SiteTests",
        ["SF0705"] = "of pages: SiteTests",
        ["SF3401"] = "of rows: BatchScorerTests, and RowsTests of the tool",
        ["SF3403"] = "of rows: CohortCurveTests",
        ["SF3402"] = "of rows: BatchScorerTests",
        ["SF3411"] = "of rows: BatchCellsTests",
        ["SF3412"] = "of rows: BatchCellsTests",
        ["SF3413"] = "of rows: BatchCellsTests",
        ["SF4204"] = "of files beside each other: LockTests of the tool",
        ["SF4205"] = "of files beside each other: LockTests of the tool",
        ["SF4206"] = "of files beside each other: LockTests of the tool",
        ["SF4207"] = "of files beside each other: LockWarningTests of the tool",
        ["SF4208"] = "of files beside each other: LockWarningTests of the tool",
        ["SF4210"] = "of files beside each other: LockWarningTests of the tool",
        ["SF4221"] = "of files beside each other: CohortLockTests of the tool",
        ["SF4222"] = "of files beside each other: CohortLockTests of the tool",
        ["SF4311"] = "of a call: the scenario what-if-impossible",
        ["SF5001"] = "of scorecards: CohortTests",
        ["SF5002"] = "of scorecards: CohortTests",
        ["SF5003"] = "of scorecards: CohortTests",
        ["SF5004"] = "of scorecards: CohortTests",
        ["SF5005"] = "of scorecards: CohortTests",
        ["SF5201"] = "of a call of sql: RubricSqlTests",
        ["SF5202"] = "of a call of sql: RubricSqlTests",
        ["SF5203"] = "of a call of sql: RubricSqlTests",
        ["SF5204"] = "of a call of sql: RubricSqlTests",
        ["SF5205"] = "of a call of sql: RubricSqlTests",
    };

    public static TheoryData<string> Names => [.. BrokenFile.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_is_reported_as_approved(string name)
    {
        var file = new BrokenFile(name);
        var received = file.Verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var output = file.Read().Output;
        var approved = File.Exists(file.Verified) ? File.ReadAllText(file.Verified) : null;
        if (approved == output)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, output);
        Assert.True(approved is not null,
            $"Nothing is approved yet: read {received}, and rename it to {Path.GetFileName(file.Verified)}.\n{output}");
        Assert.Equal(approved, output);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_cause_is_one_diagnostic(string name)
    {
        var file = new BrokenFile(name);

        Assert.Equal(More.GetValueOrDefault(name, [file.Code]), file.Read().Problems.Select(p => p.Code));
    }

    [Fact]
    public void Every_code_has_a_broken_file()
    {
        var shown = BrokenFile.All.Select(f => f.Code).Concat(GeneratedFiles.All.Keys).Concat(Elsewhere.Keys).ToHashSet();

        Assert.Equal([],
            DiagnosticsPage.All.Where(c => !shown.Contains(c.Id))
                .Select(c => $"{c.Id} ({c.Title}) needs a file {c.Id}-….yaml under tests/ScoringFramework.Tests/broken"));
        Assert.Equal([], shown.Except(DiagnosticsPage.All.Select(c => c.Id)));
    }

    [Theory]
    [InlineData("SF0004")]
    [InlineData("SF0102")]
    [InlineData("SF1104")]
    public void A_file_beyond_a_limit_is_reported_once(string code) =>
        Assert.Equal([code], RubricFile.Parse(GeneratedFiles.All[code]).Diagnostics.Select(d => d.Code));

    [Fact]
    public void Reading_stops_at_the_hundredth_problem() => Assert.Equal(
        Enumerable.Repeat("SF0110", 100).Append("SF0103"),
        RubricFile.Parse(GeneratedFiles.All["SF0103"]).Diagnostics.OrderBy(d => d.Code == "SF0103").Select(d => d.Code));

    [Fact]
    public void An_approved_output_belongs_to_a_file() => Assert.Equal([], Directory.EnumerateFiles(BrokenFile.Folder, "SF*.verified.txt")
        .Select(f => Path.GetFileName(f)).Except(BrokenFile.All.Select(f => Path.GetFileName(f.Verified))));

    [Fact]
    public void The_given_files_have_no_problems()
    {
        foreach (var rubric in new[] { "vendor.yaml", "capped.yaml" })
        {
            Assert.Empty(RubricFile.Load(Path.Combine(BrokenFile.Folder, "given", rubric)).Diagnostics);
        }
    }

    [Fact]
    public void Every_code_that_is_declared_is_listed_once_in_order()
    {
        var declared = typeof(DiagnosticDescriptor).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => ((DiagnosticDescriptor)p.GetValue(null)!).Id).Order(StringComparer.Ordinal);

        Assert.Equal(declared, DiagnosticCodes.All.Select(c => c.Id));
        Assert.Equal(DiagnosticCodes.All.Count, DiagnosticCodes.All.Select(c => c.Id).Distinct().Count());
    }
}
