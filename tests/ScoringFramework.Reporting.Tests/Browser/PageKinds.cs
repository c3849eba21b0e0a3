namespace ScoringFramework.Reporting.Tests.Browser;

/// <summary>Every kind of page, by the name that tests give it.</summary>
internal static class PageKinds
{
    public static readonly string[] All = ["profile", "profile since an edition", "declined profile", "draft", "cohort", "small cohort", "method", "method with curves"];

    public static string Html(string kind) => kind switch
    {
        "profile" => ProfilePage.Of(Samples.Qwen).ToHtml(),
        "profile since an edition" => Site.Of(Cohort.Of(Samples.Sixty()), Samples.Sixty(earlier: true)).Page("subject-4.html")!,
        "declined profile" => ProfilePage.Of(Samples.Example("baidu-ernie")).ToHtml(),
        "draft" => ProfilePage.Of(Samples.Score(Dossier.Define("draft", Samples.Qwen.Parts.Rubric!, "A draft", PartialDate.Parse("2026-05-31"), d =>
            d.Hold("D1a", 5, "It is so.")).ValueOrThrow())).ToHtml(),
        "cohort" => Site.Of(Cohort.Of(Samples.Sixty()), Samples.Sixty(earlier: true)).Page("index.html")!,
        "small cohort" => Site.Of(Cohort.Of(new[] { "alibaba-qwen", "baidu-ernie", "deepseek" }.Select(Samples.Example))).Page("index.html")!,
        "method" => Site.Of(Cohort.Of([Samples.Qwen])).Page("method.html")!,
        "method with curves" => Site.Of(Cohort.Of([Samples.Curves()])).Page("method.html")!,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No page is of this kind."),
    };
}
