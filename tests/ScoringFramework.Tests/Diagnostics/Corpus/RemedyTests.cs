using System.Text;

namespace ScoringFramework.Tests.Diagnostics.Corpus;

/// <summary>Every remedy of the broken corpus that gives text to write is followed literally, and the file is checked again.</summary>
public sealed class RemedyTests : IDisposable
{
    /// <summary>Remedies that need a second step, and which.</summary>
    private static readonly Dictionary<string, string> MoreThanOneStep = new(StringComparer.Ordinal)
    {
        ["SF0204-missing-comma.yaml"] = "either quotes or a comma, and only its author knows which",
    };

    private readonly BrokenFolder folder = new();

    public static TheoryData<string> Names =>
    [
        .. BrokenFile.All.Where(f => !f.IsFolder && f.Name.EndsWith(".yaml", StringComparison.Ordinal) && Problem(f) is { } problem
            && Remedy.Of(problem).Any()).Select(f => f.Name),
    ];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Most_of_the_corpus_gives_text_to_write() => Assert.InRange(Names.Count, 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_remedy_gives_to_write_removes_the_problem(string name)
    {
        var file = new BrokenFile(name);
        var problem = Problem(file)!;
        var text = Encoding.UTF8.GetString(file.Bytes).ReplaceLineEndings("\n");
        var before = file.Read().Problems;

        var works = Remedy.Of(problem).SelectMany(r => r.Follow(text, problem.Span!.Value)).Any(changed => IsBetter(file, changed, before));

        Assert.True(works != MoreThanOneStep.ContainsKey(name), $"{problem}\n\n{text}");
    }

    private static bool IsOfText(string code) => code.StartsWith("SF0", StringComparison.Ordinal);

    private static Diagnostic? Problem(BrokenFile file) =>
        file.Read().Problems
            .FirstOrDefault(p => p.Code == file.Code && p.Span is { } span && span.File.EndsWith(file.Name, StringComparison.Ordinal));

    // The problem is gone, and no error is new; but what a text says is only checked once its syntax is right.
    private bool IsBetter(BrokenFile file, string text, DiagnosticList before)
    {
        var after = file.Read(Encoding.UTF8.GetBytes(text), folder).Problems;
        return after.Count(p => p.Code == file.Code) < before.Count(p => p.Code == file.Code)
            && after.Where(p => p.Severity == Severity.Error && !(IsOfText(file.Code) && !IsOfText(p.Code)))
                .All(p => before.Any(b => b.Code == p.Code));
    }
}
