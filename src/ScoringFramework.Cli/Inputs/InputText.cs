using System.Text;

namespace ScoringFramework.Cli.Inputs;

/// <summary>Reads texts of unknown length: UTF-8, and no more than a reader takes. A device never ends.</summary>
internal static class InputText
{
    // One more than the 4 MiB that readers take, so that they can tell that it is too much.
    private const int MostBytes = (4 * 1024 * 1024) + 1;

    public static string OfStandardInput()
    {
        using var input = Console.OpenStandardInput();
        return Of(input, MostBytes);
    }

    /// <summary>All of a file that the tool or the library wrote, however many dimensions it holds; empty when it cannot be read.</summary>
    public static string OfResult(string path) => OfFile(path, long.MaxValue);

    /// <summary>A file's text, as far as it tells what the file is; empty when it cannot be read, which is its reader's to tell.</summary>
    public static string OfFile(string path) => OfFile(path, MostBytes);

    private static string OfFile(string path, long most)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Of(file, most);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "";
        }
    }

    private static string Of(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        var block = new byte[64 * 1024];
        while (bytes.Length < most && stream.Read(block) is > 0 and var read)
        {
            bytes.Write(block, 0, read);
        }

        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content);
    }
}
