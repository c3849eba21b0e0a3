using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace PackageFiles;

/// <summary>The documentation of an assembly's users: of its public and protected members, and of no other.</summary>
internal static class PublicDocs
{
    /// <summary>Takes out of a documentation file what is not of a visible member. The compiler writes all that has a comment.</summary>
    /// <exception cref="InvalidDataException">Nothing would be left: the file is not of this assembly.</exception>
    public static void Trim(string documentation, string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var visible = VisibleMembers.Of(file.GetMetadataReader()).ToHashSet(StringComparer.Ordinal);
        var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
        var members = document.Root!.Element("members")!;
        foreach (var member in members.Elements("member").Where(m => !visible.Contains((string)m.Attribute("name")!)).ToList())
        {
            // The line break before it goes with it.
            if (member.PreviousNode is XText space)
            {
                space.Remove();
            }

            member.Remove();
        }

        if (!members.Elements("member").Any())
        {
            throw new InvalidDataException($"{documentation} documents nothing public of {assembly}.");
        }

        document.Save(documentation, SaveOptions.DisableFormatting);
    }
}
