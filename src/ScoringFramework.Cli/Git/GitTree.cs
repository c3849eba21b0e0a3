using System.Diagnostics;
using System.Text;

namespace ScoringFramework.Cli.Git;

/// <summary>The files of a commit, read through one <c>git cat-file --batch</c>. Nothing is checked out.</summary>
internal sealed class GitTree : IDisposable
{
    private const int MostLinks = 10;
    private const string LinkMode = "120000";
    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules"];

    private readonly GitRepository repository;
    private readonly Dictionary<string, (string Mode, string Hash)> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]?> contents = new(StringComparer.Ordinal);
    private readonly GitObjects objects;
    private Task<HashSet<string>>? changed;

    public GitTree(GitRepository repository, string commit, GitObjects objects)
    {
        (this.repository, Commit, this.objects) = (repository, commit, objects);
        foreach (var item in repository.Run("ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit).Items)
        {
            // <mode> SP <type> SP <hash> TAB <path>
            if (item.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && item[..tab].Split(' ') is [var mode, "blob", var hash])
            {
                entries[item[(tab + 1)..]] = (mode, hash);
            }
        }

        Files = new(GitRepository.Short(commit) + ":", ContentOf);
    }

    /// <summary>The commit's hash.</summary>
    public string Commit { get; }

    /// <summary>Its files for readers of rubrics and dossiers.</summary>
    public FileSnapshot Files { get; }

    /// <summary>The repository.</summary>
    public GitRepository Repository => repository;

    /// <summary>The paths, from the root, of files that differ between the commit and the working tree.</summary>
    /// <exception cref="GitException">git does not say.</exception>
    public HashSet<string> Changed => AskForChanges().GetAwaiter().GetResult();

    /// <summary>Lets git find what differs while the caller continues.</summary>
    public Task<HashSet<string>> AskForChanges() => changed ??= Task.Run(() => repository.ChangedSince(Commit));

    /// <summary>Whether the commit has a file.</summary>
    public bool Has(string path) => entries.ContainsKey(path);

    /// <summary>The hash of a file's content; null when it is not there.</summary>
    public string? HashOf(string path) => entries.TryGetValue(path, out var entry) ? entry.Hash : null;

    /// <summary>The YAML files under a folder, or the file itself, in ordinal order. Folders of builds are passed over.</summary>
    /// <param name="path">A path from the root; empty for all.</param>
    public IEnumerable<string> YamlUnder(string path) =>
        entries.Where(e => DirectoryListing.IsYaml(e.Key) && e.Value.Mode != LinkMode && IsUnder(e.Key, path))
            .Select(e => e.Key).Order(StringComparer.Ordinal);

    /// <summary>What a file holds; null when it is not there.</summary>
    public byte[]? ContentOf(string path)
    {
        if (!contents.TryGetValue(path, out var content))
        {
            var real = path;
            for (var links = 0; entries.TryGetValue(real, out var entry) && entry.Mode == LinkMode && links < MostLinks; links++)
            {
                var target = Encoding.UTF8.GetString(objects.Read(entry.Hash) ?? []);
                real = Files.PathOf(Files.NameOf(real[..(real.LastIndexOf('/') + 1)] + target));
            }

            content = entries.TryGetValue(real, out var found) && found.Mode != LinkMode ? objects.Read(found.Hash) : null;
            contents[path] = content;
        }

        return content;
    }

    public void Dispose() => objects.Dispose();

    private static bool IsUnder(string file, string path)
    {
        if (file == path)
        {
            return true;
        }

        var folder = path.Length == 0 ? "" : path + "/";
        return file.StartsWith(folder, StringComparison.Ordinal)
            && !file[folder.Length..].Split('/').SkipLast(1).Any(p => Skipped.Contains(p, StringComparer.Ordinal));
    }
}

/// <summary>The objects of a repository, from a process that answers one after the other.</summary>
internal sealed class GitObjects(GitRepository repository) : IDisposable
{
    // No file of ours is larger; one byte more shows its reader that this one is.
    private const long MostBytes = (4 * 1024 * 1024) + 1;

    private Process? process;

    /// <summary>An object's content; null when there is none.</summary>
    public byte[]? Read(string hash)
    {
        process ??= GitProcess.Start(repository.Root, ["cat-file", "--batch"]);
        process.StandardInput.Write(hash + "\n");
        process.StandardInput.Flush();
        var output = process.StandardOutput.BaseStream;

        // <hash> SP <type> SP <size> LF <content> LF, or <hash> SP missing LF
        if (Line(output).Split(' ') is not [_, "blob", var size])
        {
            return null;
        }

        var content = new byte[int.Parse(size, System.Globalization.CultureInfo.InvariantCulture)];
        output.ReadExactly(content);
        output.ReadByte();
        return content.LongLength <= MostBytes ? content : content[..(int)MostBytes];
    }

    public void Dispose()
    {
        if (process is { } running)
        {
            running.StandardInput.Close();
            running.WaitForExit();
            running.Dispose();
            process = null;
        }
    }

    private static string Line(Stream output)
    {
        var line = new StringBuilder();
        while (output.ReadByte() is >= 0 and not '\n' and var next)
        {
            line.Append((char)next);
        }

        return line.ToString();
    }
}
