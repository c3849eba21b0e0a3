namespace ScoringFramework.Tests.Yaml;

/// <summary>A folder of files for one test, gone after it. What is reported of them is compared without the folder's own path.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("scoring-");

    public Folder(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllText(PathOf(path), text);
        }
    }

    public string PathOf(string path) => $"{root.FullName.Replace('\\', '/')}/{path}";

    public LoadResult<Dossier> Load(string path, Rubric? rubric = null) => DossierFile.Load(PathOf(path), rubric);

    public string Reported(DiagnosticList diagnostics) => string.Join('\n', diagnostics).Replace(PathOf(""), "", StringComparison.Ordinal);

    public void Dispose() => root.Delete(recursive: true);
}
