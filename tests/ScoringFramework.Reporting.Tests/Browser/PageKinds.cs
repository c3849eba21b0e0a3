using System.Collections.Concurrent;

namespace ScoringFramework.Reporting.Tests.Browser;

/// <summary>Every kind of page, by the name that tests give it.</summary>
internal static class PageKinds
{
    public static readonly string[] All =
    [
        "profile", "profile since an edition", "declined profile", "draft", "cohort", "small cohort", "method", "method with curves",
        "changes", "no changes",
    ];

    private static readonly ConcurrentDictionary<string, string> Written = new(StringComparer.Ordinal);

    public static string Html(string kind) => Written.GetOrAdd(kind, Write);

    private static string Write(string kind) => kind switch
    {
        "profile" => ProfilePage.Of(Samples.Qwen).ToHtml(),
        "profile since an edition" => Site.Of(Samples.Cohort(Samples.Sixty()), Samples.Sixty(earlier: true)).Page("subject-4.html")!,
        "declined profile" => ProfilePage.Of(Samples.Example("baidu-ernie")).ToHtml(),
        "draft" => ProfilePage.Of(Samples.Draft()).ToHtml(),
        "cohort" => Site.Of(Samples.Cohort(Samples.Sixty()), Samples.Sixty(earlier: true)).Page("index.html")!,
        "small cohort" => Site.Of(Samples.Cohort(new[] { "alibaba-qwen", "baidu-ernie", "deepseek" }.Select(Samples.Example)))
            .Page("index.html")!,
        "method" => Site.Of(Samples.Cohort([Samples.Qwen])).Page("method.html")!,
        "changes" => Site.Of(Samples.Cohort([Samples.Rescored()]), [Samples.Qwen]).Page("changes.html")!,
        "no changes" => Site.Of(Samples.Cohort([Samples.Qwen]), [Samples.Qwen]).Page("changes.html")!,
        "method with curves" => Site.Of(Samples.Cohort([Samples.Curves()])).Page("method.html")!,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No page is of this kind."),
    };
}
