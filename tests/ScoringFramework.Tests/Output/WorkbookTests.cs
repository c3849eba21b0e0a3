using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace ScoringFramework.Tests.Output;

/// <summary>Scorecards as a workbook, read back as a spreadsheet reads it.</summary>
public sealed class WorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Rows_and_texts_are_those_of_csv()
    {
        var rows = Rows(Cards.Full.ToXlsx());

        Assert.Equal(Cards.Full.ToCsv().Split('\n')[0].Split(','), rows[0].Select(TextOf));
        Assert.Equal(1 + 1 + Cards.Full.Dimensions.Count + Cards.Full.Ledger.Count(l => l.Kind != LedgerKind.Criterion), rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Fact]
    public void The_headline_is_a_row_of_numbers_dates_and_words()
    {
        var rows = Rows(Cards.Full.ToXlsx());
        var headline = Assert.Single(rows, row => TextOf(row[Column("kind")]) == "headline");

        Assert.Equal(Number(Cards.Full.Headline.Score), headline[Column("score")].Element(Main + "v")!.Value);
        Assert.Equal(Number(Cards.Full.Headline.Bounds!.Low), headline[Column("low")].Element(Main + "v")!.Value);
        Assert.Equal("46173", headline[Column("as-of")].Element(Main + "v")!.Value);
        Assert.Equal("scored", TextOf(headline[Column("outcome")]));
        Assert.Equal("0.00", FormatOf(Cards.Full.ToXlsx(), headline[Column("score")]));
        Assert.Equal("yyyy-mm-dd", FormatOf(Cards.Full.ToXlsx(), headline[Column("as-of")]));
        Assert.Equal("0.0%", FormatOf(Cards.Full.ToXlsx(), headline[Column("completeness")]));
    }

    [Fact]
    public void A_declined_subject_shows_its_outcome_and_its_reason()
    {
        var declined = Cards.Score("open", "Open", Cards.Gated, d => d.Hold("A", 5, "Known.").Decline("B", "Not known."));
        var headline = Rows(declined.ToXlsx())[1];

        Assert.Equal("declined", TextOf(headline[Column("outcome")]));
        Assert.Empty(headline[Column("score")].Elements());
        Assert.StartsWith("Its completeness of 0.25 is below the required 0.50.", TextOf(headline[Column("reason")]));
    }

    [Fact]
    public void Contributions_of_criteria_caps_and_base_sum_to_the_headline()
    {
        var sum = Rows(Cards.Full.ToXlsx()).Where(row => TextOf(row[Column("kind")]) is "criterion" or "cap" or "base")
            .Sum(row => decimal.Parse(row[Column("contribution")].Element(Main + "v")?.Value ?? "0", CultureInfo.InvariantCulture));

        Assert.Equal(Cards.Full.Headline.Score, sum);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("<v>1</v> & \"x\"")]
    public void A_text_that_looks_like_a_formula_is_text(string title)
    {
        var workbook = Cards.Titled("=cmd()", ("A", title)).ToXlsx();
        var rows = Rows(workbook);

        Assert.Equal(title, TextOf(rows[2][Column("title")]));
        Assert.Equal("=cmd()", TextOf(rows[1][Column("name")]));
        Assert.Empty(Sheet(workbook).Descendants(Main + "f"));
    }

    [Fact]
    public void A_text_that_excel_has_no_place_for_is_shortened_and_made_safe()
    {
        var card = Cards.Score("long", "Long", Cards.Gated, d => d.Hold("A", 5, string.Concat(Enumerable.Repeat("🙂", 20_000))));
        var because = TextOf(Rows(card.ToXlsx())[2][Column("because")]);

        Assert.InRange(because.Length, 32_000, 32_767);
        Assert.EndsWith("🙂…", because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_scorecards_have_the_same_bytes_in_every_culture_and_stream()
    {
        Scorecard[] cards = [Cards.Full, Cards.Titled("Other", ("A", "a"))];
        var expected = cards.ToXlsx();
        using var stream = new MemoryStream();
        cards.WriteXlsxTo(stream);

        Assert.Equal(expected, stream.ToArray());
        Assert.True(stream.CanWrite);
        Assert.Equal(Convert.ToHexString(expected), Cultures.SameIn(() => Convert.ToHexString(cards.ToXlsx())));
        Assert.Equal(2, Rows(expected).Count(row => TextOf(row[Column("kind")]) == "headline"));
    }

    private static int Column(string name) => Array.FindIndex(ScoreTable.Columns, c => c.Name == name);

    private static string Number(decimal? number) => number!.Value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string TextOf(XElement cell)
    {
        Assert.True(!cell.Elements().Any() || (string?)cell.Attribute("t") == "inlineStr", cell.ToString());
        return cell.Element(Main + "is")?.Element(Main + "t")?.Value ?? "";
    }

    private static List<List<XElement>> Rows(byte[] workbook) =>
        [.. Sheet(workbook).Descendants(Main + "row").Select(r => r.Elements(Main + "c").ToList())];

    private static XDocument Sheet(byte[] workbook) => Part(workbook, "xl/worksheets/sheet1.xml");

    private static string FormatOf(byte[] workbook, XElement cell)
    {
        var styles = Part(workbook, "xl/styles.xml");
        var style = styles.Descendants(Main + "cellXfs").Single().Elements().ElementAt((int)cell.Attribute("s")!);
        var format = style.Attribute("numFmtId")!.Value;
        return styles.Descendants(Main + "numFmt").Single(f => f.Attribute("numFmtId")!.Value == format).Attribute("formatCode")!.Value;
    }

    private static XDocument Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
