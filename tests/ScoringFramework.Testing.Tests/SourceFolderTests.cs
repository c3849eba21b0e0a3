namespace ScoringFramework.Testing.Tests;

public sealed class SourceFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("sources");

    private string Project => Path.Combine(root.FullName, "tests", "App.Tests");

    public SourceFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(Project, "Deep"));
        File.WriteAllText(Path.Combine(Project, "VendorTests.cs"), "");
        File.WriteAllText(Path.Combine(Project, "Deep", "VendorTests.cs"), "");
    }

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void A_path_that_is_there_is_taken() => Assert.Equal(Project, SourceFolder.Of(Path.Combine(Project, "VendorTests.cs"), []));

    [Theory]
    [InlineData("/_/tests/App.Tests/VendorTests.cs", "")]
    [InlineData("/_1/tests/App.Tests/Deep/VendorTests.cs", "Deep")]
    [InlineData("/_/VendorTests.cs", "")]
    [InlineData("/_/Deep/VendorTests.cs", "Deep")]
    [InlineData("C:\\_\\tests\\App.Tests\\Deep\\VendorTests.cs", "Deep")]
    [InlineData("/another/checkout/tests/App.Tests/Deep/VendorTests.cs", "Deep")]
    public void A_mapped_path_is_found_below_the_project_or_above_it(string file, string folder) =>
        Assert.Equal(Path.Combine(Project, folder).TrimEnd(Path.DirectorySeparatorChar), SourceFolder.Of(file, [Project]));

    [Fact]
    public void A_path_that_is_nowhere_says_what_to_do() => Assert.Equal(
        "ScoreLock does not find the source file '/_/GoneTests.cs', and approved snapshots stand beside it. Run the tests where the "
        + "sources are, and let the "
        + "test project reference the package ScoringFramework.Testing, whose build properties carry the project's folder.",
        Assert.Throws<DirectoryNotFoundException>(() => SourceFolder.Of("/_/GoneTests.cs", [Project])).Message);

    [Fact]
    public void These_tests_know_their_own_project() =>
        Assert.EndsWith("ScoringFramework.Testing.Tests", ProjectFolders.Of(typeof(SourceFolderTests).Assembly).First(),
            StringComparison.Ordinal);
}
