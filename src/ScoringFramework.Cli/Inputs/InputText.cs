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
        return Of(input);
    }

    /// <summary>A file's text, as far as it tells what the file is; empty when it cannot be read, which is its reader's to tell.</summary>
    public static string OfFile(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Of(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "";
        }
    }

    private static string Of(Stream stream)
    {
        using var bytes = new MemoryStream();
        var block = new byte[64 * 1024];
        while (bytes.Length < MostBytes && stream.Read(block) is > 0 and var read)
        {
            bytes.Write(block, 0, read);
        }

        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content);
    }
}
