namespace ScoringFramework.Tests.Yaml;

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
}
