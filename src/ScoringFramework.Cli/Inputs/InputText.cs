using System.Text;

namespace ScoringFramework.Cli.Inputs;

/// <summary>Reads texts of unknown length: UTF-8, and no more than a reader takes. A device never ends.</summary>
internal static class InputText
{
    // One more than the 4 MiB that readers take, so they can see that it is too much.
    private const int MostBytes = (4 * 1024 * 1024) + 1;

    /// <summary>What standard input holds.</summary>
    public static byte[] OfStandardInput()
    {
        using var input = Console.OpenStandardInput();
        return Read(input, MostBytes);
    }

    /// <summary>
    /// What a pipe or a device gives, which may be given once only; null for a file of some length, and for what cannot be opened: that its
    /// reader reports.
    /// </summary>
    public static byte[]? OfPipe(string path)
    {
        try
        {
            // What a link to a pipe between two programs leads to has no name.
            return File.Exists(path) && new FileInfo(RealPath.Of(path)) is not { Exists: true, Length: > 0 } ? Read(path, MostBytes) : null;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return null;
        }
    }

    /// <summary>All of a file that the tool or the library wrote, however many dimensions it holds; empty when it cannot be read.</summary>
    public static string OfResult(string path) => OfFile(path, long.MaxValue);

    /// <summary>A file's text, as far as it shows what the file is; empty when it cannot be read, which its reader reports.</summary>
    public static string OfFile(string path) => OfFile(path, MostBytes);

    /// <summary>The text of some bytes without a byte order mark.</summary>
    public static string Of(ReadOnlySpan<byte> content) =>
        Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content);

    private static string OfFile(string path, long most)
    {
        try
        {
            return Of(Read(path, most));
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return "";
        }
    }

    private static byte[] Read(string path, long most)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read(file, most);
    }

    private static byte[] Read(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        var block = new byte[64 * 1024];
        while (bytes.Length < most && stream.Read(block) is > 0 and var read)
        {
            bytes.Write(block, 0, read);
        }

        return bytes.ToArray();
    }

    private static bool IsRefusal(Exception refusal) =>
        refusal is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
