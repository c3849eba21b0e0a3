using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace ScoringFramework.Testing.Tests;

public sealed class SourceFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("sources");

    private const string Source = "class VendorTests;";

    private static readonly SourceChecksum Checksum = new(SHA256.HashData(Encoding.UTF8.GetBytes(Source)));

    private string Project => Path.Combine(root.FullName, "tests", "App.Tests");

    public SourceFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(Project, "Deep"));
        File.WriteAllText(Path.Combine(Project, "VendorTests.cs"), Source);
        File.WriteAllText(Path.Combine(Project, "Deep", "VendorTests.cs"), Source);
    }

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void A_path_that_is_there_is_taken() => Assert.Equal(
        Project, SourceFolder.Of(Path.Combine(Project, "VendorTests.cs"), [], () => null));

    [Theory]
    [InlineData("/_/tests/App.Tests/VendorTests.cs", "")]
    [InlineData("/_1/tests/App.Tests/Deep/VendorTests.cs", "Deep")]
    [InlineData("/_/VendorTests.cs", "")]
    [InlineData("/_/Deep/VendorTests.cs", "Deep")]
    [InlineData("C:\\_\\tests\\App.Tests\\Deep\\VendorTests.cs", "Deep")]
    [InlineData("/another/checkout/tests/App.Tests/Deep/VendorTests.cs", "Deep")]
    public void A_mapped_path_is_found_below_the_project_or_above_it(string file, string folder) =>
        Assert.Equal(Path.Combine(Project, folder).TrimEnd(Path.DirectorySeparatorChar), SourceFolder.Of(file, [Project], () => Checksum));

    [Fact]
    public void A_path_that_is_nowhere_says_what_to_do() => Assert.Equal(
        "ScoreLock cannot find the source file '/_/GoneTests.cs', and approved snapshots are beside it. Run the tests where they were "
        + "built, in the "
        + "checkout with their sources. The test project must reference the package ScoringFramework.Testing itself.",
        Fails("/_/GoneTests.cs", Checksum));

    [Fact]
    public void A_file_of_the_same_name_with_other_content_is_refused() => Assert.Equal(
        $"ScoreLock finds '{Path.Combine(Project, "VendorTests.cs")}', but it is not the source file '/_/tests/App.Tests/VendorTests.cs' "
        + "that the test was built from. Approved snapshots are beside the source. Build the tests again, and run them where they were "
        + "built.",
        Fails("/_/tests/App.Tests/VendorTests.cs", new(SHA256.HashData([1]))));

    [Fact]
    public void Without_symbols_nothing_is_certain() => Assert.Equal(
        "ScoreLock cannot find the source file '/_/tests/App.Tests/VendorTests.cs' without debug symbols, and approved snapshots are "
        + "beside it. "
        + "Build the tests with symbols (DebugType portable or embedded), and copy them with the tests.",
        Fails("/_/tests/App.Tests/VendorTests.cs", null));

    [Fact]
    public void A_file_of_another_folder_is_not_the_one_below_the_project() => Assert.StartsWith(
        "ScoreLock cannot find the source file '/_/tests/Gone/VendorTests.cs'",
        Fails("/_/tests/Gone/VendorTests.cs", Checksum), StringComparison.Ordinal);

    [Fact]
    public void These_tests_know_their_own_project_and_no_absolute_path()
    {
        var here = typeof(SourceFolderTests).Assembly;
        var way = here.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == ProjectFolders.Key).Value!;

        Assert.Equal("../../..", way.TrimEnd('/'));
        Assert.EndsWith("ScoringFramework.Testing.Tests", ProjectFolders.Of(ProjectFolders.Assemblies(here)).First(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_symbols_know_what_the_compiler_read()
    {
        var here = typeof(SourceFolderTests).Assembly;
        // A build of CI names its sources below `/_/`, where there is no file: the file itself is in the project's folder.
        var file = Path.Combine(ProjectFolders.Of(ProjectFolders.Assemblies(here)).First(), Path.GetFileName(Here()));

        Assert.True(SourceChecksum.Of(Here(), [here])!.IsOf(file));
        Assert.Null(SourceChecksum.Of("/gone.cs", [here]));
    }

    private static string Here([CallerFilePath] string file = "") => file;

    private string Fails(string file, SourceChecksum? checksum) =>
        Assert.Throws<DirectoryNotFoundException>(() => SourceFolder.Of(file, [Project], () => checksum)).Message;
}
