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
    public void A_link_on_the_way_is_followed()
    {
        Links.Need();
        using var folder = new LinkedFolder("real/deep/d.yaml", "real/r.yaml").Link("link", "real/deep")
            .Link("real/deep/l.yaml", "../r.yaml").Link("real/deep/up", "..");

        foreach (var (file, relative) in new[] { ("link/d.yaml", "../r.yaml"), ("real/deep/d.yaml", "l.yaml"),
            ("real/deep/d.yaml", "up/r.yaml"), ("real/deep/d.yaml", "../r.yaml") })
        {
            Assert.Equal(folder.PathOf("real/r.yaml"), FilePaths.Beside(folder.PathOf(file), relative));
        }

        Assert.Equal(folder.PathOf("link/r.yaml"), FilePaths.Beside(folder.PathOf("link/d.yaml"), "r.yaml"));
    }
}
