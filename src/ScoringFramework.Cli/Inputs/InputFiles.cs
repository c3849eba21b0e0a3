namespace ScoringFramework.Cli.Inputs;

/// <summary>
/// Turns the paths of a call into files, each once: a directory means the rubrics and dossiers under it, <c>-</c> for standard input.
/// A file that could be one of them and cannot be read is among them, so its reader reports it.
/// </summary>
internal sealed class InputFiles
{
    private const string StandardInput = "-";

    private readonly InputKind[] wanted;
    private readonly bool isRelative;
    private readonly List<InputFile> files = [];
    private readonly List<string> empty = [];
    private readonly List<Diagnostic> problems = [];
    private readonly List<InputCohort> cohorts = [];
    private readonly HashSet<string> listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private InputFiles(IReadOnlyList<string> paths, InputKind[] wanted)
    {
        this.wanted = wanted;
        isRelative = paths.Any(p => p != StandardInput && !Path.IsPathRooted(p));
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                Add(OfContent(InputFile.StandardInput, InputText.OfStandardInput()));
            }
            else
            {
                AddPath(path);
            }
        }

        IsOneFile = paths.Count == 1 && !Directory.Exists(paths[0]);
    }

    /// <summary>The files, in the order of the call and ordinal order within a directory.</summary>
    public IReadOnlyList<InputFile> Files => files;

    /// <summary>The directories that have no file of the expected kind.</summary>
    public IReadOnlyList<string> EmptyDirectories => empty;

    /// <summary>Errors: what keeps directories from being searched whole.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    /// <summary>The cohorts that the call names, and those in its directories. Their members are among the files.</summary>
    public IReadOnlyList<InputCohort> Cohorts => cohorts;

    /// <summary>How many YAML files of other programs the directories hold.</summary>
    public int LeftAlone { get; private set; }

    /// <summary>Whether the call names one file, rather than several or a directory.</summary>
    public bool IsOneFile { get; }

    /// <summary>The files that paths mean.</summary>
    /// <param name="paths">The paths of the call.</param>
    /// <param name="wanted">What is taken from directories.</param>
    public static InputFiles Of(IReadOnlyList<string> paths, params InputKind[] wanted) => new(paths, wanted);

    private void AddPath(string path)
    {
        if (Directory.Exists(path))
        {
            AddDirectory(path);
        }
        else
        {
            Add(OfFile(path));
        }
    }

    private void AddDirectory(string directory)
    {
        // A cohort's folder is usually the one that was asked for.
        if (!listed.Add(RealPath.Of(directory)))
        {
            return;
        }

        var before = files.Count;
        var listing = DirectoryListing.Of(NameIn(directory), wanted.Contains(InputKind.Lock) ? LockFile.Extension : null);
        var found = listing.Files.Select(f => new InputFile(f.Name, KindOf(f)))
            .Where(f => f.Kind is InputKind.Other or InputKind.Cohort || wanted.Contains(f.Kind)).ToArray();
        foreach (var file in found)
        {
            Add(file);
        }

        problems.AddRange(listing.Diagnostics.Except(problems));
        LeftAlone += listing.LeftAlone.Count(name => known.Add(RealPath.Of(name)));
        if (found.All(f => f.Kind == InputKind.Cohort) && files.Count == before && listing.Diagnostics.Count == 0)
        {
            empty.Add(directory);
        }
    }

    // Two paths of a call may lead to one file.
    private void Add(InputFile? file)
    {
        if (file is null || !known.Add(file.HasFolder ? RealPath.Of(file.Name) : $"-{file.Name}"))
        {
            return;
        }

        if (file is { Kind: InputKind.Cohort, Content: null })
        {
            AddCohort(file);
        }
        else
        {
            files.Add(file);
        }
    }

    // A cohort means its members, wherever they are.
    private void AddCohort(InputFile file)
    {
        var cohort = new InputCohort(file.Name, CohortFile.Load(file.Name));
        cohorts.Add(cohort);
        if (wanted.Contains(InputKind.Cohort))
        {
            files.Add(file);
        }

        foreach (var member in cohort.Read.Value?.Members ?? [])
        {
            AddPath(member);
        }
    }

    private InputFile OfFile(string path)
    {
        var name = RealPath.NameOf(NameIn(path));
        return InputText.OfPipe(name) is { } content ? OfContent(name, content) : new(name, KindOf(name, InputText.OfFile(name)));
    }

    private static InputFile OfContent(string name, byte[] content) => InputFile.OfPipe(name, KindOf(name, InputText.Of(content)), content);

    // Files that are named from the current directory and from the root would have two names when a rubric is found from both.
    private string NameIn(string path) =>
        isRelative && Path.IsPathRooted(path) && !path.StartsWith("/dev/", StringComparison.Ordinal)
            && !path.StartsWith("/proc/", StringComparison.Ordinal)
        ? Path.GetRelativePath(".", path)
        : path;

    private static InputKind KindOf(ListedFile file) => file.Kind switch
    {
        _ when LockFile.IsNamed(file.Name) => InputKind.Lock,
        FileKind.Dossier => InputKind.Dossier,
        FileKind.Rubric => InputKind.Rubric,
        FileKind.SourceList => InputKind.SourceList,
        FileKind.Cohort => InputKind.Cohort,
        _ => InputKind.Other,
    };

    private static InputKind KindOf(string name, string text) => YamlFileKind.Of(text) switch
    {
        _ when LockFile.IsNamed(name) || LockFile.Claims(text) => InputKind.Lock,
        _ when name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsJson(text) => InputKind.Scorecard,
        FileKind.Dossier => InputKind.Dossier,
        FileKind.Rubric => InputKind.Rubric,
        FileKind.Cohort => InputKind.Cohort,
        _ => InputKind.Other,
    };

    // JSON begins with a quoted key, and YAML in braces hardly ever.
    private static bool IsJson(string text) =>
        text.AsSpan().TrimStart() is ['{', .. var rest] && rest.TrimStart() is [] or ['"' or '}', ..];
}
