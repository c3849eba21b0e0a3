using System.Text;

namespace ScoringFramework.Tests.Yaml;

public sealed class SourceTextTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("scoring").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void Utf8_is_read_with_or_without_a_mark()
    {
        Assert.Equal("a: é😀\r\n", Text([.. Encoding.UTF8.GetBytes("a: é😀\r\n")]));
        Assert.Equal("a: é", Text([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: é")]));
        Assert.Equal("", Text([]));
    }

    [Fact]
    public void The_first_column_is_the_first_character_after_a_mark()
    {
        var text = Text([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: b: c")]);
        Assert.Equal(4, Reading.Only(text!).Span?.Column);
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        const string Rest = ", and UTF-8 is expected. Save the file as UTF-8.";
        Assert.Equal("f.yaml(1,1): error SF0006: the file is UTF-16 (little endian)" + Rest,
            Problem([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 1")]));
        Assert.Equal("f.yaml(1,1): error SF0006: the file is UTF-16 (big endian)" + Rest,
            Problem([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("a: 1")]));
        Assert.Equal("f.yaml(1,1): error SF0006: the file is UTF-32 (little endian)" + Rest,
            Problem([.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("a: 1")]));
        Assert.Equal("f.yaml(1,1): error SF0006: the file is UTF-32 (big endian)" + Rest, Problem([0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'a']));
        Assert.Equal("f.yaml(1,1): error SF0006: the file is UTF-16 (little endian)" + Rest, Problem(Encoding.Unicode.GetBytes("a: 1")));
        Assert.Equal("f.yaml(1,1): error SF0006: the file is UTF-16 (big endian)" + Rest,
            Problem(Encoding.BigEndianUnicode.GetBytes("a: 1")));
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_reported_with_its_place() => Assert.Equal(
        "f.yaml(2,5): error SF0005: the byte 0xE9 is not UTF-8: the file has another encoding, or is damaged. Save the file as UTF-8.",
        Problem([.. Encoding.UTF8.GetBytes("é: 1\r\nb: x"), 0xE9, (byte)'\n']));

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 })]
    public void Bytes_that_only_look_like_utf8_are_refused(byte[] bytes) => Assert.Contains("SF0005", Problem(bytes));

    [Fact]
    public void Binary_content_is_refused() => Assert.Equal(
        "f.yaml(1,1): error SF0007: the file is binary: it has NUL bytes and is not UTF-8. Name a YAML file.",
        Problem([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0xFF, 0xFE, 0]));

    [Fact]
    public void A_missing_file_is_reported() => Assert.Equal(
        "nowhere/x.yaml(1,1): error SF0002: file not found. Check the spelling, and the directory that a relative path starts from.",
        OfFile("nowhere/x.yaml"));

    [Fact]
    public void A_directory_is_reported() => Assert.Equal(
        $"{directory}(1,1): error SF0003: this is a directory, and a file is expected. Name a file in the directory.", OfFile(directory));

    [Fact]
    public void A_path_that_is_none_is_reported() => Assert.Equal(
        "a\0b(1,1): error SF0001: the system cannot open this path. Check the path.", OfFile("a\0b"));

    [Fact]
    public void A_file_is_read_while_another_program_has_it_open()
    {
        var path = Path.Combine(directory, "x.yaml");
        using var other = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite);
        other.Write("a: 1"u8);
        other.Flush();
        Assert.Equal("a: 1", SourceText.ReadFile(path, []));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read_to_its_end()
    {
        var path = Path.Combine(directory, "large.yaml");
        using (var file = File.Create(path))
        {
            file.SetLength(1L << 33);
        }

        Assert.Equal($"{path}(1,1): error SF0004: the file is larger than 4 MiB, the most that is read. Split the file.", OfFile(path));
    }

    [Fact]
    public void Four_mebibytes_are_read()
    {
        Assert.Equal(4 * 1024 * 1024, Text([.. Enumerable.Repeat((byte)'#', 4 * 1024 * 1024)])?.Length);
        Assert.Contains("SF0004", Problem([.. Enumerable.Repeat((byte)'#', (4 * 1024 * 1024) + 1)]));
    }

    private static string? Text(byte[] bytes)
    {
        var problems = new List<Diagnostic>();
        var text = SourceText.ReadStream(new MemoryStream(bytes), "f.yaml", problems);
        Assert.Empty(problems);
        return text;
    }

    private static string Problem(byte[] bytes)
    {
        var problems = new List<Diagnostic>();
        Assert.Null(SourceText.Decode(bytes, "f.yaml", problems));
        return Assert.Single(problems).ToString();
    }

    private static string OfFile(string path)
    {
        var problems = new List<Diagnostic>();
        Assert.Null(SourceText.ReadFile(path, problems));
        return Assert.Single(problems).ToString();
    }
}
