namespace ScoringFramework.Tests.Files;

public sealed class FileTreeTests
{
    [Fact]
    public void Files_are_found_at_any_depth_in_ordinal_order()
    {
        using var folder = new LinkedFolder("b.yaml", "a/z.yml", "a/B.YAML", "a.yaml", "a/notes.txt", ".hidden/c.yaml");

        Assert.Equal(".hidden/c.yaml\na.yaml\na/B.YAML\na/z.yml\nb.yaml", folder.Said(Walk(folder).Files));
    }

    [Fact]
    public void Folders_of_builds_and_tools_are_passed_over()
    {
        using var folder = new LinkedFolder("bin/a.yaml", "obj/a.yaml", ".git/a.yaml", "node_modules/p/a.yaml", "binary/a.yaml",
            "x/bin/a.yaml");

        Assert.Equal("binary/a.yaml", folder.Said(Walk(folder).Files));
    }

    [Fact]
    public void A_file_is_found_once_by_its_real_path()
    {
        Links.Need();
        using var folder = new LinkedFolder("real/a.yaml", "b.yaml").Link("linked", "real").Link("again.yaml", "real/a.yaml")
            .Link("c.yaml", "b.yaml");

        var tree = Walk(folder);

        Assert.Equal("b.yaml\nreal/a.yaml", folder.Said(tree.Files));
        Assert.Empty(tree.Problems);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_directory_is_followed()
    {
        Links.Need();
        using var folder = new LinkedFolder("elsewhere/a.yaml", "store/4711").Folder("d").Link("d/out", "../elsewhere")
            .Link("d/b.yaml", "../store/4711");

        Assert.Equal("elsewhere/a.yaml\nstore/4711", folder.Said(Walk(folder, "d").Files));
    }

    [Fact]
    public void A_link_to_a_folder_that_it_is_in_leads_nowhere_else()
    {
        Links.Need();
        using var folder = new LinkedFolder("d/e/a.yaml", "outside.yaml").Link("d/e/up", "..").Link("d/out", "../..").Link("d/self", ".");

        Assert.Equal("d/e/a.yaml", folder.Said(Walk(folder, "d").Files));
        Assert.Empty(Walk(folder, "d").Problems);
    }

    [Fact]
    public void Two_folders_that_link_to_each_other_end()
    {
        Links.Need();
        using var folder = new LinkedFolder("a/a.yaml", "b/b.yaml").Link("a/b", "../b").Link("b/a", "../a");

        Assert.Equal("a/a.yaml\nb/b.yaml", folder.Said(Walk(folder).Files));
        Assert.Equal("a/a.yaml\nb/b.yaml", folder.Said(Walk(folder, "a").Files));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_an_error()
    {
        Links.Need();
        using var folder = new LinkedFolder().Link("a.yaml", "gone.yaml").Link("b", "b").Link("c.txt", "gone.txt")
            .Link(".#d.yaml", "user@host.17");

        Assert.Equal(
            """
            a.yaml(1,1): error SF0013: the link 'a.yaml' leads to 'gone.yaml', where nothing is, so what it stood for would be left out. Restore what it leads to, or remove the link.
            b(1,1): error SF0013: the link 'b' leads to 'b', where nothing is, so what it stood for would be left out. Restore what it leads to, or remove the link.
            c.txt(1,1): error SF0013: the link 'c.txt' leads to 'gone.txt', where nothing is, so what it stood for would be left out. Restore what it leads to, or remove the link.
            """, Problems(folder));
    }

    [Fact]
    public void Pipes_sockets_and_devices_are_named_and_not_opened()
    {
        Links.Need();
        using var folder = new LinkedFolder("empty.yaml").Pipe("pipe.yaml").Pipe("pipe.txt").Socket("socket.yml")
            .Link("null.yaml", "/dev/null");

        Assert.Equal(
            """
            /dev/null(1,1): error SF0012: '/dev/null' is a device and not a file, and a directory is searched for files only. Remove it from the directory, or give it a name that does not end with .yaml or .yml. To read it, name it in the call.
            pipe.yaml(1,1): error SF0012: 'pipe.yaml' is a named pipe and not a file, and a directory is searched for files only. Remove it from the directory, or give it a name that does not end with .yaml or .yml. To read it, name it in the call.
            socket.yml(1,1): error SF0012: 'socket.yml' is a socket and not a file, and a directory is searched for files only. Remove it from the directory, or give it a name that does not end with .yaml or .yml. To read it, name it in the call.
            """, Problems(folder));
        Assert.Equal("empty.yaml", folder.Said(Walk(folder).Files));
    }

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException))]
    [InlineData(typeof(IOException))]
    public void A_folder_that_cannot_be_read_is_an_error_and_the_others_are_walked(Type refusal)
    {
        using var folder = new LinkedFolder("a/a.yaml", "b/b.yaml");

        var tree = Walk(folder, entriesOf: path => path == folder.PathOf("a")
            ? throw (Exception)Activator.CreateInstance(refusal)!
            : new DirectoryInfo(path).EnumerateFileSystemInfos());

        Assert.Equal("b/b.yaml", folder.Said(tree.Files));
        Assert.Equal(
            "a(1,1): error SF0011: the system does not let the folder 'a' be read, so files in it would be left out. Check the folder's "
            + "permissions, or name the files and folders that are meant.",
            folder.Said(tree.Problems));
    }

    [Fact]
    public void A_folder_that_is_removed_meanwhile_holds_nothing()
    {
        using var folder = new LinkedFolder("a/a.yaml", "b/b.yaml");

        var tree = Walk(folder,
            entriesOf: path =>
                path == folder.PathOf("a") ? throw new DirectoryNotFoundException() : new DirectoryInfo(path).EnumerateFileSystemInfos());

        Assert.Equal("b/b.yaml", folder.Said(tree.Files));
        Assert.Empty(tree.Problems);
    }

    [Fact]
    public void A_directory_that_is_none_is_an_error()
    {
        using var folder = new LinkedFolder("a.yaml");

        Assert.Equal("none(1,1): error SF0002: there is no folder 'none'. Check the spelling, and where a relative path starts.",
            folder.Said(Walk(folder, "none").Problems));
        Assert.Equal("a.yaml(1,1): error SF0011: 'a.yaml' is a file, and a folder is expected. Name the folder that it is in.",
            folder.Said(Walk(folder, "a.yaml").Problems));
    }

    [Fact]
    public void A_walk_can_be_cancelled()
    {
        using var folder = new LinkedFolder("a.yaml");

        Assert.Throws<OperationCanceledException>(
            () => FileTree.Walk(folder.Path, _ => true, cancellationToken: new CancellationToken(canceled: true)));
    }

    private static FileTree Walk(LinkedFolder folder, string below = ".", Func<string, IEnumerable<FileSystemInfo>>? entriesOf = null) =>
        FileTree.Walk(folder.PathOf(below), DirectoryListing.IsYaml, entriesOf: entriesOf);

    private static string Problems(LinkedFolder folder) => folder.Said(new DiagnosticList(Walk(folder).Problems));
}
