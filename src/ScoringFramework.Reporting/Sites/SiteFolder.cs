using System.Text;
using System.Text.Json;

namespace ScoringFramework.Reporting.Sites;

/// <summary>Writes a site beside its folder, and then replaces the folder.</summary>
internal static class SiteFolder
{
    private const string Schema = "scoring-framework/site/v1";

    public static async Task ReplaceAsync(string directory, SiteFile[] files, CancellationToken cancellation)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (Foreign(target) is { } foreign)
        {
            throw new IOException($"'{directory}' is not a site: it has '{foreign}' in it, which would be lost");
        }

        var parent = Path.GetDirectoryName(target) ?? throw new IOException($"'{directory}' is the root of a disk");
        Directory.CreateDirectory(parent);
        var (aside, old) = (Beside(target, "new"), Beside(target, "old"));
        try
        {
            Directory.CreateDirectory(aside);
            await Parallel.ForEachAsync(files, cancellation, async (file, ct) =>
                await File.WriteAllTextAsync(Path.Combine(aside, file.Name), file.Write(), Utf8, ct).ConfigureAwait(false))
                .ConfigureAwait(false);
            var manifest = Path.Combine(aside, SiteNames.Manifest);
            await File.WriteAllTextAsync(manifest, Manifest(files), Utf8, cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            if (Directory.Exists(target))
            {
                Directory.Move(target, old);
            }

            try
            {
                Directory.Move(aside, target);
            }
            catch when (Directory.Exists(old) && !Directory.Exists(target))
            {
                Directory.Move(old, target);
                throw;
            }
        }
        finally
        {
            Delete(aside);
            Delete(old);
        }
    }

    /// <summary>A file or a folder in a folder that is no part of a site; null when there is none.</summary>
    public static string? Foreign(string target)
    {
        if (File.Exists(target))
        {
            return Path.GetFileName(target);
        }

        if (!Directory.Exists(target))
        {
            return null;
        }

        var ours = Listed(Path.Combine(target, SiteNames.Manifest));
        return Directory.EnumerateFileSystemEntries(target).Select(e => Path.GetFileName(e)!)
            .Where(name => !ours.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static UTF8Encoding Utf8 { get; } = new(false);

    // The process's number: two runs of one site do not meet.
    private static string Beside(string target, string what) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.{what}");

    private static string Manifest(SiteFile[] files)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Json.ReadableJson.Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", Schema);
            writer.WriteStartArray("files");
            foreach (var file in files.Select(f => f.Name).Order(StringComparer.Ordinal))
            {
                writer.WriteStringValue(file);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.ToArray()) + "\n";
    }

    private static HashSet<string> Listed(string manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
            return json.RootElement.GetProperty("schema").GetString() == Schema
                ? [.. json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetString()!), SiteNames.Manifest]
                : [];
        }
        catch (Exception e) when (e is IOException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is replaced; what is left beside it has a name that begins with a point.
        }
    }
}
