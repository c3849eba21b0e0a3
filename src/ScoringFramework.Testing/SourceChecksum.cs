using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace ScoringFramework.Testing;

/// <summary>The checksum of a source file as the compiler read it, from the debug symbols of what it was compiled into.</summary>
/// <param name="Hash">The hash of the file's bytes.</param>
internal sealed record SourceChecksum(byte[] Hash)
{
    /// <summary>The checksum of a source file.</summary>
    /// <param name="file">The file as the compiler knew it.</param>
    /// <param name="assemblies">The assemblies that it may be compiled into, the likeliest first.</param>
    /// <returns>Null when no assembly has debug symbols that know the file.</returns>
    public static SourceChecksum? Of(string file, IEnumerable<Assembly> assemblies) =>
        assemblies.Select(a => a.Location).Where(File.Exists).Select(a => Of(file, a)).FirstOrDefault(c => c is not null);

    /// <summary>Whether a file has the same content.</summary>
    public bool IsOf(string path)
    {
        var content = File.ReadAllBytes(path);
        return Hash.AsSpan().SequenceEqual(Hash.Length == SHA256.HashSizeInBytes ? SHA256.HashData(content) : Sha1(content));
    }

    private static SourceChecksum? Of(string file, string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        if (!image.TryOpenAssociatedPortablePdb(assembly, path => File.Exists(path) ? File.OpenRead(path) : null, out var symbols, out _))
        {
            return null;
        }

        using (symbols)
        {
            var reader = symbols!.GetMetadataReader();
            return reader.Documents.Select(reader.GetDocument).Where(d => reader.GetString(d.Name) == file)
                .Select(d => new SourceChecksum(reader.GetBlobBytes(d.Hash))).FirstOrDefault();
        }
    }

    // The compiler's choice for a source, not a protection.
#pragma warning disable CA5350
    private static byte[] Sha1(byte[] content) => SHA1.HashData(content);
#pragma warning restore CA5350
}
