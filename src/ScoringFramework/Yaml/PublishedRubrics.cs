namespace ScoringFramework.Yaml;

/// <summary>
/// Methods that others have published, as rubrics: each with its publisher, its year and its rule in our words, and an example with the
/// published number. To read, to start from, and to see how a kind of method is written.
/// </summary>
public static class PublishedRubrics
{
    /// <summary>What a published rubric's name begins with where a file can be named too: <c>published:rice</c>.</summary>
    public const string Prefix = "published:";

    private const string Folder = "published/";
    private const string Ending = ".yaml";

    /// <summary>All of them, by their names in ordinal order.</summary>
    public static ValueList<PublishedRubric> All { get; } = typeof(PublishedRubrics).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.IndexOf('/', Folder.Length) < 0)
        .Select(n => new PublishedRubric(n[Folder.Length..^Ending.Length])).OrderBy(r => r.Name, StringComparer.Ordinal).ToValueList();

    /// <summary>The rubric of a name, or null.</summary>
    /// <param name="name">The name, with or without <see cref="Prefix"/>; compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static PublishedRubric? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = Plain(name);
        return All.FirstOrDefault(r => r.Name == plain);
    }

    /// <summary>The name that a misspelt one was probably meant to be, or null.</summary>
    /// <param name="name">A name that no rubric has, with or without <see cref="Prefix"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string? Nearest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NearName.Find(Plain(name), All.Select(r => r.Name));
    }

    private static string Plain(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;

    internal static string TextOf(string file)
    {
        using var stream = typeof(PublishedRubrics).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The library was built without {file}.");
        using var reader = new StreamReader(stream);

        // The first comments name the schema's file beside the repository's.
        return string.Join('\n', reader.ReadToEnd().Split('\n').SkipWhile(line => line.StartsWith('#')));
    }
}

/// <summary>A published method as a rubric.</summary>
public sealed class PublishedRubric
{
    private readonly Late<string> text;
    private readonly Late<string> example;
    private readonly Late<Rubric> rubric;

    internal PublishedRubric(string name)
    {
        Name = name;
        text = new(this, _ => PublishedRubrics.TextOf($"{name}.yaml"));
        example = new(this, _ => PublishedRubrics.TextOf($"examples/{name}.yaml"));
        rubric = new(this, _ => RubricFile.Parse(Text, $"{name}.yaml").ValueOrThrow());
    }

    /// <summary>The name: the rubric's id.</summary>
    public string Name { get; }

    /// <summary>The rubric as a YAML file has it; lines end with <c>\n</c>.</summary>
    public string Text => text.Value;

    /// <summary>A dossier as a YAML file has it, which gives a published number; its rubric is <c>../NAME.yaml</c>.</summary>
    public string Example => example.Value;

    /// <summary>The rubric.</summary>
    public Rubric Rubric => rubric.Value;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
