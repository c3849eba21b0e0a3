namespace ScoringFramework.Tests.Files;

public sealed class RealPathTests
{
    [Fact]
    public void A_path_without_links_is_made_absolute()
    {
        using var folder = new LinkedFolder("a/x.yaml");

        Assert.Equal(folder.PathOf("a/x.yaml"), RealPath.Of(folder.PathOf("a/../a/./x.yaml")));
        Assert.Equal(Path.Combine(RealPath.Of("."), "none.yaml"), RealPath.Of("none.yaml"));
        Assert.Equal(Path.GetPathRoot(folder.Path), RealPath.Of("/"));
    }

    [Fact]
    public void Links_are_followed_wherever_they_are_in_the_path()
    {
        Links.Need();
        using var folder = new LinkedFolder("real/deep/x.yaml").Link("to-folder", "real/deep").Link("real/deep/to-file.yaml", "x.yaml")
            .Link("again", "to-folder");

        Assert.Equal(folder.PathOf("real/deep/x.yaml"), RealPath.Of(folder.PathOf("again/to-file.yaml")));
        Assert.Equal(folder.PathOf("real/none"), RealPath.Of(folder.PathOf("to-folder/../none")));
    }

    [Fact]
    public void A_circle_of_links_keeps_a_name()
    {
        Links.Need();
        using var folder = new LinkedFolder().Link("a", "b").Link("b", "a");

        Assert.StartsWith(folder.Path, RealPath.Of(folder.PathOf("a")));
    }

    [Fact]
    public void What_is_no_path_stays_as_it_is()
    {
        Assert.Equal("a\0b", RealPath.Of("a\0b"));
        Assert.Throws<ArgumentException>(() => RealPath.Of(""));
    }

    [Fact]
    public void A_file_has_one_name()
    {
        Links.Need();
        using var folder = new LinkedFolder("real/x.yaml").Link("linked", "real").Link("to-file.yaml", "real/x.yaml");
        var relative = Path.GetRelativePath(RealPath.Of("."), folder.Path);

        foreach (var way in new[] { "real/x.yaml", "./real//x.yaml", "real/../real/x.yaml", "linked/x.yaml", "to-file.yaml",
            "linked/../to-file.yaml" })
        {
            Assert.Equal($"{relative}/real/x.yaml", RealPath.NameOf($"{relative}/{way}"));
        }

        Assert.Equal(folder.PathOf("real/x.yaml"), RealPath.NameOf(folder.PathOf("to-file.yaml")));
        Assert.Equal("./none.yaml", RealPath.NameOf("./none.yaml"));
    }

    [Theory]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/a", "/a", true)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/a", "/", true)]
    public void A_path_is_within_a_folder(string path, string folder, bool isWithin)
    {
        Links.Need();
        Assert.Equal(isWithin, RealPath.IsWithin(path, folder));
    }
}
