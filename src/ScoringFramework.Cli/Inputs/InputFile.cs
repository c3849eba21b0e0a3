namespace ScoringFramework.Cli.Inputs;

/// <summary>A file that the call means.</summary>
/// <param name="Name">Its path, or what standard input is called.</param>
/// <param name="Kind">What it is, as far as its keys show.</param>
/// <param name="Content">What standard input or a pipe gave, which can be read once; null for a file, which its reader opens.</param>
internal sealed record InputFile(string Name, InputKind Kind, byte[]? Content = null)
{
    /// <summary>What standard input is called.</summary>
    public const string StandardInput = "stdin";

    /// <summary>Whether it is a result, which needs no rubric beside it.</summary>
    public bool CarriesItsRubric => Kind is InputKind.Scorecard or InputKind.Lock;

    /// <summary>
    /// Whether it has a folder of its own. A pipe between two programs has none, nor has a device: its paths start from the current
    /// directory.
    /// </summary>
    public bool HasFolder { get; private init; } = true;

    /// <summary>What came from standard input, a pipe or a device.</summary>
    /// <param name="path">How the call names it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="content">What it gave.</param>
    public static InputFile OfPipe(string path, InputKind kind, byte[] content)
    {
        const string Descriptors = "/dev/fd/";
        const string Devices = "/dev/";
        var name = path.StartsWith(Descriptors, StringComparison.Ordinal) ? $"pipe-{path[Descriptors.Length..]}"
            : path.StartsWith(Devices, StringComparison.Ordinal) ? path[Devices.Length..]
            : path;
        return new(name, kind, content) { HasFolder = name == path && name != StandardInput };
    }

    /// <summary>The text of <see cref="Content"/>; null for a file.</summary>
    public string? Text => Content is null ? null : InputText.Of(Content);

    /// <summary>Reads it as a rubric.</summary>
    public LoadResult<Rubric> LoadRubric() =>
        Content is null ? RubricFile.Load(Name) : RubricFile.LoadInPlace(Name, new MemoryStream(Content));

    /// <summary>Reads it as a dossier.</summary>
    /// <param name="rubric">A rubric instead of the one that it names; or null.</param>
    public LoadResult<Dossier> LoadDossier(Rubric? rubric) =>
        Content is null ? DossierFile.Load(Name, rubric) : DossierFile.LoadInPlace(Name, new MemoryStream(Content), rubric);
}

/// <summary>What a file is to the tool.</summary>
internal enum InputKind
{
    Dossier,
    Rubric,
    Scorecard,
    Lock,
    SourceList,
    Cohort,
    Other,
}
