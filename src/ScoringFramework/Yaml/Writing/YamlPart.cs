namespace ScoringFramework.Yaml;

/// <summary>A part of a YAML text to be written.</summary>
internal abstract record YamlPart
{
    /// <summary>A number, a date, an id or one of a file's own words: written as it is.</summary>
    public static YamlPart Word(string text) => new WordPart(text);

    public static YamlPart Number(decimal number) => new WordPart(YamlScalarText.Number(number));

    public static YamlPart Number(double number) => new WordPart(YamlScalarText.Number(number));

    /// <summary>A name or an address: short, and quoted where it has to be.</summary>
    public static YamlPart Text(string text) => new TextPart(text);

    /// <summary>Words for people, which get lines of their own when they are long.</summary>
    public static YamlPart Prose(string text) => new ProsePart(text);

    public static YamlPart Texts(IEnumerable<string> texts) => new ListPart(texts.Select(Text).ToValueList());

    public static YamlPart Map(params IEnumerable<(string Key, YamlPart? Value)> entries) =>
        new MapPart(entries.Where(e => e.Value is not null).Select(e => (e.Key, e.Value!)).ToValueList());

    /// <summary>The entries as a mapping; null when there are none.</summary>
    public static YamlPart? MapOrNone(params IEnumerable<(string Key, YamlPart? Value)> entries) =>
        Map(entries) is MapPart { Entries.Count: > 0 } map ? map : null;

    /// <summary>The texts as a list; null when there are none.</summary>
    public static YamlPart? TextsOrNone(ValueList<string> texts) => texts.Count == 0 ? null : Texts(texts);

    /// <summary>What is made of a value; null when there is no value.</summary>
    public static YamlPart? Of<T>(T? value, Func<T, YamlPart> make)
        where T : class => value is null ? null : make(value);

    /// <summary>What is made of a value; null when there is no value.</summary>
    public static YamlPart? Of<T>(T? value, Func<T, YamlPart> make)
        where T : struct => value is { } there ? make(there) : null;
}

internal sealed record WordPart(string Content) : YamlPart;

internal sealed record TextPart(string Content) : YamlPart;

internal sealed record ProsePart(string Content) : YamlPart;

internal sealed record ListPart(ValueList<YamlPart> Items) : YamlPart;

internal sealed record MapPart(ValueList<(string Key, YamlPart Value)> Entries) : YamlPart;
