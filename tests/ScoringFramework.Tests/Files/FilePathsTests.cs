namespace ScoringFramework.Tests.Files;

public class FilePathsTests
{
    [Theory]
    [InlineData("d.yaml", "r.yaml", "r.yaml")]
    [InlineData("examples/models/d.yaml", "../../rubrics/r.yaml", "rubrics/r.yaml")]
    [InlineData("d.yaml", "../r.yaml", "../r.yaml")]
    [InlineData("../a/d.yaml", "../../r.yaml", "../../r.yaml")]
    [InlineData("./d.yaml", "./r.yaml", "r.yaml")]
    [InlineData("/home/d.yaml", "../r.yaml", "/r.yaml")]
    public void A_path_in_a_file_starts_where_the_files_own_path_does(string file, string relative, string expected) =>
        Assert.Equal(expected, FilePaths.Beside(file, relative));

    [Fact]
    public void The_parent_of_a_link_is_not_the_folder_that_the_link_is_in()
    {
        Links.Need();
        using var folder = new LinkedFolder("real/deep/d.yaml").Link("link", "real/deep");

        Assert.Equal(folder.PathOf("link/../r.yaml"), FilePaths.Beside(folder.PathOf("link/d.yaml"), "../r.yaml"));
        Assert.Equal(folder.PathOf("real/r.yaml"), FilePaths.Beside(folder.PathOf("real/deep/d.yaml"), "../r.yaml"));
    }
}
