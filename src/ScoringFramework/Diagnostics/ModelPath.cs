using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>
/// A place in a rubric or a dossier, independent of any file: <c>dimensions.D4.weight</c>. Dimensions are directly under
/// <c>dimensions</c> whatever their depth, since their ids are unique in the tree; a repeated id is written <c>D4[2]</c>.
/// </summary>
[JsonConverter(typeof(ModelPathJsonConverter))]
public sealed record ModelPath
{
    private ModelPath(ValueList<string> segments, bool isName)
    {
        Segments = segments;
        IsName = isName;
    }

    /// <summary>The whole model.</summary>
    public static ModelPath Root { get; } = new([], isName: false);

    /// <summary>The names from the root down; empty for the root.</summary>
    public ValueList<string> Segments { get; }

    /// <summary>True when the path means the name of the last segment rather than its value.</summary>
    public bool IsName { get; }

    /// <summary>The same place, meaning its name: the key in a file.</summary>
    public ModelPath Name => IsName ? this : new(Segments, isName: true);

    /// <summary>The place one segment up; the root's is the root.</summary>
    public ModelPath Parent => Segments.Count == 0 ? Root : new([.. Segments.Take(Segments.Count - 1)], isName: false);

    /// <summary>The path of the given segments.</summary>
    /// <param name="segments">Names from the root down, none of them null.</param>
    public static ModelPath Of(params ReadOnlySpan<string> segments) => new(ValueList.Create(segments), isName: false);

    /// <summary>The place of a member below this one.</summary>
    /// <param name="name">The member's name.</param>
    public ModelPath Then(string name) => new(Segments.Plus(name), isName: false);

    /// <summary>The place of an item of the list at this place.</summary>
    /// <param name="index">The item's position, from 0.</param>
    public ModelPath Then(int index) => Then(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    /// <summary>
    /// The path of a text that <see cref="ToString"/> wrote. An id with a dot in it becomes two segments, whose text is the same.
    /// </summary>
    internal static ModelPath Read(string text) =>
        text.Length == 0 ? Root
        : new(text.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries).ToValueList(),
            isName: false);

    /// <summary>The path with dots between its segments, as <c>dimensions.D4.weight</c> or <c>evidence.e1.supports[0]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var segment in Segments)
        {
            if (text.Length > 0 && !segment.StartsWith('['))
            {
                text.Append('.');
            }

            text.Append(segment);
        }

        return text.ToString();
    }
}
