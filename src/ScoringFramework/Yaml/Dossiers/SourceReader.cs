namespace ScoringFramework.Yaml;

/// <summary>Reads sources, of a dossier or of a list that it includes.</summary>
internal static class SourceReader
{
    public static ValueList<Source> Read(Field field) =>
        field.Entries("Write each source under its id, with title, publisher and tier.", EvidenceFields.Source).Select(Source)
        .ToValueList();

    private static Source Source(Field field)
    {
        var source = field.Map(EvidenceFields.Source);
        return new()
        {
            Id = field.Name,
            Title = source["title"].Prose() ?? "",
            Publisher = source["publisher"].Prose() ?? "",
            Tier = source["tier"].Text() ?? "",
            Published = source["published"].Date(),
            Accessed = source["accessed"].Date(),
            Url = source["url"].Text(),
            Relays = source["relays"].Texts() ?? [],
            Retracted = Retraction(source["retracted"]),
        };
    }

    private static Retraction? Retraction(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var retraction = field.Map(EvidenceFields.Retraction);
        return new(retraction["date"].Date() ?? new(1), retraction["why"].Prose() ?? "");
    }
}
