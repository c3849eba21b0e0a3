using ScoringFramework.Tests.Files;

namespace ScoringFramework.Tests.Yaml;

public sealed class LoadDirectoryTests
{
    private const string Rubric = "rubric: r\nversion: 1.0.0\ndimensions: { D1: {} }\n";

    [Fact]
    public void Every_dossier_under_a_directory_is_read_in_order()
    {
        using var folder = new LinkedFolder().Write("r.yaml", Rubric).Write("b.yaml", Dossier("b"))
            .Write("sub/a.yaml", Dossier("a", rubric: "../r.yaml")).Write("ci.yml", "jobs: {}\n");

        Assert.Equal(["b", "a"], DossierFile.LoadDirectory(folder.Path).Select(d => d.ValueOrThrow().Id));
    }

    [Fact]
    public void What_cannot_be_read_is_a_result_without_a_value()
    {
        using var folder = new LinkedFolder("empty.yaml").Write("r.yaml", Rubric).Write("a.yaml", Dossier("a"))
            .Write("misspelt.yaml", Dossier("m").Replace("dossier", "dosier", StringComparison.Ordinal));

        Assert.Equal(
            """
            empty.yaml(1,1): error SF0104
            misspelt.yaml(1,1): error SF0402
            """, Errors(folder));
    }

    [Fact]
    public void A_directory_that_does_not_exist_is_a_result_without_a_value()
    {
        using var folder = new LinkedFolder();

        var only = Assert.Single(DossierFile.LoadDirectory(folder.PathOf("none")));

        Assert.Null(only.Value);
        Assert.Equal("SF0002", Assert.Single(only.Diagnostics).Code);
    }

    [Fact]
    public void Pipes_and_dangling_links_are_results_without_a_value()
    {
        Links.Need();
        using var folder = new LinkedFolder().Write("r.yaml", Rubric).Write("a.yaml", Dossier("a")).Pipe("p.yaml").Link("l.yaml", "gone");

        Assert.Equal("l.yaml(1,1): error SF0013\np.yaml(1,1): error SF0012", Errors(folder));
    }

    [Fact]
    public void A_second_file_of_one_id_is_a_result_without_a_value()
    {
        using var folder = new LinkedFolder().Write("r.yaml", Rubric).Write("a.yaml", Dossier("a")).Write("b.yaml", Dossier("a"));

        Assert.Equal("b.yaml(1,10): error SF2008", Errors(folder));
    }

    [Fact]
    public void Reading_can_be_cancelled_between_two_files()
    {
        using var folder = new LinkedFolder().Write("r.yaml", Rubric).Write("a.yaml", Dossier("a")).Write("b.yaml", Dossier("b"));
        using var stop = new CancellationTokenSource();
        using var dossiers = DossierFile.LoadDirectory(folder.Path, cancellationToken: stop.Token).GetEnumerator();

        Assert.True(dossiers.MoveNext());
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => dossiers.MoveNext());
    }

    [Theory]
    [InlineData("a", "2026-05", "b.yaml", true)]
    [InlineData("a", "2026-06", "b.yaml", true)]
    [InlineData("a", "2026-05-31", "2025/b.yaml", true)]
    [InlineData("a", "2025-05", "2025/b.yaml", false)]
    [InlineData("b", "2026-05", "b.yaml", false)]
    public void Files_of_one_id_are_an_error_as_of_one_day_or_in_one_folder(string id, string asOf, string file, bool isError)
    {
        using var folder = new LinkedFolder().Write("r.yaml", Rubric).Write("a.yaml", Dossier("a", "2026-05"))
            .Write(file, Dossier(id, asOf, file.Contains('/') ? "../r.yaml" : "r.yaml"));

        var problems = DossierFile.CheckTogether(DossierFile.LoadDirectory(folder.Path).Where(d => d.Value is not null)
            .Concat([DossierFile.Load(folder.PathOf("a.yaml")), DossierFile.Load(folder.PathOf(file))]));

        Assert.Equal(isError ? ["SF2008"] : [], problems.Select(p => p.Code));
    }

    [Fact]
    public void Ids_that_differ_by_case_are_a_warning_that_can_be_suppressed()
    {
        using var folder = new LinkedFolder().Write("r.yaml", Rubric).Write("a.yaml", Dossier("acme")).Write("b.yaml", Dossier("Acme"))
            .Write("c.yaml", "# scoring:ignore SF2009 They are two companies.\n" + Dossier("ACME"));

        var problems = DossierFile.CheckTogether(DossierFile.LoadDirectory(folder.Path));

        Assert.Equal(
            "b.yaml(1,10): warning SF2009: the ids 'acme' and 'Acme' differ only by case, so readers will take them for one subject. "
            + "If they are one subject, write 'acme' in both. Otherwise give one of them another name.", folder.Said(problems));
        Assert.Equal("SF2009", Assert.Single(problems.Suppressed).Diagnostic.Code);
    }

    [Fact]
    public void A_dossier_is_read_from_a_stream_as_from_its_file()
    {
        using var folder = new LinkedFolder().Write("r.yaml", Rubric);
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Dossier("a")));
        using var rubric = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Rubric));

        Assert.Equal("r", DossierFile.LoadInPlace(folder.PathOf("a.yaml"), content).ValueOrThrow().Rubric.Id);
        Assert.Equal("r", RubricFile.LoadInPlace(folder.PathOf("s.yaml"), rubric).ValueOrThrow().Id);
    }

    private static string Dossier(string id, string asOf = "2026", string rubric = "r.yaml") =>
        $"dossier: {id}\nrubric: {rubric}\nsubject: {{ name: D }}\nas-of: {asOf}\nscores: {{ D1: {{ score: 5, because: So. }} }}\n";

    private static string Errors(LinkedFolder folder) => folder.Said(DossierFile.LoadDirectory(folder.Path)
        .SelectMany(d => d.Diagnostics).Where(d => d.Severity == Severity.Error)
            .Select(d => d.ToString()[..d.ToString().IndexOf(": ", d.Span!.Value.ToString().Length + 2, StringComparison.Ordinal)]));
}
