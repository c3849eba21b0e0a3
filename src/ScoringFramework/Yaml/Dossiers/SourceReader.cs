namespace ScoringFramework;

/// <summary>Reads sources, of a dossier or of a list that it includes.</summary>
internal static class SourceReader
{
    private static readonly FieldSet Fields = new("a source", "title", "publisher", "tier", "published", "accessed", "url", "relays");

    public static ValueList<Source> Read(Field field) =>
        field.Entries("Give sources by their ids, each with title, publisher and tier.").Select(Source).ToValueList();

    private static Source Source(Field field)
    {
        var source = field.Map(Fields);
        return new()
        {
            Id = field.Name,
            Title = source.Required("title").Prose() ?? "",
            Publisher = source.Required("publisher").Prose() ?? "",
            Tier = source.Required("tier").Text() ?? "",
            Published = source["published"].Date(),
            Accessed = source["accessed"].Date(),
            Url = source["url"].Text(),
            Relays = source["relays"].Texts() ?? [],
        };
    }
}
