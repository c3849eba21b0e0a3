using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScoringFramework.Reporting.Tests;

public sealed partial class PageTests
{
    private const int LargestProfile = 300_000;

    [Fact]
    public void A_profile_is_less_than_300_kilobytes() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(ProfilePage.Of(Samples.Qwen).ToHtml()), 50_000, LargestProfile);

    [Fact]
    public async Task A_page_is_written_to_a_pipe_that_stays_the_callers()
    {
        using var stream = new MemoryStream();
        var pipe = PipeWriter.Create(stream, new(leaveOpen: true));
        await ProfilePage.Of(Samples.Qwen).WriteAsync(pipe, TestContext.Current.CancellationToken);
        await pipe.WriteAsync("<!-- mine -->"u8.ToArray(), TestContext.Current.CancellationToken);
        await pipe.CompleteAsync();
        Assert.Equal(ProfilePage.Of(Samples.Qwen).ToHtml() + "<!-- mine -->", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task A_page_that_is_cancelled_is_not_written()
    {
        using var stream = new MemoryStream();
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => ProfilePage.Of(Samples.Qwen).WriteAsync(PipeWriter.Create(stream), new(true)));
        Assert.Equal(0, stream.Length);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_same_bytes_in_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var cohort = Samples.Cohort(Samples.Sixty());
        string[] Pages() =>
            [ProfilePage.Of(Samples.Qwen).ToHtml(), Site.Of(cohort).Page("index.html")!, Site.Of(cohort).Page("method.html")!];
        var plain = Pages();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
            Assert.Equal(plain, Pages());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Every_link_within_a_page_leads_to_a_place_that_is_there_once()
    {
        var cohort = Samples.Cohort(Samples.Sixty());
        var site = Site.Of(cohort, Samples.Sixty(earlier: true));
        var some = site.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Take(8);
        string[] pages = [ProfilePage.Of(Samples.Qwen).ToHtml(), site.Page("changes.html")!, .. some.Select(f => site.Page(f)!)];
        Assert.All(pages, html =>
        {
            var ids = Id().Matches(html).Select(m => m.Groups[1].Value).ToArray();
            Assert.Empty(ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key));
            Assert.Empty(Inner().Matches(html).Select(m => m.Groups[1].Value).Except(ids));
            var others = Other().Matches(html).Select(m => m.Groups[1].Value).Where(h => !h.StartsWith("http", StringComparison.Ordinal));
            Assert.Empty(others.Select(o => o.Split('#')[0]).Except(site.Files));
            Assert.All(others.Where(o => o.Contains('#', StringComparison.Ordinal)).Take(6).Select(o => o.Split('#')), to =>
                Assert.Contains($" id=\"{to[1]}\"", site.Page(to[0])!, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_ledger_sums_to_the_headline_on_the_page()
    {
        var html = ProfilePage.Of(Samples.Qwen).ToHtml();
        var table = html[html.IndexOf("<table class=\"lg\">", StringComparison.Ordinal)..];
        var adds = Adds().Matches(table[..table.IndexOf("</tbody>", StringComparison.Ordinal)])
            .Select(m => decimal.Parse(m.Groups[1].Value.Replace('−', '-'), CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(Samples.Qwen.Ledger.Count, adds.Length);
        Assert.Equal(Samples.Qwen.Headline.Score, adds.Sum());
    }

    [Fact]
    public void A_rating_is_given_to_search_engines_only_where_it_is_published()
    {
        Assert.Equal(7.10m, JsonLd(Samples.Qwen)!.RootElement.GetProperty("reviewRating").GetProperty("ratingValue").GetDecimal());
        var declined = Samples.Example("baidu-ernie");
        Assert.Null(declined.Headline.Score);
        Assert.Equal("Review", JsonLd(declined)!.RootElement.GetProperty("@type").GetString());
        Assert.False(JsonLd(declined)!.RootElement.TryGetProperty("reviewRating", out _));
    }

    [Fact]
    public void A_draft_is_marked_and_kept_from_search_engines()
    {
        var card = Samples.Draft();
        var html = ProfilePage.Of(card).ToHtml();
        Assert.Contains("<b>Draft.</b> This page is not published.", html);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html);
        Assert.Null(JsonLd(card));
    }

    [Fact]
    public void A_page_on_its_own_links_to_no_file()
    {
        var site = Site.Of(Samples.Cohort(Samples.Sixty()), options: new() { SingleFile = true });
        Assert.DoesNotContain(site.Files, f => f.EndsWith(".json", StringComparison.Ordinal));
        Assert.All(["index.html", "subject-1.html"], page => Assert.Empty(Other().Matches(site.Page(page)!)));
    }

    [Fact]
    public void A_page_since_an_edition_shows_the_causes()
    {
        var (now, before) = (Samples.Sixty()[3], Samples.Sixty(earlier: true)[3]);
        var html = ProfilePage.Of(now, previous: before).ToHtml();
        Assert.Contains("id=\"changes\"", html);
        Assert.Contains("Question 1 of A", html[html.IndexOf("id=\"changes\"", StringComparison.Ordinal)..]);
        Assert.DoesNotContain("id=\"changes\"", ProfilePage.Of(now, previous: now).ToHtml());
    }

    [Fact]
    public void A_page_of_changes_has_what_moved_by_how_much_why_and_from_which_source()
    {
        var html = ChangePage.Of([Samples.Qwen], [Samples.Rescored()]).ToHtml();
        var change = Change.Between(Samples.Qwen, Samples.Rescored());
        Assert.Contains($"{change.Before} → <b>{change.After}</b>", html);
        Assert.All(change.Parts, p => Assert.Contains(p.Title ?? "Rounding", html));
        Assert.Contains("A new claim was published.", html);
        var piece = Samples.Rescored().Evidence.First(e => e.Id == "new-piece");
        Assert.Contains($"href=\"{Samples.Qwen.Sources.First(s => s.Id == piece.Source).Url}\"", html);
        var adds = PartAdds().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value).Replace('−', '-'))
            .Select(text => decimal.Parse(text, CultureInfo.InvariantCulture));
        Assert.Equal(change.Parts.Sum(p => p.Displayed), adds.Sum());
        Assert.All(Other().Matches(html), m => Assert.StartsWith("http", m.Groups[1].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void New_and_removed_subjects_are_on_the_page_of_changes()
    {
        var (all, earlier) = (Samples.Sixty(), Samples.Sixty(earlier: true));
        var html = Site.Of(Samples.Cohort(all.Take(10)), earlier.Skip(1).Take(12)).Page("changes.html")!;
        var others = html[html.IndexOf("id=\"others\"", StringComparison.Ordinal)..];
        Assert.Contains("<h3 class=\"sub\">New</h3>", others);
        Assert.Contains("Subject 1</a>", others);
        Assert.Contains("Subject 12, ", others);
        Assert.Contains("Subject 13, ", others);
    }

    [Fact]
    public void An_edition_is_named_where_it_has_a_name()
    {
        var options = new PageOptions { Edition = "edition 2026-06", PreviousEdition = "edition 2026-05" };
        var site = Site.Of(Samples.Cohort(Samples.Sixty()), Samples.Sixty(earlier: true), options);
        Assert.Contains("<p class=\"s m ed\">Edition 2026-06 ", site.Page("index.html"));
        Assert.Contains("<dt>Since edition 2026-05</dt>", site.Page("subject-4.html"));
        Assert.Contains("From edition 2026-05 to edition 2026-06.", site.Page("changes.html"));
    }

    [Fact]
    public void The_method_shows_what_a_dimension_does_where_there_are_no_weights()
    {
        var rubric = Rubric.Define("kinds", "1.0.0", r => r.Aggregate(Aggregation.Sum())
            .Composite("A", "Parts", 1, c => c.Aggregate(Aggregation.Product)
                .Criterion("A1", "First", 1, x => x.Scale(0, 5)).Criterion("A2", "Second", 1, x => x.Scale(0, 5)))
            .Criterion("B", "Bonus", 1, x => x.Scale(0, 5))).ValueOrThrow();
        var card = Samples.Score(Dossier.Define("one", rubric, "One", PartialDate.Parse("2026-05-31"), _ => { })
            .ValueOrThrow());
        var html = Site.Of(Samples.Cohort([card])).Page("method.html")!;
        Assert.Contains("Its score multiplies the others.", html);
        Assert.Contains("Its score is added as it is.", html);
        Assert.DoesNotContain("% of the headline", html);
    }

    [Fact]
    public void A_large_cohort_keeps_its_profiles_small()
    {
        var cards = Enumerable.Range(0, 12).SelectMany(i => Samples.Sixty().Select((c, k) =>
            Samples.Score(Samples.DossierOf(c) with { Id = $"s{i}-{k}" }))).ToArray();
        var html = Site.Of(Samples.Cohort(cards)).Page("s3-7.html")!;
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 50_000, 150_000);
        Assert.Contains("\"ranks\":true,\"scores\":[", html);
    }

    private static JsonDocument? JsonLd(Scorecard card) =>
        Data().Match(ProfilePage.Of(card).ToHtml()) is { Success: true } found ? JsonDocument.Parse(found.Groups[1].Value) : null;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>")]
    private static partial Regex Data();

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Inner();

    [GeneratedRegex("href=\"([^\"#][^\"]*)\"")]
    private static partial Regex Other();

    [GeneratedRegex("data-l=\"Headline\"><b>([^<]+)</b>")]
    private static partial Regex PartAdds();

    [GeneratedRegex("<td class=\"num\">([−0-9.]+)</td><td class=\"bb\">")]
    private static partial Regex Adds();
}
