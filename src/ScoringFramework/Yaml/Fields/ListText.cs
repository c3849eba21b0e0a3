namespace ScoringFramework.Yaml;

/// <summary>A list that was written as a text, such as <c>supports: S4, S5</c>.</summary>
internal static class ListText
{
    private static readonly HashSet<string> Lists = Find();
    private static readonly string[] Separators = [",", ";", " and ", " "];

    /// <summary>True when a field of some file with this name is a list.</summary>
    public static bool IsName(string field) => Lists.Contains(field);

    /// <summary>The list as YAML writes it: <c>[S4, S5]</c>.</summary>
    public static string InBrackets(string text)
    {
        var words = text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words.All(Ids.IsId)
            && (words.Length == 1 || text.AsSpan().IndexOfAny(',', ';') >= 0 || text.Contains(" and ", StringComparison.Ordinal))
            ? $"[{string.Join(", ", words)}]"
            : "["
                + string.Join(", ", text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Item))
                + "]";
    }

    // What is not one word may contain a mark of YAML.
    private static string Item(string text) =>
        text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '_' or '-' or '/') ? text : Excerpt.InQuotes(text);

    private static HashSet<string> Find()
    {
        var (names, seen) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<FieldSet>(ReferenceEqualityComparer.Instance));
        Walk(Shape.Map(RubricFields.Rubric));
        Walk(Shape.Map(DossierFields.Dossier));
        return names;

        void Walk(Shape shape)
        {
            switch (shape)
            {
                case MapShape map when map.Fields() is var fields && seen.Add(fields):
                    names.UnionWith(fields.Fields.Where(f => f.Shape is ListShape).Select(f => f.Name));
                    foreach (var field in fields.Fields)
                    {
                        Walk(field.Shape);
                    }

                    break;
                case EntriesShape entries:
                    Walk(entries.Value);
                    break;
                case ListShape list:
                    Walk(list.Item);
                    break;
                case EitherShape either:
                    foreach (var option in either.Options)
                    {
                        Walk(option);
                    }

                    break;
            }
        }
    }
}
