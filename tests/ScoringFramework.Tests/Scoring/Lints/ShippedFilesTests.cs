namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class ShippedFilesTests
{
    public static TheoryData<string> Rubrics => [.. Files("rubrics", FileKind.Rubric)];

    public static TheoryData<string> Dossiers => [.. Files("examples", FileKind.Dossier)];

    [Theory]
    [MemberData(nameof(Rubrics))]
    public void Nothing_is_odd_about_the_rubrics(string path) =>
        Assert.Equal([], new ScoringEngine(RubricFile.Load(Repository.PathOf(path)).ValueOrThrow()).Lint());

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Nothing_is_odd_about_the_examples(string path)
    {
        var read = DossierFile.Load(Repository.PathOf(path));
        var dossier = read.ValueOrThrow();

        Assert.Equal([], read.DiagnosticsWith(new ScoringEngine(dossier.Rubric).Lint(dossier))
            .Where(d => d.Severity != Severity.Note && d.Code != "SF0504"));
    }

    private static IEnumerable<string> Files(string folder, FileKind kind) =>
        Repository.Files(folder, "*.yaml")
            .Where(path => YamlFileKind.Of(File.ReadAllText(path)) == kind).Select(path => Path.GetRelativePath(Repository.Root, path));
}
