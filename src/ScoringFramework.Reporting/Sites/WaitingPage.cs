using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Sites;

/// <summary>The page that a served site has while it has no other.</summary>
internal static class WaitingPage
{
    public static string Write(string problems, string version) => PageFrame.Write(
        SiteContext.Alone with { Options = PageOptions.Default with { LiveVersion = version } },
        new()
        {
            { "title", "No score yet" },
            { "description", "There is no page to show yet." },
            { "kind", "waiting" },
            { "draft", false },
            { "hidden", true },
        },
        "waiting.liquid",
        new() { { "problems", problems } });
}
