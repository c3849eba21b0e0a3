using System.Globalization;

namespace ScoringFramework.Tests.Dossiers;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://ft.com/content/1", "http://www.FT.com/content/1/")]
    [InlineData("https://ft.com/content/1", "https://ft.com:443/content/1#page=3")]
    [InlineData("https://ft.com/content/1", "https://ft.com/content/1?utm_source=x&utm_medium=y")]
    [InlineData("https://ft.com/?a=1&b=2", "https://ft.com?b=2&a=1")]
    [InlineData("https://zürich.example/a", "https://xn--zrich-kva.example/a")]
    [InlineData("https://zürich.example/a", "https://zu\u0308rich.example/a")]
    [InlineData("https://ft.com/a%20b", "https://ft.com/a%20b/")]
    public void One_page(string one, string other) => Assert.Equal(WebAddress.Read(one)!.Page, WebAddress.Read(other)!.Page);

    [Theory]
    [InlineData("https://ft.com/content/1", "https://ft.com/content/2")]
    [InlineData("https://ft.com/content/1", "https://ft.com/CONTENT/1")]
    [InlineData("https://ft.com/?id=1", "https://ft.com/?id=2")]
    [InlineData("https://app.example/#/one", "https://app.example/#/two")]
    public void Two_pages(string one, string other) => Assert.NotEqual(WebAddress.Read(one)!.Page, WebAddress.Read(other)!.Page);

    [Theory]
    [InlineData("https://ft.com")]
    [InlineData("HTTP://user@ft.com:8080/x?y#z")]
    [InlineData("https://intranet/wiki")]
    [InlineData("https://[2001:db8::1]/x")]
    [InlineData("https://192.0.2.1/")]
    public void Whole_addresses(string url) => Assert.True(WebAddress.Read(url)!.IsWhole);

    [Theory]
    [InlineData("ft.com")]
    [InlineData("www.ft.com/content/1")]
    [InlineData("//ft.com/content/1")]
    public void Addresses_without_a_scheme_have_a_host_too(string url)
    {
        Assert.False(WebAddress.Read(url)!.IsWhole);
        Assert.Equal("ft.com", WebAddress.Read(url)!.Host);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("on request")]
    [InlineData("not an address")]
    [InlineData("report.")]
    [InlineData("12.5")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("https://ft..com")]
    [InlineData("https://ft.com:port/")]
    [InlineData("https://ex ample.com")]
    [InlineData("ftp://ft.com/x")]
    [InlineData("doi:10.1000/182")]
    public void No_addresses(string? url) => Assert.Null(WebAddress.Read(url));

    [Theory]
    [InlineData("https://web.archive.org/web/20260101000000/https://ft.com/content/1", "https://ft.com/content/1")]
    [InlineData("https://archive.example/2026/http:/ft.com/content/1", "https://ft.com/content/1")]
    [InlineData("https://a.example/https://b.example/https://ft.com/content/1", "https://ft.com/content/1")]
    public void An_archive_keeps_the_page_of_another(string archive, string page) =>
        Assert.Equal(WebAddress.Read(page)!.Page, WebAddress.Read(archive)!.Inner!.Page);

    [Fact]
    public void Labels_in_ascii_are_read_as_the_framework_reads_them()
    {
        var framework = new IdnMapping { AllowUnassigned = true };
        Assert.All(
            ["zürich", "bücher", "münchen-ost", "日本語", "пример", "परीक्षा", "ü", "a-ü-b", "españa", "ελλάδα", "中国银行", "mañana"],
            label => Assert.Equal(label, Punycode.Read(framework.GetAscii(label))));
    }

    [Theory]
    [InlineData("xn--")]
    [InlineData("xn--a")]
    [InlineData("xn--99999999999")]
    [InlineData("xn--zürich-kva")]
    [InlineData("xn--\u00e9")]
    public void A_label_that_is_no_ascii_form_is_kept(string label) => Assert.NotEmpty(Punycode.Read(label));
}
