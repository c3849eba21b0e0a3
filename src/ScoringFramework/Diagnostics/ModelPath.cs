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
    private readonly ModelPath? parent;
    private readonly string name;
    private readonly int depth;

    private ModelPath(ModelPath? parent, string name, bool isName)
    {
        (this.parent, this.name, IsName) = (parent, name, isName);
        depth = parent is null ? 0 : parent.depth + 1;
    }

    /// <summary>The whole model.</summary>
    public static ModelPath Root { get; } = new(null, "", isName: false);

    /// <summary>The names from the root down; empty for the root.</summary>
    public ValueList<string> Segments
    {
        get
        {
            var segments = new string[depth];
            for (var at = this; at.parent is not null; at = at.parent)
            {
                segments[at.depth - 1] = at.name;
            }

            return ValueList.Owning(segments);
        }
    }

    /// <summary>True when the path means the name of the last segment rather than its value.</summary>
    public bool IsName { get; }

    /// <summary>The same place, meaning its name: the key in a file.</summary>
    public ModelPath Name => IsName ? this : new(parent, name, isName: true);

    /// <summary>The place one segment up; the root's is the root.</summary>
    public ModelPath Parent => parent is null ? Root : parent.IsName ? new(parent.parent, parent.name, isName: false) : parent;

    /// <summary>The name of the last segment; empty for the root.</summary>
    internal string Last => name;

    /// <summary>Whether it is the whole model.</summary>
    internal bool IsRoot => parent is null;

    /// <summary>The path of the given segments.</summary>
    /// <param name="segments">Names from the root down, none of them null.</param>
    public static ModelPath Of(params ReadOnlySpan<string> segments)
    {
        var path = Root;
        foreach (var segment in segments)
        {
            path = path.Then(segment);
        }

        return path;
    }

    /// <summary>The place of a member below this one.</summary>
    /// <param name="name">The member's name.</param>
    public ModelPath Then(string name) => new(this, name, isName: false);

    /// <summary>The place of an item of the list at this place.</summary>
    /// <param name="index">The item's position, from 0.</param>
    public ModelPath Then(int index) => Then(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    /// <summary>
    /// The path of a text that <see cref="ToString"/> wrote. An id with a dot in it becomes two segments, whose text is the same.
    /// </summary>
    internal static ModelPath Read(string text) =>
        text.Length == 0 ? Root
        : Of(text.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether both are the same place, and mean its name or both its value.</summary>
    /// <param name="other">The other path; or null.</param>
    public bool Equals(ModelPath? other)
    {
        if (other is null || IsName != other.IsName || depth != other.depth)
        {
            return false;
        }

        // Whoever makes many paths makes them from the same one above.
        for (var (mine, its) = (this, other); !ReferenceEquals(mine, its); (mine, its) = (mine.parent!, its.parent!))
        {
            if (mine.name != its.name)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for paths that are equal.</summary>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(IsName);
        for (var at = this; at is not null; at = at.parent)
        {
            hash.Add(at.name, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

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
