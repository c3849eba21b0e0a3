using System.Security.Cryptography;
using System.Text;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting;

/// <summary>
/// What is around every page: its title, its style and its script. A page needs no other file and asks nobody for anything, and its
/// Content-Security-Policy allows nothing that is not in the package: a text that became a script by mistake would not run.
/// </summary>
internal static class PageFrame
{
    private const string Style = "style.css", Script = "page.js", Live = "live.js", Frame = "page.liquid";

    /// <summary>The whole page.</summary>
    /// <param name="site">The site that it is a part of.</param>
    /// <param name="head">What only this page has: <c>title</c>, <c>description</c> and others of the frame's template.</param>
    /// <param name="template">The template of its body.</param>
    /// <param name="data">What the template is given.</param>
    /// <param name="scripts">The names of scripts beside the one that every page has.</param>
    public static string Write(SiteContext site, PageData head, string template, PageData data, params string[] scripts)
    {
        var templates = site.Options.Templates;
        var style = templates.Text(Style) + (site.Options.Css is { } css ? $"\n{css.ReplaceLineEndings("\n")}" : "");
        var version = site.Options.LiveVersion;
        string[] code = [.. scripts.Prepend(Script).Concat(version is null ? [] : [Live]).Select(templates.Text)];
        head.Add("policy", $"default-src 'none'; style-src {Hash(style)}; script-src {string.Join(' ', code.Select(Hash))}; "
            + (version is null ? "" : "connect-src 'self'; ") + "img-src data:; base-uri 'none'; form-action 'none'");
        head.Add("version", version);
        head.Add("style", new Html(style));
        head.Add("scripts", code.Select(text => new PageData { { "text", new Html(text) } }));
        head.Add("cohortPage", site.Options.SingleFile ? null : site.CohortPage);
        head.Add("cohortTitle", site.CohortTitle);
        head.Add("methodPage", site.Options.SingleFile ? null : site.MethodPage);
        head.Add("body", new Html(templates.Render(template, data)));
        return templates.Render(Frame, head);
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
