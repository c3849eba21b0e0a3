using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScoringFramework.Tests.Schemas;

/// <summary>What the library's documentation comments say of its types, as plain sentences.</summary>
internal static partial class DocComments
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(
        Path.ChangeExtension(typeof(Rubric).Assembly.Location, "xml"))
        .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public static string Of(Type type) => Text(Members[$"T:{type.FullName}"].Element("summary"));

    public static string Of(FieldInfo field) => Text(Members[$"F:{field.DeclaringType!.FullName}.{field.Name}"].Element("summary"));

    /// <summary>Of a property, or of the parameter of a record that it comes from.</summary>
    public static string Of(PropertyInfo property) =>
        Members.TryGetValue($"P:{property.DeclaringType!.FullName}.{property.Name}", out var member)
            ? Text(member.Element("summary"))
            : Text(Members.GetValueOrDefault($"T:{property.DeclaringType.FullName}")?.Elements("param")
                .FirstOrDefault(p => p.Attribute("name")!.Value == property.Name));

    private static string Text(XElement? comment) =>
        comment is null ? "" : White().Replace(string.Concat(comment.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } named =>
            (named.Attribute("cref") ?? named.Attribute("name") ?? named.Attribute("langword"))!.Value.Split('.', '{')[^1].Split(':')[^1],
        XElement other => string.Concat(other.Nodes().Select(Text)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
