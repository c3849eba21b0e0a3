namespace ScoringFramework.Tests.Diagnostics.Corpus;

/// <summary>
/// A temporary folder with the given files of the corpus, for changed copies of its broken ones. A class of tests shares one.
/// </summary>
public sealed class BrokenFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("broken");

    public BrokenFolder()
    {
        var given = folder.CreateSubdirectory("given");
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(BrokenFile.Folder, "given")))
        {
            File.Copy(file, System.IO.Path.Combine(given.FullName, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
