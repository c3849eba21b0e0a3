namespace ScoringFramework.Yaml;

/// <summary>Reads the source lists that a dossier includes: files with <c>sources:</c> only, one level deep.</summary>
internal sealed class SourceListReader(string dossier, Field include)
{
    private readonly HashSet<string> included = new(StringComparer.Ordinal);

    private ModelReading Reading => include.Reading;

    public IEnumerable<Source> Read() => include.Items().SelectMany(ReadList).ToList();

    private ValueList<Source> ReadList(Field item)
    {
        if (item.RelativePath() is not { } relative)
        {
            return Lost();
        }

        var file = FilePaths.Beside(dossier, relative);
        if (!included.Add(file))
        {
            return Refuse(item, $"{file} is already included", "Remove one of the two.");
        }

        Reading.AddFile(file);
        var problems = new List<Diagnostic>();
        if (SourceText.ReadFile(file, problems) is not { } text)
        {
            item.Refuse(new Diagnostic(problems[0].Descriptor, $"the source list {file} cannot be read: {problems[0].Message}", problems[0].Remedy) { Suggestion = NearFile.Relative(relative, problems[0].Suggestion) });
            return Lost();
        }

        if (Reading.ReadText(text, file) is not { } root)
        {
            return Lost();
        }

        var kind = WrongFile.KindOf(root);
        return kind is FileKind.Dossier or FileKind.Rubric
            ? Refuse(item, $"{file} is {WrongFile.Describe(kind)}, and only source lists can be included", "Name a file with only 'sources:'.")
            : ReadSources(root);
    }

    private ValueList<Source> ReadSources(YamlMap root)
    {
        if (root.Entries.FirstOrDefault(e => e.Key.Text == "include") is { } nested)
        {
            Lost();
            Reading.Problems.Add(new Diagnostic(
                DossierCodes.IncludeRefused, "a source list cannot include another one", "Include the other list in the dossier.")
            {
                Path = include.Path,
                Span = nested.Key.Span,
            });
            root = root with { Entries = [.. root.Entries.Where(e => e != nested)] };
        }

        var list = new Field(Reading, ModelPath.Root, "the source list", root).Map(DossierFields.SourceList);
        var sources = list["sources"];
        return SourceReader.Read(sources.Node is YamlMap map ? sources with { Node = WithoutKnown(map, sources.Path) } : sources);
    }

    private YamlMap WithoutKnown(YamlMap sources, ModelPath path)
    {
        var known = sources.Entries.Where(e => Reading.Places.Has(path.Then(e.Key.Text))).ToList();
        foreach (var entry in known)
        {
            var first = path.Then(entry.Key.Text).Name;
            Reading.Report(new Diagnostic(
                DossierCodes.DuplicateId,
                $"the source '{Quote.Short(entry.Key.Text)}' is defined here and in {Reading.Places.SpanOf(first)!.Value.File}",
                "Keep one, or give one of them another id.")
            {
                Path = first,
                Span = entry.Key.Span,
            }.And(first, "the first"));
        }

        return sources with { Entries = [.. sources.Entries.Except(known)] };
    }

    private ValueList<Source> Refuse(Field item, string message, string remedy)
    {
        item.Refuse(new(DossierCodes.IncludeRefused, message, remedy));
        return Lost();
    }

    private ValueList<Source> Lost()
    {
        Reading.Unread.AddIncomplete(ModelPath.Of("sources"));
        return [];
    }
}
