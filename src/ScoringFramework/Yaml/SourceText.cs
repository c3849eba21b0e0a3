using System.Globalization;
using System.Text;

namespace ScoringFramework.Yaml;

/// <summary>Reads the text of a file or a stream: UTF-8, at most 4 MiB.</summary>
internal static class SourceText
{
    /// <summary>The text of a file without its byte order mark; null, with an error among the problems, when there is none.</summary>
    internal static string? ReadFile(string path, ICollection<Diagnostic> problems) =>
        FileContent.Read(path, problems, stream => ReadStream(stream, path, problems));

    /// <summary>The text of a stream, such as standard input, read up to 4 MiB and no further.</summary>
    internal static string? ReadStream(Stream stream, string name, ICollection<Diagnostic> problems)
    {
        // One byte more than is allowed shows that a file is too large, whatever size it claims: a device claims none.
        using var content = new MemoryStream();
        var block = new byte[64 * 1024];
        while (content.Length <= YamlText.MostBytes && stream.Read(block) is > 0 and var read)
        {
            content.Write(block, 0, read);
        }

        return Decode(content.GetBuffer().AsSpan(0, (int)content.Length), name, problems);
    }

    /// <summary>What a reader holds, read up to a little more than a text may have and no further.</summary>
    internal static string ReadAll(TextReader reader)
    {
        var text = new StringBuilder();
        var block = new char[32 * 1024];
        while (text.Length <= YamlText.MostBytes && reader.Read(block) is > 0 and var read)
        {
            text.Append(block, 0, read);
        }

        return text.ToString();
    }

    /// <summary>The text that bytes hold, without a byte order mark; null, with an error among the problems, when they hold none.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, string name, ICollection<Diagnostic> problems)
    {
        if (bytes.Length > YamlText.MostBytes)
        {
            problems.Add(OfFile(name, TextCodes.FileTooLarge, "the file is larger than 4 MiB, the most that is read", "Split the file."));
            return null;
        }

        if (Encodings.Other(bytes) is { } encoding)
        {
            problems.Add(
                OfFile(name, TextCodes.OtherEncoding, $"the file is {encoding}, and UTF-8 is expected", "Save the file as UTF-8."));
            return null;
        }

        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (Encodings.FirstFault(content) is { } fault)
        {
            problems.Add(content.Contains((byte)0) ? BinaryFile(name) : NotUtf8(content, fault, name));
            return null;
        }

        return Encoding.UTF8.GetString(content);
    }

    private static Diagnostic NotUtf8(ReadOnlySpan<byte> content, int fault, string name)
    {
        var before = Encoding.UTF8.GetString(content[..fault]);
        var at = new SourcePlaces(before, name).Span(before.Length, before.Length);
        var value = string.Create(CultureInfo.InvariantCulture, $"0x{content[fault]:X2}");
        return new Diagnostic(TextCodes.NotUtf8, $"the byte {value} is not UTF-8: the file has another encoding, or is damaged",
            "Save the file as UTF-8.")
        { Span = at with { EndColumn = at.Column + 1 } };
    }

    private static Diagnostic BinaryFile(string name) =>
        OfFile(name, TextCodes.Binary, "the file is binary: it has NUL bytes and is not UTF-8", "Name a YAML file.");

    private static Diagnostic OfFile(string name, DiagnosticDescriptor code, string message, string remedy) =>
        new(code, message, remedy) { Span = new SourceSpan(name, 1, 1, 1, 1) };
}
