namespace ScoringFramework.Tests.Dossiers;

public sealed class OutletsTests
{
    [Theory]
    [InlineData("The Wall Street Journal", "The Wall Street Journal")]
    [InlineData("The Wall Street Journal", "wall street journal")]
    [InlineData("Wall Street Journal", "THE WALL STREET JOURNAL ")]
    [InlineData("PR Newswire", "PRNewswire")]
    [InlineData("Financial Times", "Financial  Times")]
    [InlineData("ft.com", "FT.com")]
    [InlineData("Agence X", "agence-x")]
    [InlineData("La Société de Presse", "Socie\u0301te\u0301 de presse")]
    [InlineData("Standard & Poor's", "Standard and Poors")]
    [InlineData("ガス新聞", "カ\u3099ス新聞")]
    public void By_name(string outlet, string publisher) => Assert.Equal(outlet, Match(outlet, publisher, null));

    [Theory]
    [InlineData("ft.com", "https://ft.com/content/1")]
    [InlineData("ft.com", "https://www.ft.com/content/1")]
    [InlineData("FT.com", "http://markets.Ft.COM:8080")]
    [InlineData("ft.com", "https://www.ft.com./content/1")]
    [InlineData("ft.com", "ft.com")]
    [InlineData("ft.com", "//ft.com/content/1")]
    [InlineData("ft.com", "https://web.archive.org/web/20260101000000/https://www.ft.com/content/1")]
    [InlineData("zürich.example", "https://xn--zrich-kva.example/")]
    [InlineData("xn--zrich-kva.example", "https://zu\u0308rich.example/")]
    [InlineData("ft.com", "https://ｆｔ。com/")]
    public void By_domain(string outlet, string url) => Assert.Equal(outlet, Match(outlet, "Somebody", url));

    [Theory]
    [InlineData("ft.com", "Somebody", "https://soft.com/ft.com")]
    [InlineData("ft.com", "Somebody", "https://ft.com.example.org/")]
    [InlineData("ft.com", "Somebody", "on request")]
    [InlineData("zürich.example", "Somebody", "https://zurich.example/")]
    [InlineData("!", "?", null)]
    [InlineData("ft.com", "Somebody", null)]
    [InlineData("Financial Times", "Financial Times Deutschland", "https://ft.com")]
    [InlineData("Theatre", "atre", null)]
    public void Nothing_else(string outlet, string publisher, string? url) => Assert.Null(Match(outlet, publisher, url));

    private static string? Match(string outlet, string publisher, string? url) =>
        new Outlets([outlet]).Match(new() { Id = "s", Title = "T", Publisher = publisher, Tier = "primary", Url = url });
}
