using PackageFiles;

// Called by src/Directory.Build.targets when a project is packed.
switch (args)
{
    case ["docs", var assembly]:
        PublicDocs.Trim(Path.ChangeExtension(assembly, ".xml"), assembly);
        return 0;
    case ["readme", var source, var target, var repository, var commit]:
        Write(target, GalleryText.Of(File.ReadAllText(source), Repository(repository, commit)));
        return 0;
    case ["notes", var source, var target, var repository, var commit, var version]:
        Write(target, GalleryText.Of(ReleaseNotes.Of(File.ReadAllText(source), version), Repository(repository, commit)));
        return 0;
    default:
        Console.Error.WriteLine("docs ASSEMBLY | readme SOURCE TARGET REPOSITORY COMMIT | notes SOURCE TARGET REPOSITORY COMMIT VERSION");
        return 2;
}

static Repository? Repository(string address, string commit) => address.Length == 0 || commit.Length == 0 ? null : new(address, commit);

static void Write(string path, string text)
{
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, text);
}
