using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScoringFramework.Output;

namespace ScoringFramework.Reporting.Data;

/// <summary>Markdown of a dossier as HTML: HTML in it is text, pictures are links, and only addresses of the web can be followed.</summary>
internal static class DossierMarkdown
{
    // A page of text is a few thousand characters; deep nesting has no other use than to exhaust the reader.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    // Headings of the page itself are above.
    private const int HeadingsFrom = 4;

    public static Html Of(string markdown)
    {
        var safe = string.Join('\n', markdown.ReplaceLineEndings("\n").Split('\n').Select(SafeText.Of));
        var document = Markdown.Parse(safe, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, HeadingsFrom + heading.Level - 1);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            link.Url = Links.Web(link.Url) ?? "";
            link.GetAttributes().AddPropertyIfNotExist("rel", "noopener nofollow");
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            link.Url = link.IsEmail ? link.Url : Links.Web(link.Url) ?? "";
        }

        return new(document.ToHtml(Pipeline).ReplaceLineEndings("\n"));
    }
}
