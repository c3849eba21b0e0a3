using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ScoringFramework.Reporting;

/// <summary>Templates in memory, as the template engine asks for those that another one renders.</summary>
internal sealed class TemplateFiles(IReadOnlyDictionary<string, string> texts) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) =>
        texts.TryGetValue(subpath, out var text) ? new InMemory(subpath, Encoding.UTF8.GetBytes(text)) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class InMemory(string name, byte[] content) : IFileInfo
    {
        public bool Exists => true;

        public long Length => content.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(content, writable: false);
    }
}
