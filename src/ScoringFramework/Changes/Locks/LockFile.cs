using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>
/// Approvals as files, form <c>scoring-framework/lock/v1</c>: one beside each dossier, so two people's approvals can be merged.
/// Nothing here touches the disk.
/// </summary>
public static class LockFile
{
    /// <summary>How the name of every lock ends.</summary>
    public const string Extension = ".lock.json";

    private const string Yaml = ".yaml";
    private const string Form = "scoring-framework/lock/";

    /// <summary>
    /// The name of a dossier's lock: <c>alibaba-qwen.lock.json</c> for <c>alibaba-qwen.yaml</c>. Another ending than <c>.yaml</c>, such as
    /// <c>.YAML</c> or <c>.yml</c>, stays in the name, so no two YAML files share a lock.
    /// </summary>
    /// <param name="dossierFile">The path or the name of the dossier's file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dossierFile"/> is null.</exception>
    public static string NameFor(string dossierFile)
    {
        ArgumentNullException.ThrowIfNull(dossierFile);
        var stem = dossierFile.EndsWith(Yaml, StringComparison.Ordinal) ? dossierFile[..^Yaml.Length] : dossierFile;
        return (IsYaml(stem) ? dossierFile : stem) + Extension;
    }

    /// <summary>The name of the dossier that a lock belongs to.</summary>
    /// <param name="lockFile">The path or the name of the lock's file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lockFile"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is not that of a lock.</exception>
    public static string DossierOf(string lockFile)
    {
        ArgumentNullException.ThrowIfNull(lockFile);
        if (!IsNamed(lockFile))
        {
            throw new ArgumentException($"'{lockFile}' does not end with {Extension}.", nameof(lockFile));
        }

        var name = lockFile[..^Extension.Length];
        return IsYaml(name) ? name : name + Yaml;
    }

    /// <summary>Whether a file is named as a lock.</summary>
    /// <param name="file">The path or the name of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static bool IsNamed(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text says that it is a lock, whatever the name of its file.</summary>
    /// <param name="text">The text of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool Claims(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().TrimStart().StartsWith("{") && text.Contains(Form, StringComparison.Ordinal);
    }

    /// <summary>An approval as the text of its lock; the same bytes everywhere, an end of line at the end.</summary>
    /// <param name="approval">The approval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="approval"/> is null.</exception>
    public static string Write(Approval approval)
    {
        ArgumentNullException.ThrowIfNull(approval);
        var card = ScorecardJson.ElementOf(approval.Card);
        return $$"""
            {
              "schema": "{{Form}}v1",
              "because": {{(approval.Because is { } because ? CanonicalJson.Text(because) : "null")}},
              "hash": "{{HashOf(card, approval.Because)}}",
              "scorecard": {{SnapshotLayout.Of(card, 1)}}
            }

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Reads a lock, and recomputes its scorecard.</summary>
    /// <param name="json">The text of one lock.</param>
    /// <param name="name">How problems name the text.</param>
    /// <returns>The approval; an error when the text is not whole, of another form, or was edited.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Approval> Parse(string json, string name = "scorecard.lock.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return new LockReader(name, Form).Read(json);
    }

    /// <summary>The hash of all that a lock shows: its scorecard, and the reason of the approval where there is one.</summary>
    internal static string HashOf(JsonElement card, string? because)
    {
        var canonical = CanonicalJson.Of(card);
        return Hashes.Of(because is null ? canonical : $"{{\"because\":{CanonicalJson.Text(because)},\"scorecard\":{canonical}}}");
    }

    private static bool IsYaml(string name) =>
        name.EndsWith(Yaml, StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
