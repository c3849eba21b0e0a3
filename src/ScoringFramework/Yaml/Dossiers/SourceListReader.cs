namespace ScoringFramework.Yaml;

/// <summary>Reads the source lists that a dossier includes: files with <c>sources:</c>, <c>evidence:</c> or both, one level deep.</summary>
internal sealed class SourceListReader(string dossier, Field include, ITextFiles files)
{
    private readonly HashSet<string> included = new(StringComparer.Ordinal);

    private ModelReading Reading => include.Reading;

    /// <summary>Reads a list that no dossier includes here.</summary>
    public static SourceList ReadAlone(ModelReading reading, YamlMap root)
    {
        var list = new Field(reading, ModelPath.Root, "the source list", root).Map(DossierFields.SourceList);
        if (list.IsEmpty)
        {
            reading.Problems.Add(Empty(root));
        }

        return new(SourceReader.Read(list["sources"]), EvidenceReader.Read(list["evidence"]));
    }

    public Included Read() => Included.Of(include.Items().Select(ReadList).ToList());

    private Included ReadList(Field item)
    {
        if (item.RelativePath() is not { } relative)
        {
            return Lost();
        }

        var file = files.Beside(dossier, relative);
        if (!included.Add(file))
        {
            return Refuse(item, $"{file} is already included", "Remove one of the two.");
        }

        Reading.AddFile(file);
        var problems = new List<Diagnostic>();
        if (files.Read(file, problems) is not { } text)
        {
            item.Refuse(
                new Diagnostic(problems[0].Descriptor, $"the source list {file} cannot be read: {problems[0].Message}",
                    problems[0].Remedy)
                { Suggestion = NearFile.Relative(relative, problems[0].Suggestion) });
            return Lost();
        }

        if (Reading.ReadText(text, file) is not { } root)
        {
            return Lost();
        }

        var kind = WrongFile.KindOf(root);
        return kind is FileKind.Dossier or FileKind.Rubric
            ? Refuse(item, $"{file} is {WrongFile.Describe(kind)}, and only source lists can be included",
                "Name a file with only 'sources:' and 'evidence:'.")
            : ReadEntries(root);
    }

    private Included ReadEntries(YamlMap root)
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
        if (list.IsEmpty)
        {
            Lost();
            Reading.Problems.Add(Empty(root));
        }

        return new(
            SourceReader.Read(New(list["sources"], "source")),
            EvidenceReader.Read(New(list["evidence"], "evidence")));
    }

    private static Diagnostic Empty(YamlMap root) => new(
        FormatCodes.MissingField, "a source list needs 'sources' or 'evidence', and this one has neither",
        "Add 'sources:' or 'evidence:' and its entries.")
    {
        Path = ModelPath.Root.Name,
        Span = new(root.Span.File, 1, 1, 1, 1),
    };

    // Without the entries whose ids are taken, which are reported.
    private Field New(Field entries, string what) =>
        entries.Node is YamlMap map ? entries with { Node = WithoutKnown(map, entries.Path, what) } : entries;

    private YamlMap WithoutKnown(YamlMap entries, ModelPath path, string what)
    {
        var known = entries.Entries.Where(e => Reading.Places.Has(path.Then(e.Key.Text))).ToList();
        foreach (var entry in known)
        {
            var first = path.Then(entry.Key.Text).Name;
            Reading.Report(new Diagnostic(
                DossierCodes.DuplicateId,
                $"the {what} '{Quote.Short(entry.Key.Text)}' is defined here and in {Reading.Places.SpanOf(first)!.Value.File}",
                "Keep one, or give one of them another id.")
            {
                Path = first,
                Span = entry.Key.Span,
            }.And(first, "the first"));
        }

        return entries with { Entries = [.. entries.Entries.Except(known)] };
    }

    private Included Refuse(Field item, string message, string remedy)
    {
        item.Refuse(new(DossierCodes.IncludeRefused, message, remedy));
        return Lost();
    }

    private Included Lost()
    {
        Reading.Unread.AddIncomplete(ModelPath.Of("sources"));
        Reading.Unread.AddIncomplete(ModelPath.Of("evidence"));
        return Included.Nothing;
    }
}
