namespace ScoringFramework.Cli.Inputs;

/// <summary>Turns the paths of a call into files: a directory stands for the rubrics and dossiers under it, <c>-</c> for standard input.</summary>
internal sealed class InputFiles
{
    private const string StandardInput = "-";
    private const string StandardInputName = "stdin";

    // What builds and package managers leave behind is no input of anybody's.
    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules"];

    private readonly List<InputFile> files = [];

    private readonly List<string> empty = [];

    private InputFiles(IReadOnlyList<string> paths, InputKind[] wanted)
    {
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                var text = InputText.OfStandardInput();
                files.Add(new(StandardInputName, KindOf(StandardInputName, text), text));
            }
            else if (Directory.Exists(path))
            {
                AddDirectory(path, wanted);
            }
            else
            {
                files.Add(new(path, KindOf(path, InputText.OfFile(path))));
            }
        }

        IsOneFile = paths.Count == 1 && !Directory.Exists(paths[0]);
    }

    /// <summary>The files, in the order of the call and ordinal order within a directory.</summary>
    public IReadOnlyList<InputFile> Files => files;

    /// <summary>The directories that hold nothing that is wanted.</summary>
    public IReadOnlyList<string> EmptyDirectories => empty;

    /// <summary>Whether the call names one file, rather than several or a directory.</summary>
    public bool IsOneFile { get; }

    /// <summary>The files that paths stand for.</summary>
    /// <param name="paths">The paths of the call.</param>
    /// <param name="wanted">What is taken from directories.</param>
    public static InputFiles Of(IReadOnlyList<string> paths, params InputKind[] wanted) => new(paths, wanted);

    /// <summary>Whether both paths name rubrics.</summary>
    public static bool AreRubrics(string first, string second) => IsRubric(first) && IsRubric(second);

    private static bool IsRubric(string path) => File.Exists(path) && KindOf(path, InputText.OfFile(path)) == InputKind.Rubric;

    /// <summary>The rubrics that stand in a directory itself, in ordinal order; empty for the current one.</summary>
    public static IReadOnlyList<string> RubricsIn(string directory) =>
        [.. Directory.EnumerateFiles(directory.Length == 0 ? "." : directory).Where(IsYaml).Select(path => Path.Combine(directory, Path.GetFileName(path)))
            .Where(path => KindOf(path, InputText.OfFile(path)) == InputKind.Rubric).Order(StringComparer.Ordinal)];

    private void AddDirectory(string directory, InputKind[] wanted)
    {
        var found = Below(directory, path => IsYaml(path) || (wanted.Contains(InputKind.Lock) && LockFile.IsNamed(path)))
            .Select(path => new InputFile(path, KindOf(path, InputText.OfFile(path))))
            .Where(file => wanted.Contains(file.Kind)).ToArray();
        files.AddRange(found);
        if (found.Length == 0)
        {
            empty.Add(directory);
        }
    }

    /// <summary>The YAML files under a directory, in ordinal order.</summary>
    public static IEnumerable<string> Below(string directory) => Below(directory, IsYaml);

    private static IEnumerable<string> Below(string directory, Func<string, bool> isWanted)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System };
        var here = Directory.EnumerateFiles(directory, "*", options).Where(isWanted);
        var below = Directory.EnumerateDirectories(directory, "*", options)
            .Where(d => !Skipped.Contains(Path.GetFileName(d), StringComparer.Ordinal));
        return here.Concat(below.SelectMany(d => Below(d, isWanted))).Order(StringComparer.Ordinal);
    }

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static InputKind KindOf(string name, string text) => YamlFileKind.Of(text) switch
    {
        _ when LockFile.IsNamed(name) || LockFile.Claims(text) => InputKind.Lock,
        _ when name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || (text.AsSpan().TrimStart().StartsWith("{") && !IsYaml(name)) => InputKind.Scorecard,
        FileKind.Dossier => InputKind.Dossier,
        FileKind.Rubric => InputKind.Rubric,
        _ => InputKind.Other,
    };
}
