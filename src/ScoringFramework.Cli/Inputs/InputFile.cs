namespace ScoringFramework.Cli.Inputs;

/// <summary>A file that the call means.</summary>
/// <param name="Name">Its path, or what standard input is called.</param>
/// <param name="Kind">What it is, as far as its keys tell.</param>
/// <param name="Content">What standard input or a pipe gave, which can be read once; null for a file, which its reader opens.</param>
internal sealed record InputFile(string Name, InputKind Kind, byte[]? Content = null)
{
    /// <summary>What standard input is called.</summary>
    public const string StandardInput = "stdin";

    /// <summary>Whether it is a result, which needs no rubric beside it.</summary>
    public bool CarriesItsRubric => Kind is InputKind.Scorecard or InputKind.Lock;

    /// <summary>Whether it has a folder from which its rubric can be found. A pipe between two programs has none, nor has a device.</summary>
    public bool HasFolder => Content is null
        || (Name != StandardInput && !Name.StartsWith("/dev/", StringComparison.Ordinal) && !Name.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>The text of <see cref="Content"/>; null for a file.</summary>
    public string? Text => Content is null ? null : InputText.Of(Content);

    /// <summary>Reads it as a rubric.</summary>
    public LoadResult<Rubric> LoadRubric() => Content is null ? RubricFile.Load(Name) : RubricFile.LoadInPlace(Name, new MemoryStream(Content));

    /// <summary>Reads it as a dossier.</summary>
    /// <param name="rubric">A rubric in place of the one that it names; without a folder it needs one.</param>
    public LoadResult<Dossier> LoadDossier(Rubric? rubric) => Content switch
    {
        null => DossierFile.Load(Name, rubric),

        // What is no text has no include to refuse, and is reported as a file of its bytes is.
        _ when HasFolder || !InputText.IsUtf8(Content) => DossierFile.LoadInPlace(Name, new MemoryStream(Content), rubric),
        _ => DossierFile.Parse(Text!, rubric!, Name),
    };
}

/// <summary>What a file is to the tool.</summary>
internal enum InputKind
{
    Dossier,
    Rubric,
    Scorecard,
    Lock,
    SourceList,
    Other,
}
