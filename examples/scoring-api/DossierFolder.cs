using ScoringFramework;

namespace ScoringApi;

/// <summary>The dossiers that are kept with the service.</summary>
/// <param name="path">The folder.</param>
internal sealed class DossierFolder(string path)
{
    /// <summary>The dossier with an id; null when there is none without errors. What a request names is an id and never a path.</summary>
    public Dossier? Find(string id, Rubric rubric, CancellationToken cancellation) =>
        DossierFile.LoadDirectory(path, rubric, cancellation).FirstOrDefault(read => read.Value?.Id == id)?.Value;
}
