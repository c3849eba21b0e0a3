using System.Text;

namespace ScoringFramework.Yaml;

/// <summary>
/// Lays the parts of a YAML text out: small mappings and lists in braces and brackets on their key's line, prose on lines of its own where
/// it is long, everything else a line an entry, indented by two spaces.
/// </summary>
internal sealed class YamlPrinter
{
    private const int Width = 100;

    private readonly StringBuilder text = new();

    public static string Print(YamlPart map)
    {
        var printer = new YamlPrinter();
        printer.Entries((MapPart)map, 0);
        return printer.text.ToString();
    }

    private void Entries(MapPart map, int indent)
    {
        foreach (var (key, value) in map.Entries)
        {
            text.Append(' ', indent);
            Entry(key, value, indent);
        }
    }

    private void Entry(string key, YamlPart value, int indent)
    {
        var start = $"{Key(key, inFlow: false)}:";
        text.Append(start);
        var room = Width - indent - start.Length - 1;
        if (value is ProsePart prose)
        {
            text.Append(' ').Append(YamlProse.Of(prose.Content, indent + 2, room)).Append('\n');
        }
        else if (Flow(value) is { } flow && (flow.Length <= room || value is WordPart or TextPart))
        {
            text.Append(' ').Append(value is TextPart single ? YamlScalarText.Text(single.Content, inFlow: false) : flow).Append('\n');
        }
        else if (value is MapPart map)
        {
            text.Append('\n');
            Entries(map, indent + 2);
        }
        else
        {
            text.Append('\n');
            Items((ListPart)value, indent + 2);
        }
    }

    private void Items(ListPart list, int indent)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', indent).Append("- ");
            if (item is MapPart { Entries.Count: > 0 } map)
            {
                Entry(map.Entries[0].Key, map.Entries[0].Value, indent + 2);
                Entries(new(map.Entries.Skip(1).ToValueList()), indent + 2);
            }
            else
            {
                text.Append(Flow(item)).Append('\n');
            }
        }
    }

    // A number is a key as it is: quoted, it would not be one.
    private static string Key(string key, bool inFlow) => YamlNumbers.IsNumber(key) ? key : YamlScalarText.Text(key, inFlow);

    /// <summary>The part between brackets on one line; null where it has prose in it.</summary>
    private static string? Flow(YamlPart part)
    {
        switch (part)
        {
            case WordPart word:
                return word.Content;
            case TextPart single:
                return YamlScalarText.Text(single.Content, inFlow: true);
            case ListPart list:
                var items = list.Items.Select(Flow).ToArray();
                return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
            case MapPart { Entries.Count: 0 }:
                return "{}";
            case MapPart map:
                var entries = map.Entries.Select(e => Flow(e.Value) is { } value ? $"{Key(e.Key, inFlow: true)}: {value}" : null).ToArray();
                return entries.Contains(null) ? null : $"{{ {string.Join(", ", entries)} }}";
            default:
                return null;
        }
    }
}
