using System.Text;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Yaml.Files;

public sealed class StreamTests
{
    private const string Sources = """
        sources:
          audit: { title: Audit report, publisher: Auditor, tier: primary, published: 2026-04 }
        """;

    private static readonly string RubricText = Vendors.Rubric.ToYaml();
    private static readonly string DossierText = Vendors.Acme.ToYaml();

    [Fact]
    public void A_stream_and_a_reader_give_what_the_text_gives()
    {
        using var rubricBytes = Bytes(RubricText);
        using var dossierBytes = Bytes(DossierText);

        Assert.Equal(Vendors.Rubric, RubricFile.Read(rubricBytes).ValueOrThrow());
        Assert.Equal(Vendors.Rubric, RubricFile.Read(new StringReader(RubricText)).ValueOrThrow());
        Assert.Equal(Vendors.Acme, DossierFile.Read(dossierBytes, Vendors.Rubric).ValueOrThrow());
        Assert.Equal(Vendors.Acme, DossierFile.Read(new StringReader(DossierText), Vendors.Rubric).ValueOrThrow());
    }

    [Fact]
    public void A_stream_stays_open_and_is_read_from_where_it_is()
    {
        using var stream = Bytes("skipped" + RubricText);
        stream.Position = "skipped".Length;

        Assert.Equal(Vendors.Rubric, RubricFile.Read(stream).ValueOrThrow());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Problems_name_the_text_as_the_caller_does()
    {
        using var stream = Bytes("rubric: r\n");

        Assert.All(RubricFile.Read(stream, "from the network").Diagnostics, d => Assert.Equal("from the network", d.Span!.Value.File));
    }

    [Fact]
    public void What_is_too_large_is_refused_before_it_is_read_whole()
    {
        using var endless = new Endless();

        Assert.Equal("SF0004", Assert.Single(RubricFile.Read(endless).Diagnostics).Code);
        Assert.Equal("SF0004", Assert.Single(RubricFile.Read(new StreamReader(endless)).Diagnostics).Code);
    }

    [Fact]
    public void A_source_list_is_read_alone_and_used_in_code()
    {
        using var stream = Bytes(Sources);

        var list = SourceListFile.Parse(Sources).ValueOrThrow();

        Assert.Equal([Vendors.Acme.Sources[0]], list.Sources);
        Assert.Equal(list, SourceListFile.Read(stream).ValueOrThrow());
        Assert.Equal(list, SourceListFile.Read(new StringReader(Sources)).ValueOrThrow());
    }

    [Theory]
    [InlineData("sources:\n  a: { title: T, publisher: P }\n", "SF0403")]
    [InlineData("sources:\n  a: { title: T, publisher: P, tier: anything, relays: [a] }\n", "SF2104")]
    [InlineData("rubric: r\nversion: 1.0.0\n", "SF0401")]
    public void A_source_list_is_checked_as_far_as_it_can_be_alone(string text, string code) =>
        Assert.Equal(code, Assert.Single(SourceListFile.Parse(text).Diagnostics).Code);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'#');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
