using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScoringFramework.Packages.Tests;

/// <summary>A packed file, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;

    /// <param name="id">The package's id.</param>
    /// <param name="extension">nupkg, or snupkg for its symbols.</param>
    public Package(string id, string extension = "nupkg")
    {
        Assert.SkipWhen(Consumer.Feed.Length == 0, "PACKAGES is not the folder of packed packages: dotnet pack -c Release -o FOLDER.");
        archive = ZipFile.OpenRead(Path.Combine(Consumer.Feed, $"{id}.{Consumer.VersionOf(id)}.{extension}"));
    }

    /// <summary>The description of the package, without its namespace.</summary>
    public XElement Nuspec
    {
        get
        {
            var text = Text(Names.Single(n => n.EndsWith(".nuspec", StringComparison.Ordinal)));
            return XElement.Parse(Regex.Replace(text, " xmlns=\"[^\"]*\"", "")).Element("metadata")!;
        }
    }

    public IEnumerable<string> Names => archive.Entries.Select(e => e.FullName);

    public void Dispose() => archive.Dispose();

    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).TrimStart('\uFEFF');

    public byte[] Bytes(string name)
    {
        using var content = archive.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The names of source files in a file of symbols.</summary>
    public IReadOnlyList<string> SourcesOf(string name)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(name)));
        var reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name))];
    }

    /// <summary>The names of the public types in an assembly, as its documentation writes them.</summary>
    public HashSet<string> PublicTypesOf(string name)
    {
        using var file = new PEReader(new MemoryStream(Bytes(name)));
        var reader = file.GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(t => (t.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(t => $"{reader.GetString(t.Namespace)}.{reader.GetString(t.Name)}")];
    }
}
