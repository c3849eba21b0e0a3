using System.Diagnostics;
using System.Net.Sockets;

namespace ScoringFramework.Tests.Files;

/// <summary>A folder with files, links, pipes and sockets for one test, gone after it.</summary>
internal sealed class LinkedFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("scoring-");

    public LinkedFolder(params string[] files)
    {
        foreach (var file in files)
        {
            Write(file, "");
        }
    }

    public string Path => RealPath.Of(root.FullName);

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public LinkedFolder Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    public LinkedFolder Write(string name, byte[] bytes)
    {
        Write(name, "");
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public LinkedFolder Folder(string name)
    {
        Directory.CreateDirectory(PathOf(name));
        return this;
    }

    public LinkedFolder Link(string name, string target)
    {
        Directory.CreateSymbolicLink(PathOf(name), target);
        return this;
    }

    public LinkedFolder Pipe(string name)
    {
        using var made = Process.Start("mkfifo", [PathOf(name)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
        return this;
    }

    public LinkedFolder Socket(string name)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf(name)));

        // To dispose of it removes its file, as a program that ends badly does not.
        File.Move(PathOf(name), PathOf(name) + ".kept");
        socket.Dispose();
        File.Move(PathOf(name) + ".kept", PathOf(name));
        return this;
    }

    /// <summary>What is said of the folder, without its own path.</summary>
    public string Said(IEnumerable<object> all) =>
        string.Join('\n', all).Replace(Path + "/", "", StringComparison.Ordinal).Replace(Path, ".", StringComparison.Ordinal);

    public void Dispose() => root.Delete(recursive: true);
}
